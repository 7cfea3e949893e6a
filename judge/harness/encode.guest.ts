/**
 * Results leave the isolate as one canonical text (see problems/format/wire.ts), made here under the limits
 * of the test. Iterative, so that depth costs nothing, and no code of the candidate's runs: own properties are
 * read by their descriptors, plain arrays directly once nothing can stand behind their indices.
 */

/** The parts of a ValueType (problems/format/value-type.ts) that matter here; its objects have no prototype. */
interface GuestType {
  readonly kind: string;
  readonly element?: GuestType;
  readonly elements?: readonly { readonly type: GuestType }[];
  readonly rest?: GuestType;
  readonly fields?: readonly { readonly name: string; readonly type: GuestType }[];
  readonly key?: GuestType;
  readonly value?: GuestType;
  readonly members?: readonly GuestType[];
}

/** A container that is being written, and what is yet to come of it. */
interface Frame {
  readonly value: object;
  readonly items: ArrayLike<unknown>;
  /** Items are the candidate's own array: each index is looked at before it is read. */
  readonly isGuarded: boolean;
  /** Text before item i, commas included; null for the plain comma of lists. */
  readonly labels: readonly string[] | null;
  /** The type of every item, or of item i. */
  readonly type: GuestType;
  readonly types: readonly GuestType[] | null;
  readonly close: string;
  next: number;
}

/** Thrown when the text passes its limit; told apart by identity. */
const tooLarge = { __proto__: null };
const unknownType: GuestType = { __proto__: null, kind: 'unknown' } as never;
/** Cycles are looked for from this depth on: one that began higher up comes back below it. */
const trackedDepth = 64;

let proxies: WeakSet<object> = new RealWeakSet();
let hasProxies = false;
/** Properties were defined by function: one may be a getter, of an array even an index. */
let hasDefined = false;
/** The source has the syntax of getters, or evaluates texts: objects are read by their descriptors. */
let mayHaveGetters = true;
/** Something stands on a prototype behind the indices of arrays. */
let isPolluted = false;

function encode(type: GuestType, root: unknown, limit: number): string {
  isPolluted =
    hasIndex(arrayPrototype) ||
    hasIndex(objectPrototype) ||
    getPrototypeOf(arrayPrototype) !== objectPrototype;
  const frames = list<Frame>();
  const open: Set<object> = new RealSet();
  let depth = 0;
  let text = '';
  let value = root;
  let of = type;
  for (;;) {
    if (typeof value === 'object' && value !== null) {
      if (depth > trackedDepth && apply(setHas, open, [value])) text += other('a cycle');
      else {
        const frame = frameOf(value, of);
        if (typeof frame === 'string') text += frame;
        else {
          text += frame.open;
          frames[depth++] = frame.frame;
          if (depth > trackedDepth) apply(setAdd, open, [value]);
        }
      }
    } else text += primitive(value);
    for (;;) {
      if (text.length > limit) throw tooLarge;
      if (depth === 0) return text;
      const frame = frames[depth - 1] as Frame;
      const { items, labels, isGuarded } = frame;
      const { length } = items;
      let index = frame.next;
      let isContainer = false;
      while (index < length) {
        const item = isGuarded ? guarded(items, index) : items[index];
        if (labels !== null) text += labels[index];
        else if (index > 0) text += ',';
        if (typeof item === 'number' && isFiniteNumber(item)) text += item;
        else if (typeof item === 'object' && item !== null && item !== holeMark && item !== getterMark) {
          value = item;
          isContainer = true;
        } else if (item === undefined && !isGuarded && getOwnPropertyDescriptor(items, index) === undefined)
          text += '{"$hole":true}';
        else text += primitive(item);
        index++;
        if (isContainer || text.length > limit) break;
      }
      frame.next = index;
      if (isContainer) {
        of = frame.types === null ? frame.type : (frame.types[index - 1] ?? frame.type);
        break;
      }
      if (index < length) continue;
      text += frame.close;
      if (depth > trackedDepth) apply(setDelete, open, [frame.value]);
      depth--;
    }
  }
}

const holeMark = { __proto__: null };
const getterMark = { __proto__: null };

function guarded(items: ArrayLike<unknown>, index: number): unknown {
  const property = getOwnPropertyDescriptor(items, index);
  if (property === undefined) return holeMark;
  return isAccessor(property) ? getterMark : property.value;
}

/** A property that must be the object's own; the mark when it is a getter. */
function own(value: object, key: string): unknown {
  if (!mayHaveGetters && !hasDefined) return (value as Record<string, unknown>)[key];
  const property = getOwnPropertyDescriptor(value, key);
  return property !== undefined && isAccessor(property) ? getterMark : property?.value;
}

function primitive(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return isFiniteNumber(value) ? '' + value : '{"$number":"' + value + '"}';
    case 'string':
      return jsonStringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'undefined':
      return '{"$undefined":true}';
    case 'bigint':
      return '{"$bigint":"' + value + '"}';
    case 'symbol':
      return other('a symbol');
    case 'function':
      return other('a function');
    default:
      if (value === holeMark) return '{"$hole":true}';
      return value === getterMark ? other('a getter') : 'null';
  }
}

