/** One test of one program: prepared, started, ticked (virtual clock), finished. These five functions are all that the judge calls. */

interface GuestConfig {
  readonly mode: 'function' | 'class' | 'generator';
  /** Name of the function or class. */
  readonly entry: string;
  readonly resultType: GuestType;
  readonly parameterTypes: readonly GuestType[];
  /** Result types of a class's methods by name. */
  readonly methods: Readonly<Record<string, GuestType>>;
  readonly answer: { readonly parameter: number; readonly prefix: boolean } | null;
  readonly isPure: boolean;
  readonly hasLists: boolean;
  readonly hasTrees: boolean;
  readonly isVirtual: boolean;
  readonly forbid: readonly string[];
  readonly mayHaveGetters: boolean;
  /** Characters of the encoded result. */
  readonly resultLimit: number;
  /** Characters printed. */
  readonly outputLimit: number;
}

type Thunk = () => unknown;
/** The exports of a compiled module: a thunk for each, `$top` for the binding that was not exported. */
type Namespace = Readonly<Record<string, Thunk | undefined>>;
type Main = () => Promise<{ readonly exports: Namespace }>;

let config: GuestConfig;
let args: readonly unknown[] = [];
let argsBefore = '';
let goesOnAfterThrow = false;
let random: () => number;
/** One line of JSON and, for a value, its text; null while the program has not settled. */
let outcome: string | null = null;
let driver: ((solution: object, args: readonly unknown[], judge: object) => unknown) | null = null;
let iterator: Iterator<unknown> | AsyncIterator<unknown> | null = null;

function prepare(
  configText: string,
  seed: number,
  argsText: string,
  hasTags: boolean,
  goesOn: boolean,
): void {
  config = jsonParse(configText) as GuestConfig;
  // read after the candidate's code has run, and not all fields of a type are there
  for (const types of [config.resultType, config.parameterTypes, config.methods]) withoutPrototypes(types);
  goesOnAfterThrow = goesOn;
  outputLimit = config.outputLimit;
  mayHaveGetters = config.mayHaveGetters;
  random = seededRandom(seed);
  if (config.hasLists) defineHidden(globalThis, 'ListNode', ListNode);
  if (config.hasTrees) defineHidden(globalThis, 'TreeNode', TreeNode);
  if (config.isVirtual) installVirtualClock(globalThis);
  for (let index = 0; index < config.forbid.length; index++)
    forbid(globalThis, config.forbid[index] as string);
  args = revive(argsText, hasTags) as readonly unknown[];
  hasDefined = false;
  if (config.isPure) argsBefore = encodeArguments();
}

/** What does not depend on the problem: done ahead of time, when the context is made. */
function installGlobals(target: object): void {
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) deleteProperty(target, name);
  installConsole(target);
  installProxy(target);
  watchDefinitions();
  defineHidden(Math, 'random', () => random());
}

/** mulberry32, a 32-bit generator by Tommy Ettinger (public domain). */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  const { imul } = Math;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The only way to a Proxy goes through here, so that a result that is one can be told. */
function installProxy(target: object): void {
  proxies = new RealWeakSet();
  function Proxy(object: object, handler: ProxyHandler<object>): object {
    if (new.target === undefined) throw new RealTypeError("Constructor Proxy requires 'new'");
    return remembered(new RealProxy(object, handler));
  }
  function revocable(object: object, handler: ProxyHandler<object>): object {
    const made = RealProxy.revocable(object, handler);
    remembered(made.proxy);
    return made;
  }
  defineProperty(Proxy, 'prototype', {
    __proto__: null,
    value: undefined,
    writable: false,
  } as PropertyDescriptor);
  defineHidden(Proxy, 'revocable', revocable);
  defineHidden(target, 'Proxy', Proxy);
}

/** But for the syntax of classes and literals, getters come about by these functions only, or in a text that is run. */
function watchDefinitions(): void {
  const watched: readonly (readonly [object, string])[] = [
    [Object, 'create'],
    [Object, 'defineProperty'],
    [Object, 'defineProperties'],
    [Reflect, 'defineProperty'],
    [objectPrototype, '__defineGetter__'],
    [objectPrototype, '__defineSetter__'],
  ];
  for (const [owner, name] of watched) watch(owner, name);
  for (const made of [function () {}, function* () {}, async function () {}, async function* () {}]) {
    watch(getPrototypeOf(made) as object, 'constructor');
  }
  defineHidden(globalThis, 'Function', function () {}.constructor);
}

