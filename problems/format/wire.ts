/**
 * The one canonical form of a value between processes: plain JSON with tags.
 *
 * Arguments go to a program, results and expected values come back, all as `Wire`. Everything JSON can say
 * stands for itself; what it can't say is an object whose keys begin with `$`. An object of the program
 * whose own keys begin with `$` is written as `$object`, so tags can't be forged.
 * `ListNode` and `TreeNode` values are written flat; the empty list and the empty tree are `null`.
 */
export type Wire = null | boolean | number | string | readonly Wire[] | WireObject;

export interface WireObject {
  readonly [key: string]: Wire;
}

/** The tags, each the only key of its object (`$list` may have `$cycle` beside it). */
export const tags = {
  /** `"NaN"`, `"Infinity"` or `"-Infinity"` */
  number: '$number',
  /** decimal digits */
  bigint: '$bigint',
  /** `true`: an `undefined` in a list, or a result that was undefined */
  undefined: '$undefined',
  /** `true`: a missing element of a sparse array */
  hole: '$hole',
  /** list of [key, value] */
  map: '$map',
  /** list of elements */
  set: '$set',
  /** [constructor name, list of numbers (bigint arrays: of decimal strings)] */
  typed: '$typed',
  /** list of the nodes' values; `$cycle` beside it is the index that the last node points to */
  list: '$list',
  cycle: '$cycle',
  /** level order, null for a missing child, no trailing nulls */
  tree: '$tree',
  /** [index of the argument that holds the tree or list, value of the node in it] */
  node: '$node',
  /** list of [key, value]: a plain object with a key that begins with `$` */
  object: '$object',
  /** not plain data; the text says what it was ("a function", "a Proxy", "a boxed Number") */
  other: '$other',
} as const;