interface Opened {
  readonly open: string;
  readonly frame: Frame;
}

/** How an object is written: at once as a text, or as a frame of items. */
function frameOf(value: object, of: GuestType): string | Opened {
  if (isProxy(value)) return other('a Proxy');
  if (isArray(value)) return arrayFrame(value, of);
  if (memberOf(of, 'listNode') !== null && isNode(value)) return listFrame(value);
  if (memberOf(of, 'treeNode') !== null && isNode(value)) return treeFrame(value);
  const prototype = getPrototypeOf(value);
  if (prototype !== objectPrototype && prototype !== null) {
    const special = specialFrame(value, prototype, of);
    if (special !== null) return special;
  }
  return objectFrame(value, of);
}

function isProxy(value: object): boolean {
  return hasProxies && apply(weakSetHas, proxies, [value]);
}

function arrayFrame(value: readonly unknown[], of: GuestType): Opened {
  const isGuarded = hasDefined || isPolluted || getPrototypeOf(value) !== arrayPrototype;
  const tuple = memberOf(of, 'tuple');
  const type = (tuple === null ? memberOf(of, 'array')?.element : tuple.rest) ?? unknownType;
  const types = tuple === null ? null : elementTypes(tuple);
  return {
    open: '[',
    frame: { value, items: value, isGuarded, labels: null, type, types, close: ']', next: 0 },
  };
}

function elementTypes(tuple: GuestType): readonly GuestType[] {
  const types = list<GuestType>();
  const elements = tuple.elements ?? types;
  for (let index = 0; index < elements.length; index++)
    types[index] = (elements[index] as { readonly type: GuestType }).type;
  return types;
}

function objectFrame(value: object, of: GuestType): string | Opened {
  const keys = enumerableKeys(value);
  const labels = list<string>();
  const items = list<unknown>();
  const types = list<GuestType>();
  const object = memberOf(of, 'object');
  const type = memberOf(of, 'record')?.value ?? unknownType;
  let isEscaped = false;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const item = own(value, key);
    if (item === getterMark) return other('an object with the getter ' + key);
    if (item === undefined) continue;
    if (key[0] === '$') isEscaped = true;
    const at = items.length;
    labels[at] = (at > 0 ? ',' : '') + jsonStringify(key) + ':';
    items[at] = item;
    if (object !== null) types[at] = fieldType(object, key) ?? type;
  }
  if (isEscaped) return escapedFrame(value, items, keys, type);
  return {
    open: '{',
    frame: {
      value,
      items,
      isGuarded: false,
      labels,
      type,
      types: object === null ? null : types,
      close: '}',
      next: 0,
    },
  };
}

/** A plain object with a key that could be taken for a tag: written as a list of pairs. */
function escapedFrame(
  value: object,
  items: readonly unknown[],
  keys: readonly string[],
  type: GuestType,
): Opened {
  const labels = list<string>();
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    if (own(value, key) === undefined) continue;
    labels[labels.length] = (labels.length > 0 ? '],[' : '[') + jsonStringify(key) + ',';
  }
  return {
    open: '{"$object":[',
    frame: { value, items, isGuarded: false, labels, type, types: null, close: ']]}', next: 0 },
  };
}

/** A linked list, written flat; a cycle (Brent 1980, "teleporting turtle") is written as the index of its entry. */
function listFrame(head: object): string | Opened {
  const values = list<unknown>();
  let turtle: unknown = null;
  let nextTurtle = 1;
  let node: unknown = head;
  while (node !== null && node !== undefined) {
    if (!isObject(node)) return other('a ListNode whose next is a ' + typeof node);
    if (isProxy(node)) return other('a Proxy');
    if (node === turtle) return cyclicList(head, values);
    const value = own(node, 'val');
    const next = own(node, 'next');
    if (value === getterMark || next === getterMark) return other('a ListNode with a getter');
    if (values.length === nextTurtle) {
      turtle = node;
      nextTurtle *= 2;
    }
    values[values.length] = value;
    node = next;
  }
  return opened('{"$list":[', head, values, ']}');
}

function cyclicList(head: object, values: readonly unknown[]): Opened {
  const seen = new RealMap<unknown, number>();
  const firsts = list<unknown>();
  let node: unknown = head;
  while (apply(mapGet, seen, [node]) === undefined) {
    apply(mapSet, seen, [node, firsts.length]);
    firsts[firsts.length] = values[firsts.length];
    node = own(node as object, 'next');
  }
  return opened('{"$list":[', head, firsts, '],"$cycle":' + apply(mapGet, seen, [node]) + '}');
}

/** A binary tree in level order; a node that is met twice is told as such. */
function treeFrame(root: object): string | Opened {
  const values = list<unknown>();
  const queue = list<unknown>();
  const seen: Set<object> = new RealSet();
  queue[0] = root;
  let used = 0;
  for (let index = 0; index < queue.length; index++) {
    const node = queue[index];
    if (node === null || node === undefined) {
      values[index] = null;
      continue;
    }
    if (!isObject(node)) return other('a TreeNode whose child is a ' + typeof node);
    if (isProxy(node)) return other('a Proxy');
    if (apply(setHas, seen, [node])) return other('a tree in which a node is met twice');
    apply(setAdd, seen, [node]);
    const value = own(node, 'val');
    const left = own(node, 'left');
    const right = own(node, 'right');
    if (value === getterMark || left === getterMark || right === getterMark)
      return other('a TreeNode with a getter');
    values[index] = value;
    used = index + 1;
    queue[queue.length] = left;
    queue[queue.length] = right;
  }
  values.length = used;
  return opened('{"$tree":[', root, values, ']}');
}

