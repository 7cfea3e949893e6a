import fc from 'fast-check';
import { unionOf } from '#problems/format/type-parser.ts';
import {
  type Parameter,
  type Signature,
  type TypedArrayName,
  typedArrayNames,
  type ValueType,
} from '#problems/format/value-type.ts';
import type { Wire } from '#problems/format/wire.ts';
import { objectOf } from '#problems/format/wire-view.ts';

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

const plainType: fc.Arbitrary<ValueType> = fc.constantFrom<ValueType>(
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

/** Any type, with or without unions in it. */
function typesWith(unions: 'with unions' | 'without unions'): fc.Arbitrary<ValueType> {
  return fc.letrec<{ type: ValueType }>((tie) => ({
    type: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: plainType },
      fc.record({ kind: fc.constant('array'), element: tie('type') }),
      fc.record({ kind: fc.constant('set'), element: tie('type') }),
      fc.record({ kind: fc.constant('record'), value: tie('type') }),
      fc.record({ kind: fc.constant('map'), key: tie('type'), value: tie('type') }),
      tupleOf(tie('type')),
      objectOfTypes(tie('type')),
      ...(unions === 'with unions'
        ? [fc.array(tie('type'), { minLength: 2, maxLength: 3 }).map(unionOf)]
        : []),
    ),
  })).type;
}

function objectOfTypes(type: fc.Arbitrary<ValueType>): fc.Arbitrary<ValueType> {
  return fc
    .uniqueArray(fc.oneof(name, fc.constantFrom('a b', '$x', 'constructor')), { maxLength: 3 })
    .chain((names) => fc.tuple(...names.map((field) => fieldOf(field, type))))
    .map((fields): ValueType => ({ kind: 'object', fields }));
}

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

export const valueType = typesWith('with unions');

const parameters: fc.Arbitrary<readonly Parameter[]> = fc
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

/** A type with a value of it, as the codec writes it. Unions are left out: their values may read as another member. */
export const typedWire: fc.Arbitrary<{ readonly type: ValueType; readonly wire: Wire }> = typesWith(
  'without unions',
).chain((type) => wireOf(type).map((wire) => ({ type, wire })));

/** Lone surrogates too. Made once: fast-check builds a table of all characters for it. */
const anyText = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.array(fc.nat(0xffff), { maxLength: 3 }).map((units) => String.fromCharCode(...units)),
);

const special = fc.constantFrom<Wire>({ $number: 'NaN' }, { $number: 'Infinity' }, { $number: '-Infinity' });
const numberWire: fc.Arbitrary<Wire> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  },
  { weight: 1, arbitrary: special },
);
const key = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('__proto__', '$list', 'constructor'));

function wireOf(type: ValueType): fc.Arbitrary<Wire> {
  switch (type.kind) {
    case 'number':
      return numberWire;
    case 'string':
      return anyText;
    case 'boolean':
      return fc.boolean();
    case 'bigint':
      return fc.bigInt().map((value) => ({ $bigint: value.toString() }));
    case 'null':
    case 'void':
      return fc.constant(null);
    case 'unknown':
      return plain;
    case 'literal':
      return fc.constant(type.value);
    case 'listNode':
      return listNode;
    case 'treeNode':
      return fc.array(numberWire, { minLength: 1, maxLength: 5 }).map((values) => ({ $tree: values }));
    case 'array':
      return fc.array(wireOf(type.element), { maxLength: 3 });
    case 'tuple':
      return tupleWire(type);
    case 'object':
      return membersWire(type.fields);
    case 'record':
      return fc
        .array(fc.tuple(key, wireOf(type.value)), { maxLength: 3 })
        .map((members) => recordOf(members));
    case 'map':
      return fc
        .uniqueArray(fc.tuple(wireOf(type.key), wireOf(type.value)), {
          maxLength: 3,
          selector: ([one]) => JSON.stringify(one),
        })
        .map((pairs) => ({ $map: pairs }));
    case 'set':
      return fc
        .uniqueArray(wireOf(type.element), { maxLength: 3, selector: (one) => JSON.stringify(one) })
        .map((elements) => ({ $set: elements }));
    case 'typedArray':
      return typedArrayWire(type.name);
    case 'union':
    case 'function':
      throw new Error(`no values are made for ${type.kind}`);
  }
}

const plain: fc.Arbitrary<Wire> = fc.letrec<{ wire: Wire }>((tie) => ({
  wire: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Wire>(null, true, 0, -1.5, '', 'NaN-ish'),
    fc.array(tie('wire'), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie('wire')), { maxLength: 3 }).map((members) => recordOf(members)),
  ),
})).wire;

const listNode: fc.Arbitrary<Wire> = fc
  .array(numberWire, { minLength: 1, maxLength: 4 })
  .chain((values) =>
    fc
      .option(fc.nat(values.length - 1))
      .map((cycle): Wire => (cycle === null ? { $list: values } : { $list: values, $cycle: cycle })),
  );

function tupleWire({ elements, rest }: ValueType & { kind: 'tuple' }): fc.Arbitrary<Wire> {
  const fixed = fc.tuple(...elements.map((element) => wireOf(element.type)));
  return rest
    ? fc.tuple(fixed, fc.array(wireOf(rest), { maxLength: 2 })).map(([left, right]) => [...left, ...right])
    : fixed;
}

function membersWire(fields: readonly Parameter[]): fc.Arbitrary<Wire> {
  return fc
    .tuple(...fields.map((field) => fc.tuple(fc.constant(field.name), wireOf(field.type), fc.boolean())))
    .map((members) => members.filter((_, index) => !fields[index]?.optional || members[index]?.[2]))
    .map((members) => objectOf(members.map(([field, wire]) => [field, wire])));
}

function typedArrayWire(typed: TypedArrayName): fc.Arbitrary<Wire> {
  if (typed.startsWith('Big'))
    return fc
      .array(fc.bigInt(0n, 2n ** 63n - 1n), { maxLength: 3 })
      .map((list) => ({ $typed: [typed, list.map(String)] }));
  const element = typed.startsWith('Float')
    ? fc.float({ noNaN: true, noDefaultInfinity: true })
    : fc.nat(127);
  return fc
    .array(
      element.map((value) => (value === 0 ? 0 : value)),
      { maxLength: 3 },
    )
    .map((list) => ({ $typed: [typed, list] }));
}

/** Keys in the order that JavaScript gives them: integers first. */
function recordOf(members: readonly (readonly [string, Wire])[]): Wire {
  return objectOf(Object.entries(Object.fromEntries(members)));
}
