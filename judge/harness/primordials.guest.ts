/**
 * Guest code: runs inside every isolate, before anything of the candidate's. The guest files share one
 * scope (they are joined into one function). Nothing here may look up a property that the
 * candidate can replace, so everything used later is captured now.
 */
const { apply, construct, ownKeys, getPrototypeOf, defineProperty, deleteProperty, setPrototypeOf } = Reflect;
const { isArray } = Array;
const { stringify: jsonStringify, parse: jsonParse } = JSON;
const { isInteger, isFinite: isFiniteNumber } = Number;
const { floor, min: minimum, max: maximum } = Math;
const { is: isSame, keys: enumerableKeys, getOwnPropertyDescriptor } = Object;
const { now: realNow } = Date;
const RealProxy = Proxy;
const RealPromise = Promise;
const RealDate = Date;
const RealMap = Map;
const RealSet = Set;
const RealWeakSet = WeakSet;
const RealError = Error;
const RealRangeError = RangeError;
const RealTypeError = TypeError;
const RealBigInt = BigInt;
const objectPrototype = Object.prototype;
const arrayPrototype = Array.prototype;
const datePrototype = Date.prototype;
const mapPrototype = Map.prototype;
const setPrototype = Set.prototype;
const numberPrototype = Number.prototype;
const stringPrototype = String.prototype;
const booleanPrototype = Boolean.prototype;
const bigintPrototype = BigInt.prototype;
const symbolPrototype = Symbol.prototype;
const regExpPrototype = RegExp.prototype;
const promisePrototype = Promise.prototype;
const iteratorPrototype = Iterator.prototype;
const arrayBufferPrototype = ArrayBuffer.prototype;
const { toString: objectToString } = Object.prototype;
const { slice: sliceText } = String.prototype;
const { has: weakSetHas, add: weakSetAdd } = WeakSet.prototype;
const { get: mapGet, set: mapSet, forEach: mapForEach } = Map.prototype;
const { add: setAdd, delete: setDelete, has: setHas, forEach: setForEach } = Set.prototype;
const { toISOString, valueOf: dateValueOf, toString: dateToString } = Date.prototype;
const { toString: regExpToString } = RegExp.prototype;
const { toString: symbolToString } = Symbol.prototype;
const mapSize = getterOf(Map.prototype, 'size');
const setSize = getterOf(Set.prototype, 'size');
const typedArrayPrototype = getPrototypeOf(Int8Array.prototype) as object;
const typedArrayTag = getterOf(typedArrayPrototype, Symbol.toStringTag);
const typedArrayLength = getterOf(typedArrayPrototype, 'length');
const typedArrays: Record<string, new (length: number) => ArrayLike<unknown>> = {
  __proto__: null,
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
} as never;

function getterOf(object: object, key: PropertyKey): (this: unknown) => unknown {
  const getter = getOwnPropertyDescriptor(object, key)?.get;
  if (getter === undefined) throw new RealTypeError('missing primordial');
  return getter;
}

/** A list to grow: when something stands behind the indices of arrays, without a prototype, so that no setter sees it. */
function list<T>(): T[] {
  const empty: T[] = [];
  if (isPolluted) setPrototypeOf(empty, null);
  return empty;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Replaces or adds a global that is not enumerable, as built-ins are. */
function defineHidden(target: object, key: PropertyKey, value: unknown): void {
  defineProperty(target, key, {
    __proto__: null,
    value,
    writable: true,
    enumerable: false,
    configurable: true,
  } as PropertyDescriptor);
}
