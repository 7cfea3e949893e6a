import type { Problem } from '#problems/format/problem.ts';
import type { ValueType } from '#problems/format/value-type.ts';
import type { GuestSettings, JobLimits } from './protocol.ts';

/** What the harness needs to know to run a candidate's program of this problem. */
export function guestSettings(problem: Problem): GuestSettings {
  const { signature } = problem;
  if (signature === null) throw new Error(`${problem.slug}: kind ${problem.kind} has no signature to call`);
  const isFunction = signature.kind === 'function';
  return {
    mode: signature.kind,
    entry: signature.name,
    resultType: problem.resultType,
    parameterTypes: problem.parameters.map(({ type }) => type),
    methods: isFunction
      ? {}
      : Object.fromEntries(signature.methods.map(({ name, result }) => [name, result])),
    answer: problem.answer,
    isPure: problem.mutates === 'forbidden',
    hasLists: mentions(problem, 'ListNode'),
    hasTrees: mentions(problem, 'TreeNode'),
    isVirtual: problem.clock === 'virtual',
    forbid: problem.forbid,
  };
}

/** A script of the author's: its default export is called with one argument and gives plain JSON. */
export function scriptSettings(mode: 'function' | 'generator', argument: ValueType): GuestSettings {
  return {
    mode,
    entry: 'default',
    resultType: { kind: 'unknown' },
    parameterTypes: [argument],
    methods: {},
    answer: null,
    isPure: false,
    hasLists: true,
    hasTrees: true,
    isVirtual: false,
    forbid: [],
  };
}

/** Characters of an encoded result; beyond is OLE. */
const resultChars = 8 * 1024 * 1024;

export function jobLimits(problem: Problem): JobLimits {
  const { timeMs, memoryMb, outputKb } = problem.limits;
  return { timeMs, memoryMb, outputKb, resultChars };
}

/** 32-bit FNV-1a (Fowler, Noll, Vo): a seed of `Math.random` by problem version and case. */
export function seedOf(version: string, index: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${version}:${index}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function mentions(problem: Problem, name: string): boolean {
  const kind = name === 'ListNode' ? 'listNode' : 'treeNode';
  return (
    problem.signatureText.includes(name) ||
    JSON.stringify([problem.parameters, problem.resultType]).includes(`"${kind}"`)
  );
}
