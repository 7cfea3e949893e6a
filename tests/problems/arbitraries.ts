import fc from 'fast-check';
import { unionOf } from '#problems/format/type-parser.ts';
import {
  type Parameter,
  type Signature,
  typedArrayNames,
  type ValueType,
} from '#problems/format/value-type.ts';

/** Random types and signatures for properties. */

const name = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,6}$/).filter((text) => !reserved.has(text));
const reserved = new Set([
  'readonly',
  'function',
  'async',
  'class',
  'constructor',
  'declare',
  'default',
  'export',
  'abstract',
]);

export const plainType: fc.Arbitrary<ValueType> = fc.constantFrom<ValueType>(
  { kind: 'number' },
  { kind: 'string' },
  { kind: 'boolean' },
  { kind: 'bigint' },
  { kind: 'null' },
  { kind: 'unknown' },
  { kind: 'listNode' },
  { kind: 'treeNode' },
  { kind: 'literal', value: 'it\'s "x"\n' },
  { kind: 'literal', value: -2.5 },
  { kind: 'literal', value: true },
  ...typedArrayNames.map((typed): ValueType => ({ kind: 'typedArray', name: typed })),
);

export const valueType: fc.Arbitrary<ValueType> = fc.letrec<{ type: ValueType }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainType,
    fc.record({ kind: fc.constant('array'), element: tie('type') }),
    fc.record({ kind: fc.constant('set'), element: tie('type') }),
    fc.record({ kind: fc.constant('record'), value: tie('type') }),
    fc.record({ kind: fc.constant('map'), key: tie('type'), value: tie('type') }),
    fc.array(tie('type'), { minLength: 2, maxLength: 3 }).map(unionOf),
    tupleOf(tie('type')),
    fc
      .uniqueArray(fc.oneof(name, fc.constantFrom('a b', '$x', 'constructor')), { maxLength: 3 })
      .chain((names) => fc.tuple(...names.map((field) => fieldOf(field, tie('type')))))
      .map((fields): ValueType => ({ kind: 'object', fields })),
  ),
})).type;

function tupleOf(type: fc.Arbitrary<ValueType>): fc.Arbitrary<ValueType> {
  return fc
    .tuple(
      fc.array(type, { maxLength: 2 }),
      fc.array(type, { maxLength: 2 }),
      fc.option(type, { nil: undefined }),
    )
    .map(([required, optional, rest]): ValueType => {
      const elements = [
        ...required.map((element) => ({ type: element, optional: false })),
        ...optional.map((element) => ({ type: element, optional: true })),
      ];
      return rest ? { kind: 'tuple', elements, rest } : { kind: 'tuple', elements };
    });
}

function fieldOf(field: string, type: fc.Arbitrary<ValueType>): fc.Arbitrary<Parameter> {
  return fc.record({ name: fc.constant(field), type, optional: fc.boolean() });
}

export const parameters: fc.Arbitrary<readonly Parameter[]> = fc
  .uniqueArray(name, { maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((parameter) => fieldOf(parameter, valueType))))
  .map((list) => list.toSorted((left, right) => Number(left.optional) - Number(right.optional)));

const method = fc.record({
  kind: fc.constant('function' as const),
  name,
  parameters,
  result: fc.oneof(valueType, fc.constant<ValueType>({ kind: 'void' })),
  isAsync: fc.boolean(),
});

export const signature: fc.Arbitrary<Signature> = fc.oneof(
  method,
  fc.record({
    kind: fc.constant('class' as const),
    name: fc.constant('Thing'),
    constructorParameters: parameters,
    methods: fc.uniqueArray(method, { maxLength: 3, selector: (one) => one.name }),
  }),
);
