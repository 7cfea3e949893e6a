import { inputDeclaration } from '#problems/format/input-schema.ts';
import type { InputDeclaration } from '#problems/format/input.ts';
import { readDeclaration } from '#problems/format/read-declaration.ts';
import { parseSignature } from '#problems/format/signature.ts';
import type { Parameter } from '#problems/format/value-type.ts';
import { formatPath } from '#problems/format/values.ts';

/** The declaration as a problem file writes it, for a signature. Throws when it is refused. */
export function declare(
  signatureText: string,
  raw: unknown,
  nodes: Readonly<Record<string, string>> = {},
): InputDeclaration {
  return declareFor(parametersOf(signatureText), raw, nodes);
}

export function declareFor(parameters: readonly Parameter[], raw: unknown, nodes = {}): InputDeclaration {
  const read = readDeclaration(inputDeclaration.parse(raw), parameters, nodes);
  if (!read.ok)
    throw new Error(read.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n'));
  return read.value;
}

export function parametersOf(signatureText: string): readonly Parameter[] {
  const signature = parseSignature('function', signatureText);
  return signature.kind === 'function' ? signature.parameters : [];
}
