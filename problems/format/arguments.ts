import { printType } from './print-type.ts';
import { type Budget, describeRaw, isMapping, isSequence, newBudget, type Read, Reading } from './read.ts';
import { readTyped } from './read-value.ts';
import type { Parameter } from './value-type.ts';
import { tags, type Wire } from './wire.ts';
import { describeWire, tagged, undefinedWire } from './wire-view.ts';

/** `{ p: "root" }`: argument p is given by value, and is the node of argument root with that value. */
export type Nodes = Readonly<Record<string, string>>;

/**
 * Reads the arguments of a call, written by position (a list) or by name (a mapping).
 * Missing optional ones are left out. The paths of issues begin with the parameter's name in both forms.
 */
export function readArguments(
  parameters: readonly Parameter[],
  nodes: Nodes,
  raw: unknown,
  budget: Budget = newBudget(),
): Read<readonly Wire[]> {
  const reading = new Reading(budget);
  return reading.result(readParameters(parameters, nodes, raw, reading));
}

/** The same inside a greater reading; undefined after an issue. */
export function readParameters(
  parameters: readonly Parameter[],
  nodes: Nodes,
  raw: unknown,
  reading: Reading,
): readonly Wire[] | undefined {
  const given = argumentsByName(parameters, raw, reading);
  if (!given) return undefined;
  const issuesBefore = reading.issues.length;
  const wires = parameters.map((parameter) =>
    readArgument(parameter, nodes, given.get(parameter.name), reading),
  );
  if (reading.issues.length > issuesBefore) return undefined;
  const placed = wires.map((wire, index) => placeNode(parameters, nodes, index, wires, reading) ?? wire);
  if (reading.issues.length > issuesBefore) return undefined;
  return placed
    .slice(0, wires.findLastIndex((wire) => wire !== undefined) + 1)
    .map((wire) => (wire === undefined ? undefinedWire : wire));
}

function argumentsByName(
  parameters: readonly Parameter[],
  raw: unknown,
  reading: Reading,
): ReadonlyMap<string, unknown> | undefined {
  const names = parameters.map(({ name }) => name);
  const expected = `${names.length} argument${names.length === 1 ? '' : 's'} (${names.join(', ')})`;
  if (isSequence(raw)) {
    if (raw.length > names.length) return reading.fail(`expected ${expected}, found ${raw.length}`);
    return new Map(raw.map((value, index) => [names[index] ?? '', value]));
  }
  if (!isMapping(raw))
    return reading.fail(`expected ${expected} as a list or by name, found ${describeRaw(raw)}`);
  for (const key of Object.keys(raw))
    if (!names.includes(key))
      reading.failKey(
        `expected only ${names.join(', ')}, found the unknown argument ${JSON.stringify(key)}`,
        key,
      );
  return reading.issues.length > 0 ? undefined : new Map(Object.entries(raw));
}

/** Undefined for an optional one that is left out. */
function readArgument(parameter: Parameter, nodes: Nodes, raw: unknown, reading: Reading): Wire | undefined {
  if (raw === undefined && parameter.optional) return undefined;
  return reading.at(parameter.name, () => {
    if (raw === undefined) return reading.fail(`expected ${printType(parameter.type)}, found nothing`);
    const isGivenByValue = Object.hasOwn(nodes, parameter.name) && raw !== null;
    return readTyped(isGivenByValue ? { kind: 'number' } : parameter.type, raw, reading);
  });
}

/** For an argument of `nodes`: where in the other argument its node is, which must hold its value once. */
function placeNode(
  parameters: readonly Parameter[],
  nodes: Nodes,
  index: number,
  wires: readonly (Wire | undefined)[],
  reading: Reading,
): Wire | undefined {
  const name = parameters[index]?.name ?? '';
  const value = wires[index];
  if (!Object.hasOwn(nodes, name) || value === undefined || value === null) return undefined;
  const root = parameters.findIndex((parameter) => parameter.name === nodes[name]);
  const values = tagged(wires[root], tags.tree) ?? tagged(wires[root], tags.list) ?? [];
  const count = values.filter((candidate) => candidate === value).length;
  if (count === 1) return { [tags.node]: [root, value] };
  const found = count === 0 ? 'no such node' : `${count} of them`;
  return reading.fail(
    `expected one node of ${nodes[name]} with the value ${describeWire(value)}, found ${found}`,
    name,
  );
}
