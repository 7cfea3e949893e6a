import { readArguments } from './format/arguments.ts';
import { holdsFunction } from './format/holds-function.ts';
import type { ProblemFile } from './format/problem-file.ts';
import { isMapping, isSequence } from './format/read.ts';
import type { Parameter, Signature, ValueType } from './format/value-type.ts';
import type { Complaints } from './complaints.ts';

const unknownType: ValueType = { kind: 'unknown' };

/**
 * What the args of a case are. Without a driver: the signature's parameters. A driver may take other data than
 * the function it calls: then the names of `input` say what, or else the first case does. When its args fit the
 * signature (callbacks left out, which the driver makes), all are read so; otherwise they are plain data.
 */
export function buildParameters(
  file: ProblemFile,
  signature: Signature | null,
  writtenArgs: readonly unknown[],
): readonly Parameter[] {
  const declared = signature?.kind === 'function' ? signature.parameters : [];
  if (!signature || file.driver === undefined) return declared;
  const data = declared.filter(({ type }) => !holdsFunction(type));
  if (file.input) return parametersOfInput(file, data);
  const [first] = writtenArgs;
  const fits = signature.kind === 'function' && readArguments(data, file.nodes, first).ok;
  return fits ? data : plainParameters(writtenArgs);
}

function parametersOfInput(file: ProblemFile, data: readonly Parameter[]): readonly Parameter[] {
  const names = Object.keys(file.input ?? {}).filter((name) => name !== 'let' && name !== 'require');
  const isSame = names.every((name) => data.some((parameter) => parameter.name === name));
  if (isSame) return data;
  return names.map(
    (name) =>
      data.find((parameter) => parameter.name === name) ?? { name, type: unknownType, optional: false },
  );
}

/** As many as the longest case has; those that a shorter one leaves out are optional. */
function plainParameters(writtenArgs: readonly unknown[]): readonly Parameter[] {
  const counts = writtenArgs.map((args) =>
    isSequence(args) ? args.length : isMapping(args) ? Object.keys(args).length : 0,
  );
  const named = writtenArgs.find(isMapping);
  const names = named ? Object.keys(named) : [];
  return Array.from({ length: Math.max(0, ...counts) }, (_, index) => ({
    name: names[index] ?? `arg${index}`,
    type: unknownType,
    optional: index >= Math.min(...counts),
  }));
}

/** `nodes: { p: root }` names two parameters of one kind of node. */
export function checkNodes(
  file: ProblemFile,
  parameters: readonly Parameter[],
  complaints: Complaints,
): void {
  for (const [name, rootName] of Object.entries(file.nodes)) {
    const parameter = parameters.find((candidate) => candidate.name === name);
    const root = parameters.find((candidate) => candidate.name === rootName);
    if (!parameter || !root || name === rootName) {
      const names = parameters.map((candidate) => candidate.name).join(', ');
      complaints.add(
        ['nodes', name],
        `expected two of the parameters (${names}), found ${name} and ${rootName}`,
      );
    } else if (!nodeKind(parameter.type) || nodeKind(parameter.type) !== nodeKind(root.type)) {
      complaints.add(
        ['nodes', name],
        `expected ListNode or TreeNode for both ${name} and ${rootName}, found other types`,
      );
    }
  }
}

function nodeKind(type: ValueType): string | null {
  const members = type.kind === 'union' ? type.members : [type];
  return members.find(({ kind }) => kind === 'listNode' || kind === 'treeNode')?.kind ?? null;
}