function watch(owner: object, name: string): void {
  const original = getOwnPropertyDescriptor(owner, name)?.value as (...args: unknown[]) => unknown;
  const watching = function (this: unknown): unknown {
    hasDefined = true;
    return new.target === undefined ? apply(original, this, arguments) : construct(original, arguments);
  };
  const { prototype } = original as { readonly prototype?: object };
  defineProperty(watching, 'name', { value: original.name });
  defineProperty(watching, 'length', { value: original.length });
  defineProperty(watching, 'prototype', { value: prototype, writable: false });
  defineProperty(owner, name, { value: watching });
}

function remembered(proxy: object): object {
  hasProxies = true;
  apply(weakSetAdd, proxies, [proxy]);
  return proxy;
}

function forbid(target: object, path: string): void {
  const names = path.split('.');
  const last = names.pop();
  let owner: unknown = target;
  for (const name of names) owner = (owner as Record<string, unknown> | undefined)?.[name];
  if (isObject(owner) && last !== undefined) deleteProperty(owner, last);
}

function withoutPrototypes(value: unknown): unknown {
  if (!isObject(value)) return value;
  for (const key of Object.keys(value)) withoutPrototypes((value as Record<string, unknown>)[key]);
  return isArray(value) ? value : setPrototypeOf(value, null) && value;
}

/** Author code that runs before the candidate's: its default export turns a case into one plain result. */
function startDriver(main: Main): void {
  void settle(async () => {
    const { exports: namespace } = await main();
    driver = namespace['default']?.() as typeof driver;
    lockRealm();
  });
}

function start(main: Main): void {
  outcome = null;
  void settle(async () => {
    const { exports: namespace } = await main();
    const entry = entryOf(namespace);
    if (typeof entry !== 'function')
      outcome = header('uncallable', entry === undefined ? 'undefined' : inspect(entry, 1));
    else if (driver !== null) setValue(await driver(solutionOf(namespace), args, judgeForDriver()));
    else if (config.mode === 'class') await runOperations(entry as new () => object);
    else if (config.mode === 'generator') startGenerator(entry as (tools: object) => typeof iterator);
    else setValue(answerOf(await apply(entry as () => unknown, undefined, args)));
  });
}

/** The outcome is set by `run` itself and never handed through a promise, whose `then` the candidate may have replaced. */
async function settle(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    outcome = thrown === tooLarge ? header('resultLimit') : errorHeader(thrown);
  }
}

function entryOf(namespace: Namespace): unknown {
  const thunk = namespace[config.entry] ?? namespace['default'] ?? namespace['$top'];
  return thunk === undefined ? undefined : thunk();
}

function solutionOf(namespace: Namespace): object {
  const solution = {};
  const names = ownKeys(namespace) as string[];
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const get = namespace[name] as Thunk;
    defineProperty(solution, name, {
      __proto__: null,
      get,
      enumerable: true,
      configurable: true,
    } as PropertyDescriptor);
  }
  if (getOwnPropertyDescriptor(solution, config.entry) !== undefined) return solution;
  const get = (): unknown => entryOf(namespace);
  defineProperty(solution, config.entry, {
    __proto__: null,
    get,
    enumerable: true,
    configurable: true,
  } as PropertyDescriptor);
  return solution;
}

function judgeForDriver(): object {
  const { isVirtual } = config;
  return {
    now: () => (isVirtual ? virtualNow : realNow()),
    sleep: (ms: number) => {
      if (!isVirtual) throw new RealError('judge.sleep needs clock: virtual');
      return sleep(ms);
    },
  };
}

function setValue(result: unknown): void {
  if (result === notALength)
    setText(other('a result that is no whole number from 0 to the length of the answer'));
  else setText(encode(config.resultType, result, config.resultLimit));
}

function setText(text: string): void {
  const isMutated = config.isPure && encodeArguments() !== argsBefore;
  outcome = '{"kind":"value","isMutated":' + isMutated + outputField() + '}\n' + text;
}

function encodeArguments(): string {
  let text = '';
  for (let index = 0; index < args.length; index++)
    text += encode(config.parameterTypes[index] ?? unknownType, args[index], 1e9) + ',';
  return text;
}

