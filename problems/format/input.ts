import type { Expression } from './expression.ts';

/**
 * The declared input space of a problem: one language for three uses (validate custom input, generate
 * hidden tests, guide shrinking). Bounds are expressions over earlier names.
 */
export type InputSpec =
  | { readonly kind: 'int' | 'float'; readonly min: Expression; readonly max: Expression }
  | { readonly kind: 'bool' }
  | { readonly kind: 'enum'; readonly values: readonly unknown[] }
  | { readonly kind: 'string'; readonly alphabet: string; readonly length: Range }
  | {
      readonly kind: 'array';
      readonly element: InputSpec;
      readonly length: Range;
      readonly distinct: boolean;
      readonly sorted: boolean;
    }
  | { readonly kind: 'permutation'; readonly size: Expression }
  | { readonly kind: 'matrix'; readonly element: InputSpec; readonly rows: Range; readonly columns: Range }
  | { readonly kind: 'tree'; readonly value: InputSpec; readonly nodes: Range }
  | {
      readonly kind: 'graph';
      readonly nodes: Range;
      readonly edges: Range;
      readonly directed: boolean;
      readonly acyclic: boolean;
      readonly connected: boolean;
      readonly as: 'edges' | 'adjacency';
    }
  | { readonly kind: 'tuple'; readonly elements: readonly InputSpec[] }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, InputSpec>> }
  | { readonly kind: 'optional'; readonly of: InputSpec };

export interface Range {
  readonly min: Expression;
  readonly max: Expression;
}

export interface InputDeclaration {
  /** Names that are no parameters, drawn first (`let: { d: { int: [1, 8] } }`). */
  readonly let: readonly NamedSpec[];
  /** One per parameter, in the order of the signature. */
  readonly parameters: readonly NamedSpec[];
  readonly require: readonly Expression[];
}

export interface NamedSpec {
  readonly name: string;
  readonly spec: InputSpec;
}
