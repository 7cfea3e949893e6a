/** A TypeScript type as far as problems can name it: what a signature's parameters and results are made of. */
export type ValueType =
  | {
      readonly kind:
        | 'number'
        | 'string'
        | 'boolean'
        | 'bigint'
        | 'null'
        | 'void'
        | 'unknown'
        | 'listNode'
        | 'treeNode';
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'array'; readonly element: ValueType }
  | { readonly kind: 'tuple'; readonly elements: readonly TupleElement[]; readonly rest?: ValueType }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'record'; readonly value: ValueType }
  | { readonly kind: 'map'; readonly key: ValueType; readonly value: ValueType }
  | { readonly kind: 'set'; readonly element: ValueType }
  | { readonly kind: 'typedArray'; readonly name: TypedArrayName }
  | { readonly kind: 'union'; readonly members: readonly ValueType[] }
  /** Never data: only a `driver` can make or use one. The text is the type as the author wrote it. */
  | { readonly kind: 'function'; readonly text: string };

export interface TupleElement {
  readonly type: ValueType;
  readonly optional: boolean;
}

export interface Field {
  readonly name: string;
  readonly type: ValueType;
  readonly optional: boolean;
}

export const typedArrayNames = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
] as const;

export type TypedArrayName = (typeof typedArrayNames)[number];

export interface Parameter {
  readonly name: string;
  readonly type: ValueType;
  readonly optional: boolean;
}

export interface FunctionSignature {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** What the promise resolves with when `isAsync`. */
  readonly result: ValueType;
  readonly isAsync: boolean;
}

export interface ClassSignature {
  readonly kind: 'class';
  readonly name: string;
  readonly constructorParameters: readonly Parameter[];
  readonly methods: readonly FunctionSignature[];
}

export type Signature = FunctionSignature | ClassSignature;