/** The result, or the argument that is the answer, or the first n elements of it. */
function answerOf(result: unknown): unknown {
  if (config.answer === null) return result;
  const target = args[config.answer.parameter];
  if (!config.answer.prefix) return target;
  const isLength =
    isInteger(result) && isArray(target) && (result as number) >= 0 && (result as number) <= target.length;
  if (!isLength) return notALength;
  const first = list<unknown>();
  for (let index = 0; index < (result as number); index++) {
    const property = getOwnPropertyDescriptor(target, index);
    if (property !== undefined && !isAccessor(property)) first[index] = property.value;
  }
  return first;
}

/** Stands for a result that says no length of the answer; its text is in no declared type. */
const notALength = { __proto__: null };

/** The operations of a class case as they run; a promise among their results is waited for in between. */
interface Operations {
  readonly Class: new () => object;
  instance: object | null;
  next: number;
  text: string;
}

async function runOperations(Class: new () => object): Promise<void> {
  const operations: Operations = { Class, instance: null, next: 0, text: '[' };
  while (operations.next < args.length) {
    try {
      const pending = runUntilObject(operations);
      if (pending !== noObject) addResult(operations, await pending);
    } catch (thrown) {
      if (thrown === tooLarge || isOutputOver || !goesOnAfterThrow) throw thrown;
      const error = describeError(thrown);
      operations.text += '{"$threw":' + jsonStringify(error.name + ': ' + error.message) + '}';
      operations.next++;
    }
  }
  setText(operations.text + ']');
}

const noObject = { __proto__: null };

/** Runs operations without waiting, up to one whose result is an object: that may be a promise. */
function runUntilObject(operations: Operations): unknown {
  while (operations.next < args.length) {
    const operation = args[operations.next] as readonly [string, readonly unknown[]];
    if (operations.next > 0) operations.text += ',';
    if (operation[0] === config.entry) {
      operations.instance = construct(operations.Class, operation[1]) as object;
      operations.text += 'null';
      operations.next++;
      continue;
    }
    const result = callMethod(operations.instance, operation[0], operation[1]);
    if (isObject(result)) return result;
    addResult(operations, result);
  }
  return noObject;
}

function addResult(operations: Operations, result: unknown): void {
  const operation = args[operations.next] as readonly [string, readonly unknown[]];
  const type = config.methods[operation[0]] ?? unknownType;
  if (type.kind === 'void') operations.text += 'null';
  else if (typeof result === 'object') operations.text += encode(type, result, config.resultLimit);
  else operations.text += primitive(result);
  if (operations.text.length > config.resultLimit) throw tooLarge;
  operations.next++;
}

function callMethod(instance: object | null, name: string, values: readonly unknown[]): unknown {
  const method = (instance as Record<string, unknown> | null)?.[name];
  if (typeof method !== 'function') throw new RealTypeError(config.entry + ' has no method ' + name);
  return apply(method as () => unknown, instance, values);
}

function startGenerator(generate: (tools: object) => typeof iterator): void {
  iterator = generate({
    random: () => random(),
    int: (lo: number, hi: number) => lo + floor(random() * (hi - lo + 1)),
  });
  outcome = header('ready');
}

/** The generator's next case. */
function step(): void {
  outcome = null;
  void settle(async () => {
    const next = await iterator?.next();
    if (next === undefined || next.done === true) outcome = header('end');
    else setValue(next.value);
  });
}

/** Fires the next timer of the virtual clock; false when there is none or the program has settled. */
function tick(): boolean {
  if (outcome !== null) return false;
  try {
    return fireNextTimer();
  } catch (thrown) {
    outcome = errorHeader(thrown);
    return false;
  }
}

function finish(): string {
  if (isOutputOver) return header('outputLimit');
  return outcome ?? header('pending');
}

function header(kind: string, what = ''): string {
  return '{"kind":"' + kind + '","what":' + jsonStringify(what) + outputField() + '}';
}

function errorHeader(thrown: unknown): string {
  return '{"kind":"threw","error":' + errorText(describeError(thrown)) + outputField() + '}';
}

function errorText(error: GuestError): string {
  return (
    '{"name":' +
    jsonStringify(error.name) +
    ',"message":' +
    jsonStringify(error.message) +
    ',"stack":' +
    jsonStringify(error.stack) +
    '}'
  );
}

function outputField(): string {
  return ',"stdout":' + jsonStringify(output);
}

installGlobals(globalThis);
defineHidden(globalThis, '__harness', { prepare, startDriver, start, step, tick, finish });
