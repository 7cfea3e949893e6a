import fc from 'fast-check';
import type { CheckResult } from '#judge/check/check.ts';
import type { Wire } from '#problems/format/wire.ts';

const scalar: fc.Arbitrary<Wire> = fc.constantFrom<Wire[]>(
  null,
  true,
  0,
  -0,
  1,
  'a',
  '1',
  { $number: 'NaN' },
  { $number: 'Infinity' },
  { $bigint: '1' },
  { $undefined: true },
  { $list: [1, 2] },
  { $list: [1, 2], $cycle: 0 },
  { $tree: [1, null, 2] },
  { $typed: ['Int8Array', [1, 2]] },
  { $typed: ['Uint8Array', [1, 2]] },
  { $object: [['$a', 1]] },
);

/** Small values of every shape that a result can have. */
export const anyValue: fc.Arbitrary<Wire> = fc.letrec<{ value: Wire }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 2 }),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => ({ $set: items })),
    fc.array(fc.tuple(scalar, tie('value')), { maxLength: 3 }).map((entries) => ({ $map: entries })),
  ),
})).value;

/** Two values that are often equal, and otherwise often almost. */
export const anyPair: fc.Arbitrary<[Wire, Wire]> = fc.oneof(
  fc.tuple(anyValue, anyValue),
  anyValue.map((value): [Wire, Wire] => [value, structuredClone(value)]),
  fc.tuple(fc.array(scalar, { maxLength: 3 }), fc.array(scalar, { maxLength: 3 })),
  fc.array(anyValue, { maxLength: 4 }).chain((items) => fc.tuple(shuffled(items), shuffled(items))),
);

export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

/** `[[[…1…]]]` */
export function nested(levels: number, innermost: Wire): Wire {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

/** Empty when accepted. */
export function reasonOf(result: CheckResult): string {
  return result.ok ? '' : result.reason;
}
