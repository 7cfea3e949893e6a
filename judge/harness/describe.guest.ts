/** What was thrown, and what is printed, in words: made inside the guest, so that hostile objects only cost their own test. */

interface GuestError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

const textLimit = 2000;

function describeError(thrown: unknown): GuestError {
  if (!isObject(thrown)) return guestError('Uncaught', inspect(thrown), '');
  try {
    const { name, message, stack } = thrown as { name: unknown; message: unknown; stack: unknown };
    if (typeof message !== 'string') return guestError('Uncaught', inspect(thrown), '');
    return guestError(
      typeof name === 'string' ? name : 'Error',
      message,
      typeof stack === 'string' ? stack : '',
    );
  } catch {
    return guestError('Uncaught', 'an object that throws when it is read', '');
  }
}

function guestError(name: string, message: string, stack: string): GuestError {
  return { name: cut(name, 100), message: cut(message, textLimit), stack: cut(stack, textLimit * 2) };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : apply(sliceText, text, [0, limit]) + '…';
}

/** One value as the console shows it: strings bare at the top, containers to a depth of 4 and 100 entries. */
function inspect(value: unknown, depth = 0): string {
  if (typeof value === 'string') return depth === 0 ? value : jsonStringify(value);
  if (typeof value === 'bigint') return value + 'n';
  if (typeof value === 'symbol') return apply(symbolToString, value, []);
  if (typeof value === 'function') return '[Function]';
  if (!isObject(value)) return isSame(value, -0) ? '-0' : '' + (value as number);
  if (hasProxies && apply(weakSetHas, proxies, [value])) return '[Proxy]';
  try {
    return inspectObject(value, depth);
  } catch {
    return '[object]';
  }
}

function inspectObject(value: object, depth: number): string {
  if (isArray(value)) return depth > 3 ? '[Array]' : '[' + inspectItems(value, depth) + ']';
  const tag = apply(objectToString, value, []);
  if (tag === '[object Error]') {
    const error = describeError(value);
    return error.stack === '' ? error.name + ': ' + error.message : error.stack;
  }
  if (tag === '[object Date]' && hasBrand(dateValueOf, value)) return apply(toISOString, value, []);
  if (tag === '[object RegExp]') return apply(regExpToString, value, []);
  if (depth > 3) return '[Object]';
  if (tag === '[object Map]' && hasBrand(mapSize, value)) return 'Map {' + inspectMap(value, depth) + '}';
  if (tag === '[object Set]' && hasBrand(setSize, value)) return 'Set {' + inspectSet(value, depth) + '}';
  const typedName = apply(typedArrayTag, value, []);
  if (typeof typedName === 'string')
    return typedName + ' [' + inspectItems(value as ArrayLike<unknown>, depth) + ']';
  return '{' + inspectFields(value, depth) + '}';
}

function inspectItems(items: ArrayLike<unknown>, depth: number): string {
  let text = '';
  for (let index = 0; index < items.length && index < 100; index++) {
    const property = getOwnPropertyDescriptor(items, index);
    const item =
      property === undefined
        ? '<empty>'
        : isAccessor(property)
          ? '[Getter]'
          : inspect(property.value, depth + 1);
    text += (index > 0 ? ', ' : ' ') + item;
  }
  if (items.length > 100) text += ', … ' + (items.length - 100) + ' more';
  return text === '' ? '' : text + ' ';
}

function inspectFields(value: object, depth: number): string {
  const keys = enumerableKeys(value);
  let text = '';
  for (let index = 0; index < keys.length && index < 100; index++) {
    const key = keys[index] as string;
    const property = getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
    const field = isAccessor(property) ? '[Getter]' : inspect(property.value, depth + 1);
    text += (index > 0 ? ', ' : ' ') + key + ': ' + field;
  }
  return text === '' ? '' : text + ' ';
}

function inspectMap(value: object, depth: number): string {
  let text = '';
  const show = (item: unknown, key: unknown): void => {
    if (text.length < textLimit)
      text += (text === '' ? ' ' : ', ') + inspect(key, depth + 1) + ' => ' + inspect(item, depth + 1);
  };
  apply(mapForEach, value, [show]);
  return text === '' ? '' : text + ' ';
}

function inspectSet(value: object, depth: number): string {
  let text = '';
  const show = (item: unknown): void => {
    if (text.length < textLimit) text += (text === '' ? ' ' : ', ') + inspect(item, depth + 1);
  };
  apply(setForEach, value, [show]);
  return text === '' ? '' : text + ' ';
}
