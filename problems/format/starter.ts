import { nodeDeclarations, libraryDeclarations } from './library-declarations.ts';
import { consoleDeclarations, programDeclarations, timerDeclarations } from './runtime-declarations.ts';
import { printParameters, printResult, printType } from './print-type.ts';
import type { Problem } from './problem.ts';
import type { ClassSignature, FunctionSignature, Parameter } from './value-type.ts';

type Language = 'typescript' | 'javascript';
type StarterProblem = Pick<Problem, 'kind' | 'signature' | 'signatureText'>;

/** The code that a candidate starts from. */
export function starterCode(problem: StarterProblem, language: Language): string {
  const { kind, signature, signatureText } = problem;
  if (kind === 'program') return programStarter;
  if (kind === 'types' || !signature) return typesStarter(signatureText);
  const comment = nodesComment(signatureText);
  return (
    comment +
    (signature.kind === 'class' ? classStarter(signature, language) : functionStarter(signature, language))
  );
}

/** What the editor must know beyond the language: the judge's globals, as ambient declarations. */
export function typeDeclarations(
  problem: Pick<Problem, 'kind' | 'signatureText' | 'libraries' | 'clock'>,
): string {
  const parts = [
    consoleDeclarations,
    ...nodesNamed(problem.signatureText).map((name) => nodeDeclarations[name]),
    ...(problem.libraries ? [libraryDeclarations] : []),
    ...(problem.clock === 'virtual' ? [timerDeclarations] : []),
    ...(problem.kind === 'program' ? [programDeclarations] : []),
  ];
  return parts.join('\n');
}

const programStarter = `import { readFileSync } from 'node:fs';

const lines = readFileSync(0, 'utf8').split('\\n');

console.log(lines.length);
`;

const unwritten = "throw new Error('not written yet');";

function typesStarter(signatureText: string): string {
  const text = signatureText.trim().replace(/;$/, '');
  return `${/^export\b/.test(text) ? '' : 'export '}${text};\n`;
}

type NodeName = keyof typeof nodeDeclarations;

function nodesNamed(signatureText: string): readonly NodeName[] {
  const names: readonly NodeName[] = ['ListNode', 'TreeNode'];
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(signatureText));
}

function nodesComment(signatureText: string): string {
  const names = nodesNamed(signatureText);
  if (names.length === 0) return '';
  const lines = names.flatMap((name) => nodeDeclarations[name].trim().replace('declare ', '').split('\n'));
  return ['/**', ' * Already there:', ...lines.map((line) => ` * ${line}`), ' */', ''].join('\n');
}

function functionStarter(signature: FunctionSignature, language: Language): string {
  const asyncWord = signature.isAsync ? 'async ' : '';
  const head = `export ${asyncWord}function ${signature.name}`;
  if (language === 'typescript')
    return `${head}${printParameters(signature.parameters)}: ${printResult(signature)} {\n${bodyOf(signature, '  ')}}\n`;
  return `${jsdoc(signature.parameters, signature, '')}${head}${parameterNames(signature.parameters)} {\n${bodyOf(signature, '  ')}}\n`;
}

function classStarter(signature: ClassSignature, language: Language): string {
  const isTyped = language === 'typescript';
  const { name, constructorParameters, methods } = signature;
  const shown = isTyped ? printParameters(constructorParameters) : parameterNames(constructorParameters);
  const comment =
    isTyped || constructorParameters.length === 0 ? '' : jsdoc(constructorParameters, null, '  ');
  const members = [
    `${comment}  constructor${shown} {}\n`,
    ...methods.map((method) => methodStarter(method, isTyped)),
  ];
  return `export class ${name} {\n${members.join('\n')}}\n`;
}

function methodStarter(method: FunctionSignature, isTyped: boolean): string {
  const head = `  ${method.isAsync ? 'async ' : ''}${method.name}`;
  const body = method.result.kind === 'void' ? '{}\n' : `{\n${bodyOf(method, '    ')}  }\n`;
  if (isTyped) return `${head}${printParameters(method.parameters)}: ${printResult(method)} ${body}`;
  return `${jsdoc(method.parameters, method, '  ')}${head}${parameterNames(method.parameters)} ${body}`;
}

function bodyOf(signature: FunctionSignature, indent: string): string {
  return signature.result.kind === 'void' ? '' : `${indent}${unwritten}\n`;
}

function parameterNames(parameters: readonly Parameter[]): string {
  return `(${parameters.map(({ name }) => name).join(', ')})`;
}

/** The types of a signature for JavaScript. */
function jsdoc(
  parameters: readonly Parameter[],
  signature: FunctionSignature | null,
  indent: string,
): string {
  const lines = [
    ...parameters.map(
      ({ name, optional, type }) => `@param {${printType(type)}} ${optional ? `[${name}]` : name}`,
    ),
    ...(signature ? [`@returns {${printResult(signature)}}`] : []),
  ];
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
