import { holdsFunction } from './format/holds-function.ts';
import { printType } from './format/print-type.ts';
import type { Problem } from './format/problem.ts';
import type { ProblemFile } from './format/problem-file.ts';
import { parseSignature, parseType, SignatureError } from './format/signature.ts';
import type { FunctionSignature, Signature, ValueType } from './format/value-type.ts';
import type { Complaints } from './complaints.ts';

/** What a problem's cases and answers are made of. */
export type ProblemTypes = Pick<Problem, 'signature' | 'resultType' | 'answer'>;

const unknownType: ValueType = { kind: 'unknown' };
const nothing: ProblemTypes = { signature: null, resultType: unknownType, answer: null };

/** Reads signature, answer and result. */
export function buildTypes(file: ProblemFile, complaints: Complaints): ProblemTypes {
  const { kind, signature: text } = file;
  if (kind === 'program') {
    if (text !== undefined) complaints.addKey(['signature'], 'expected none for kind program, found one');
    return { ...nothing, resultType: { kind: 'string' } };
  }
  if (text === undefined) {
    complaints.add(['signature'], `expected a signature for kind ${kind}, found nothing`);
    return nothing;
  }
  if (kind === 'types') return { ...nothing, resultType: { kind: 'void' } };
  const signature = readText(() => parseSignature(kind, text), ['signature'], complaints);
  if (!signature) return nothing;
  refuseFunctions(file, signature, complaints);
  const answer = buildAnswer(file, signature, complaints);
  return { signature, answer, resultType: buildResultType(file, signature, answer, complaints) };
}

function readText<Result>(
  read: () => Result,
  path: readonly string[],
  complaints: Complaints,
): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    complaints.addInText(path, error.message, error.offset);
    return null;
  }
}

function functionsOf(signature: Signature): readonly FunctionSignature[] {
  return signature.kind === 'function' ? [signature] : signature.methods;
}

/** Functions can't be written in a case: only a driver can pass or call them. */
function refuseFunctions(file: ProblemFile, signature: Signature, complaints: Complaints): void {
  if (file.driver !== undefined) return;
  const own = signature.kind === 'class' ? signature.constructorParameters : [];
  const parameters = [...own, ...functionsOf(signature).flatMap((one) => one.parameters)];
  const types = [
    ...parameters.map(({ type }) => type),
    ...functionsOf(signature).map(({ result }) => result),
  ];
  const found = types.find(holdsFunction);
  if (found)
    complaints.add(
      ['signature'],
      `expected data without a driver, found the function type ${printType(found)}`,
    );
}

function buildAnswer(file: ProblemFile, signature: Signature, complaints: Complaints): Problem['answer'] {
  if (file.answer === undefined) return null;
  const name = typeof file.answer === 'string' ? file.answer : file.answer.prefix;
  if (signature.kind === 'class' || file.driver !== undefined) {
    complaints.addKey(['answer'], 'expected only with kind function and no driver, found it with another');
    return null;
  }
  const parameter = signature.parameters.findIndex((candidate) => candidate.name === name);
  if (parameter === -1) {
    const names = signature.parameters.map((candidate) => candidate.name).join(', ');
    complaints.add(['answer'], `expected a parameter (${names}), found ${JSON.stringify(name)}`);
    return null;
  }
  return { parameter, prefix: typeof file.answer !== 'string' };
}

function buildResultType(
  file: ProblemFile,
  signature: Signature,
  answer: Problem['answer'],
  complaints: Complaints,
): ValueType {
  if (file.driver !== undefined) return buildDriverResult(file, signature, complaints);
  if (file.result !== undefined)
    complaints.addKey(['result'], 'expected only beside a driver, found no driver');
  if (signature.kind === 'class') return unknownType;
  if (!answer) return signature.result;
  const type = signature.parameters[answer.parameter]?.type ?? unknownType;
  if (answer.prefix && (type.kind !== 'array' || signature.result.kind !== 'number'))
    complaints.add(
      ['answer', 'prefix'],
      `expected a list and a function that returns a number, found ${printType(type)} and ${printType(signature.result)}`,
    );
  return type;
}

/** What the driver returns: `result`, or else what the function returns. */
function buildDriverResult(file: ProblemFile, signature: Signature, complaints: Complaints): ValueType {
  const written = file.result;
  const fallback = signature.kind === 'function' ? signature.result : unknownType;
  const type =
    written === undefined
      ? fallback
      : (readText(() => parseType(written), ['result'], complaints) ?? unknownType);
  if (holdsFunction(type))
    complaints.add(['result'], `expected the type of data that the driver returns, found ${printType(type)}`);
  return type;
}
