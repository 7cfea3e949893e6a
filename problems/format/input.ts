import type { Expression } from './expression.ts';
import type { Parameter } from './value-type.ts';

/**
 * The declared input space of a problem: one language for three uses (validate custom input, generate
 * hidden tests, guide shrinking). As declared its bounds are expressions over earlier names; once those
 * have values, `resolveSpec` gives the same spec with numbers.
 */
export type InputSpec<Bound = Expression> =
  | { readonly kind: 'int' | 'float'; readonly min: Bound; readonly max: Bound }
  | { readonly kind: 'bool' }
  | { readonly kind: 'enum'; readonly values: readonly unknown[] }
  | { readonly kind: 'string'; readonly alphabet: string; readonly length: Range<Bound> }
  | {
      readonly kind: 'array';
      readonly element: InputSpec<Bound>;
      readonly length: Range<Bound>;
      readonly distinct: boolean;
      readonly sorted: boolean;
    }
  | { readonly kind: 'permutation'; readonly size: Bound }
  | {
      readonly kind: 'matrix';
      readonly element: InputSpec<Bound>;
      readonly rows: Range<Bound>;
      readonly columns: Range<Bound>;
    }
  | {
      readonly kind: 'tree';
      readonly value: InputSpec<Bound>;
      readonly nodes: Range<Bound>;
      /** No value twice, as problems need that name nodes by value. */
      readonly distinct: boolean;
    }
  | {
      readonly kind: 'graph';
      readonly nodes: Range<Bound>;
      readonly edges: Range<Bound>;
      readonly directed: boolean;
      readonly acyclic: boolean;
      readonly connected: boolean;
      readonly as: 'edges' | 'adjacency';
    }
  | { readonly kind: 'tuple'; readonly elements: readonly InputSpec<Bound>[] }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, InputSpec<Bound>>> }
  | { readonly kind: 'optional'; readonly of: InputSpec<Bound> }
  /** A parameter of `nodes`: the value of any node of that other parameter. */
  | { readonly kind: 'node'; readonly of: string };

export interface Range<Bound = Expression> {
  readonly min: Bound;
  readonly max: Bound;
}

export interface InputDeclaration {
  /** Names that are no parameters, drawn first (`let: { d: { int: [1, 8] } }`). */
  readonly let: readonly NamedSpec[];
  /** One per parameter, in the order of the signature. Bounds look only at names that stand earlier in the file. */
  readonly parameters: readonly ParameterSpec[];
  readonly require: readonly Expression[];
}

export interface NamedSpec {
  readonly name: string;
  readonly spec: InputSpec;
}

export interface ParameterSpec extends NamedSpec {
  /** What a drawn value is read as: a list for a ListNode, an integer for a bigint. */
  readonly parameter: Parameter;
}