/** Objects of other classes: collections are data, what is no data is named, the rest counts by its own properties. */
function specialFrame(value: object, prototype: object | null, of: GuestType): string | Opened | null {
  const typedName = apply(typedArrayTag, value, []);
  if (typeof typedName === 'string') return typedArrayText(typedName, value as ArrayLike<unknown>);
  let ancestor = prototype;
  for (let height = 0; ancestor !== null && height < 32; height++) {
    if (isProxy(ancestor)) return other('an object whose prototype is a Proxy');
    if (ancestor === mapPrototype && hasBrand(mapSize, value)) return mapFrame(value, memberOf(of, 'map'));
    if (ancestor === setPrototype && hasBrand(setSize, value)) return setFrame(value, memberOf(of, 'set'));
    if (ancestor === numberPrototype) return other('a boxed Number');
    if (ancestor === stringPrototype) return other('a boxed String');
    if (ancestor === booleanPrototype) return other('a boxed Boolean');
    if (ancestor === bigintPrototype) return other('a boxed BigInt');
    if (ancestor === symbolPrototype) return other('a boxed Symbol');
    if (ancestor === datePrototype) return other('a Date');
    if (ancestor === regExpPrototype) return other('a RegExp');
    if (ancestor === promisePrototype) return other('a Promise');
    if (ancestor === iteratorPrototype) return other('an iterator');
    if (ancestor === arrayBufferPrototype) return other('an ArrayBuffer');
    ancestor = getPrototypeOf(ancestor);
  }
  return null;
}

function mapFrame(value: object, of: GuestType | null): Opened {
  const items = list<unknown>();
  const labels = list<string>();
  const types = list<GuestType>();
  const collect = (item: unknown, key: unknown): void => {
    const at = items.length;
    labels[at] = at > 0 ? '],[' : '[';
    items[at] = key;
    labels[at + 1] = ',';
    items[at + 1] = item;
    types[at] = of?.key ?? unknownType;
    types[at + 1] = of?.value ?? unknownType;
  };
  apply(mapForEach, value, [collect]);
  const close = items.length > 0 ? ']]}' : ']}';
  return {
    open: '{"$map":[',
    frame: { value, items, isGuarded: false, labels, type: unknownType, types, close, next: 0 },
  };
}

function setFrame(value: object, of: GuestType | null): Opened {
  const items = list<unknown>();
  const collect = (item: unknown): void => {
    items[items.length] = item;
  };
  apply(setForEach, value, [collect]);
  return opened('{"$set":[', value, items, ']}', of?.element);
}

function typedArrayText(name: string, value: ArrayLike<unknown>): string {
  const length = apply(typedArrayLength, value, []) as number;
  let text = '{"$typed":["' + name + '",[';
  for (let index = 0; index < length; index++) {
    const item = value[index];
    if (index > 0) text += ',';
    if (typeof item === 'bigint') text += '"' + item + '"';
    else text += primitive(item);
  }
  return text + ']]}';
}

function opened(
  open: string,
  value: object,
  items: ArrayLike<unknown>,
  close: string,
  type: GuestType = unknownType,
): Opened {
  return { open, frame: { value, items, isGuarded: false, labels: null, type, types: null, close, next: 0 } };
}

function other(what: string): string {
  return '{"$other":' + jsonStringify(what) + '}';
}

function hasBrand(method: (this: never) => unknown, value: object): boolean {
  try {
    apply(method, value as never, []);
    return true;
  } catch {
    return false;
  }
}

function isAccessor(property: PropertyDescriptor | undefined): boolean {
  return property !== undefined && (property.get !== undefined || property.set !== undefined);
}

function isNode(value: object): boolean {
  return getOwnPropertyDescriptor(value, 'val') !== undefined;
}

/** Integer keys come first among the own keys. */
function hasIndex(prototype: object): boolean {
  const first = ownKeys(prototype)[0];
  if (typeof first !== 'string') return false;
  const digit = first[0] as string;
  return digit >= '0' && digit <= '9';
}

/** The type itself or the member of the union that is of this kind. */
function memberOf(of: GuestType, kind: string): GuestType | null {
  if (of.kind === kind) return of;
  if (of.kind !== 'union' || of.members === undefined) return null;
  for (let index = 0; index < of.members.length; index++) {
    const member = of.members[index] as GuestType;
    if (member.kind === kind) return member;
  }
  return null;
}

function fieldType(of: GuestType, name: string): GuestType | null {
  const { fields } = of;
  if (fields === undefined) return null;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as { readonly name: string; readonly type: GuestType };
    if (field.name === name) return field.type;
  }
  return null;
}
