import { readParameters } from './arguments.ts';
import type { Operation } from './problem.ts';
import { type Budget, describeRaw, isSequence, newBudget, type Read, Reading } from './read.ts';
import type { ClassSignature, Parameter, ValueType } from './value-type.ts';

const operationsMax = 200_000;

/** Reads the operations of a class case: `[[LRUCache, 2], [put, 1, 1], [get, 1]]`. The first one constructs. */
export function readOperations(
  signature: ClassSignature,
  raw: unknown,
  budget: Budget = newBudget(),
): Read<readonly Operation[]> {
  const reading = new Reading(budget);
  return reading.result(readAll(signature, raw, reading));
}

/** What an operation gives: nothing for the constructor. */
export function resultOf(signature: ClassSignature, name: string): ValueType {
  return signature.methods.find((method) => method.name === name)?.result ?? { kind: 'void' };
}

function readAll(
  signature: ClassSignature,
  raw: unknown,
  reading: Reading,
): readonly Operation[] | undefined {
  if (!isSequence(raw)) return reading.fail(`expected a list of operations, found ${describeRaw(raw)}`);
  if (raw.length === 0 || raw.length > operationsMax)
    return reading.fail(`expected 1 to ${operationsMax} operations, found ${raw.length}`);
  const operations = raw.map((entry, index) =>
    reading.at(index, () => readOperation(signature, entry, reading)),
  );
  const [first] = operations;
  if (first && first.name !== signature.name)
    reading.fail(`expected the first operation to construct ${signature.name}, found "${first.name}"`, 0, 0);
  return operations.filter((operation) => operation !== undefined);
}

function readOperation(signature: ClassSignature, raw: unknown, reading: Reading): Operation | undefined {
  if (!isSequence(raw)) return reading.fail(`expected [name, …arguments], found ${describeRaw(raw)}`);
  const [name, ...args] = raw;
  const parameters = typeof name === 'string' ? parametersOf(signature, name) : undefined;
  if (!parameters || typeof name !== 'string') {
    const names = [signature.name, ...signature.methods.map((method) => method.name)];
    return reading.fail(`expected ${names.join(', ')}, found ${describeRaw(name)}`, 0);
  }
  const wires = readParameters(parameters, {}, args, reading);
  return wires && { name, args: wires };
}

function parametersOf(signature: ClassSignature, name: string): readonly Parameter[] | undefined {
  if (name === signature.name) return signature.constructorParameters;
  return signature.methods.find((method) => method.name === name)?.parameters;
}
