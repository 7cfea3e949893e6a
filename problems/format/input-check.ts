import { evaluateCondition, type Scope } from './evaluate.ts';
import { ExpressionError, namesOf } from './expression.ts';
import { checkSpec } from './check-spec.ts';
import { inferLet } from './infer-let.ts';
import type { InputDeclaration, ParameterSpec } from './input.ts';
import { type ValueIssue } from './read.ts';
import { resolveSpec } from './resolve-spec.ts';
import type { Wire } from './wire.ts';
import { isUndefined } from './wire-view.ts';

/** Holds arguments against the declared input space. The path of an issue begins with the parameter's name. */
export function checkInput(declaration: InputDeclaration, args: readonly Wire[]): readonly ValueIssue[] {
  const given = givenOf(declaration, args);
  const inferred = inferLet(declaration, given);
  const scope: Scope = new Map([...given, ...inferred.scope]);
  const issues = [
    ...inferred.issues,
    ...declaration.parameters.flatMap((parameter) => checkParameter(parameter, scope)),
  ];
  return issues.length > 0 ? issues : checkConditions(declaration, scope);
}

function givenOf(declaration: InputDeclaration, args: readonly Wire[]): Scope {
  const given = new Map<string, Wire>();
  for (const [index, { name }] of declaration.parameters.entries()) {
    const wire = args[index];
    if (wire !== undefined && !isUndefined(wire)) given.set(name, wire);
  }
  return given;
}

function checkParameter({ name, spec, parameter }: ParameterSpec, scope: Scope): readonly ValueIssue[] {
  const wire = scope.get(name);
  if (wire === undefined)
    return parameter.optional || spec.kind === 'optional'
      ? []
      : [{ path: [name], message: 'expected a value, found nothing' }];
  return refusalAsIssue([name], () => checkSpec(resolveSpec(spec, scope), wire, [name]));
}

function checkConditions({ require }: InputDeclaration, scope: Scope): readonly ValueIssue[] {
  return require.flatMap((condition) => {
    if (
      !namesOf(condition)
        .values()
        .every((name) => scope.has(name))
    )
      return [];
    return refusalAsIssue([], () =>
      evaluateCondition(condition, scope)
        ? []
        : [{ path: [], message: `expected ${condition.text}, found that it does not hold` }],
    );
  });
}

/** A bound or condition without a value for these arguments refuses them. */
function refusalAsIssue(path: readonly string[], check: () => readonly ValueIssue[]): readonly ValueIssue[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof ExpressionError) return [{ path, message: error.message }];
    throw error;
  }
}
