import type { FunctionSignature, Parameter, Signature, ValueType } from './value-type.ts';

/** The type as TypeScript; reading it again gives the same type. */
export function printType(type: ValueType): string {
  return type.kind === 'void' ? 'void' : printInner(type);
}

/** The signature as a problem file writes it; reading it again gives the same signature. */
export function printSignature(signature: Signature): string {
  if (signature.kind === 'function') return printCallable(signature);
  const lines = [
    `constructor${printParameters(signature.constructorParameters)}`,
    ...signature.methods.map(printCallable),
  ];
  return `${signature.name} { ${lines.join('; ')} }`;
}

export function printResult(signature: FunctionSignature): string {
  return signature.isAsync ? `Promise<${printType(signature.result)}>` : printType(signature.result);
}

export function printParameters(parameters: readonly Parameter[]): string {
  return `(${parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${printType(type)}`).join(', ')})`;
}

function printCallable(signature: FunctionSignature): string {
  return `${signature.name}${printParameters(signature.parameters)}: ${printResult(signature)}`;
}

function printInner(type: ValueType): string {
  switch (type.kind) {
    case 'void':
      return 'undefined';
    case 'listNode':
      return 'ListNode';
    case 'treeNode':
      return 'TreeNode';
    case 'literal':
      return typeof type.value === 'string' ? quote(type.value) : String(type.value);
    case 'array':
      return `${printGrouped(type.element)}[]`;
    case 'tuple':
      return printTuple(type);
    case 'object':
      return printObject(type);
    case 'record':
      return `Record<string, ${printInner(type.value)}>`;
    case 'map':
      return `Map<${printInner(type.key)}, ${printInner(type.value)}>`;
    case 'set':
      return `Set<${printInner(type.element)}>`;
    case 'typedArray':
      return type.name;
    case 'union':
      return type.members
        .map((member) => (member.kind === 'function' ? printGrouped(member) : printInner(member)))
        .join(' | ');
    case 'function':
      return type.text;
    default:
      return type.kind;
  }
}

function printGrouped(type: ValueType): string {
  return type.kind === 'union' || type.kind === 'function' ? `(${printInner(type)})` : printInner(type);
}

function printTuple(type: ValueType & { kind: 'tuple' }): string {
  const elements = type.elements.map((element) =>
    element.optional ? `${printGrouped(element.type)}?` : printInner(element.type),
  );
  const rest = type.rest ? [`...${printGrouped(type.rest)}[]`] : [];
  return `[${[...elements, ...rest].join(', ')}]`;
}

function printObject(type: ValueType & { kind: 'object' }): string {
  if (type.fields.length === 0) return '{}';
  const fields = type.fields.map(
    (field) => `${printKey(field.name)}${field.optional ? '?' : ''}: ${printInner(field.type)}`,
  );
  return `{ ${fields.join('; ')} }`;
}

function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

function quote(text: string): string {
  const escaped = text.replaceAll(/['\\]/g, '\\$&');
  return `'${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}'`;
}
