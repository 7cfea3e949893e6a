import type { Wire } from '#problems/format/wire.ts';

/** A value on its way into an isolate. V8's JSON parser is faster there than any loop that has not been compiled yet. */
export interface PackedValue {
  readonly text: string;
  /** Some object in the text has a key that begins with `$`. */
  readonly hasTags: boolean;
}

export function pack(value: Wire): PackedValue {
  const text = textOf(value);
  return { text, hasTags: text.includes('{"$') };
}

function textOf(value: Wire): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return deepText(value);
    throw error;
  }
}

/** JSON of a value too deep for JSON.stringify's recursion. */
function deepText(root: Wire): string {
  const parts: string[] = [];
  /** Texts to write as they are, and values to take apart; the last comes first. */
  const stack: ({ readonly text: string } | { readonly value: Wire })[] = [{ value: root }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('text' in next) parts.push(next.text);
    else if (typeof next.value !== 'object' || next.value === null) parts.push(JSON.stringify(next.value));
    else {
      const isList = Array.isArray(next.value);
      const entries = Object.entries(next.value);
      stack.push({ text: isList ? ']' : '}' });
      entries.reverse().forEach(([key, value]: [string, Wire], place) => {
        stack.push({ value });
        const comma = place === entries.length - 1 ? '' : ',';
        stack.push({ text: isList ? comma : `${comma}${JSON.stringify(key)}:` });
      });
      stack.push({ text: isList ? '[' : '{' });
    }
  }
  return parts.join('');
}
