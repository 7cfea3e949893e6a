import {
  type Expression,
  ExpressionError,
  type ExpressionNode,
  type FunctionName,
  type Operator,
} from './expression.ts';
import type { Wire } from './wire.ts';
import { contentOf, isList, isObject } from './wire-view.ts';

/** The values of earlier names. */
export type Scope = ReadonlyMap<string, Wire>;

/** The number that a bound stands for. Throws ExpressionError when it has none, and for NaN and infinities. */
export function evaluateNumber(expression: Expression, scope: Scope): number {
  const value = numberOf(evaluate(expression.root, scope), expression.text);
  if (!Number.isFinite(value))
    throw new ExpressionError(`expected a number from "${expression.text}", found ${value}`);
  return value;
}

/** Whether a condition holds. Throws ExpressionError when it has no truth. */
export function evaluateCondition(expression: Expression, scope: Scope): boolean {
  return truthOf(evaluate(expression.root, scope), expression.text);
}

type Value = Wire | bigint | undefined;

function evaluate(node: ExpressionNode, scope: Scope): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'name':
      return evaluateName(node.name, scope);
    case 'member':
      return evaluateMember(evaluate(node.of, scope), node.key);
    case 'index':
      return evaluateIndex(evaluate(node.of, scope), evaluate(node.index, scope));
    case 'call':
      return evaluateCall(
        node.name,
        node.args.map((arg) => evaluate(arg, scope)),
      );
    case 'unary':
      return evaluateUnary(node.operator, evaluate(node.of, scope));
    case 'binary':
      return evaluateBinary(node.operator, node.left, node.right, scope);
  }
}

function evaluateName(name: string, scope: Scope): Value {
  const wire = scope.get(name);
  if (wire === undefined) throw new ExpressionError(`expected a known name, found "${name}"`);
  return contentOf(wire);
}

function evaluateMember(value: Value, key: string): Value {
  if (key === 'length' && (typeof value === 'string' || isListValue(value))) return value.length;
  if (value === null && key === 'length') return 0;
  const member = isObjectValue(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (member === undefined)
    throw new ExpressionError(`expected something with the key "${key}", found ${describe(value)}`);
  return contentOf(member);
}

function evaluateIndex(list: Value, index: Value): Value {
  const at = numberOf(index, 'the index');
  const element = isListValue(list) ? list[at] : typeof list === 'string' ? list[at] : undefined;
  if (element === undefined)
    throw new ExpressionError(`expected an element at index ${at}, found none in ${describe(list)}`);
  return contentOf(element);
}

function evaluateCall(name: FunctionName, args: readonly Value[]): number {
  const numbers = args.flatMap((arg) =>
    isListValue(arg) ? arg.map((element) => numberOf(contentOf(element), name)) : [numberOf(arg, name)],
  );
  const [first = Number.NaN] = numbers;
  switch (name) {
    case 'min':
      return numbers.reduce((left, right) => Math.min(left, right), Number.POSITIVE_INFINITY);
    case 'max':
      return numbers.reduce((left, right) => Math.max(left, right), Number.NEGATIVE_INFINITY);
    case 'sum':
      return numbers.reduce((left, right) => left + right, 0);
    case 'abs':
      return Math.abs(first);
    case 'floor':
      return Math.floor(first);
    case 'ceil':
      return Math.ceil(first);
    case 'log2':
      return Math.log2(first);
  }
}

function evaluateUnary(operator: '-' | '!', value: Value): Value {
  return operator === '-' ? -numberOf(value, '-') : !truthOf(value, '!');
}

function evaluateBinary(
  operator: Operator,
  left: ExpressionNode,
  right: ExpressionNode,
  scope: Scope,
): Value {
  const first = evaluate(left, scope);
  if (operator === '&&') return truthOf(first, operator) && truthOf(evaluate(right, scope), operator);
  if (operator === '||') return truthOf(first, operator) || truthOf(evaluate(right, scope), operator);
  const second = evaluate(right, scope);
  if (operator === '==' || operator === '===') return areEqual(first, second);
  if (operator === '!=' || operator === '!==') return !areEqual(first, second);
  return calculate(operator, comparable(first, operator), comparable(second, operator));
}

function calculate(
  operator: Exclude<Operator, '&&' | '||' | '==' | '===' | '!=' | '!=='>,
  left: number | bigint,
  right: number | bigint,
): Value {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return Number(left) + Number(right);
    case '-':
      return Number(left) - Number(right);
    case '*':
      return Number(left) * Number(right);
    case '/':
      return Number(left) / Number(right);
    case '%':
      return Number(left) % Number(right);
  }
}

/** Numbers and bigints of one value are equal; lists and objects are never compared. */
function areEqual(left: Value, right: Value): boolean {
  const isNumeric = (value: Value) => typeof value === 'number' || typeof value === 'bigint';
  if (isNumeric(left) && isNumeric(right)) return !(left < right) && !(left > right);
  return left === right;
}

function comparable(value: Value, where: string): number | bigint {
  return typeof value === 'bigint' ? value : numberOf(value, where);
}

function numberOf(value: Value, where: string): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new ExpressionError(`expected a number for "${where}", found ${describe(value)}`);
}

function truthOf(value: Value, where: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExpressionError(`expected a condition for "${where}", found ${describe(value)}`);
}

function isListValue(value: Value): value is readonly Wire[] {
  return typeof value !== 'bigint' && isList(value);
}

function isObjectValue(value: Value): value is Readonly<Record<string, Wire>> {
  return typeof value !== 'bigint' && isObject(value);
}

function describe(value: Value): string {
  if (isListValue(value)) return 'a list';
  if (isObjectValue(value)) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
