/**
 * A driver works in the candidate's realm. What it uses must be what it was when the driver was loaded: built-ins are
 * frozen before the candidate's code. `Object.prototype` only takes no more properties, and errors stay as they are,
 * for programs often assign to names that stand there (`this.name`, `words['constructor']`).
 */
const lockedNames = [
  'Array',
  'BigInt',
  'Boolean',
  'Date',
  'Function',
  'Iterator',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Promise',
  'Proxy',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'WeakMap',
  'WeakRef',
  'WeakSet',
];

function lockRealm(): void {
  const realm = globalThis as unknown as Record<string, { readonly prototype?: object } | undefined>;
  for (const name of lockedNames) {
    const value = realm[name];
    if (value === undefined) continue;
    Object.freeze(value);
    if (value.prototype !== undefined) Object.freeze(value.prototype);
    defineProperty(globalThis, name, {
      __proto__: null,
      writable: false,
      configurable: false,
    } as PropertyDescriptor);
  }
  Object.freeze(Object);
  Object.preventExtensions(objectPrototype);
  defineProperty(globalThis, 'Object', {
    __proto__: null,
    writable: false,
    configurable: false,
  } as PropertyDescriptor);
  const iterators = [
    [].values(),
    new RealMap().keys(),
    new RealSet().keys(),
    ''[Symbol.iterator](),
    /x/[Symbol.matchAll](''),
  ];
  for (const made of iterators) Object.freeze(getPrototypeOf(made));
  for (const make of [function* () {}, async function () {}, async function* () {}]) {
    const prototype = getPrototypeOf(make) as { readonly prototype?: object };
    Object.freeze(prototype);
    if (prototype.prototype !== undefined) Object.freeze(prototype.prototype);
  }
}
