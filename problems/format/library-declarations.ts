/** What the judge adds to the language, as the editor sees it: nodes, and the libraries that a source may name. */

export const nodeDeclarations = {
  ListNode: `declare class ListNode {
  val: number;
  next: ListNode | null;
  constructor(val?: number, next?: ListNode | null);
}
`,
  TreeNode: `declare class TreeNode {
  val: number;
  left: TreeNode | null;
  right: TreeNode | null;
  constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null);
}
`,
} as const;

/** `@datastructures-js/queue` 4, `deque` 1, `priority-queue` 6. */
const queueDeclarations = `declare class Queue<T = any> {
  constructor(elements?: T[]);
  static fromArray<T>(elements: T[]): Queue<T>;
  enqueue(element: T): Queue<T>;
  push(element: T): Queue<T>;
  dequeue(): T | null;
  pop(): T | null;
  front(): T | null;
  back(): T | null;
  contains(elementOrCallback: T | ((element: T) => boolean)): boolean;
  size(): number;
  isEmpty(): boolean;
  toArray(): T[];
  clear(): void;
  clone(): Queue<T>;
}

declare class Deque<T = any> {
  constructor(elements?: T[]);
  static fromArray<T>(elements: T[]): Deque<T>;
  pushFront(element: T): Deque<T>;
  pushBack(element: T): Deque<T>;
  popFront(): T | null;
  popBack(): T | null;
  front(): T | null;
  back(): T | null;
  size(): number;
  isEmpty(): boolean;
  toArray(): T[];
  clear(): void;
  clone(): Deque<T>;
}

interface PriorityQueueOptions<T> {
  compare: (left: T, right: T) => number;
}

declare class PriorityQueue<T = any> implements Iterable<T> {
  constructor(compare: (left: T, right: T) => number, values?: T[]);
  static fromArray<T>(values: T[], compare: (left: T, right: T) => number): PriorityQueue<T>;
  enqueue(value: T): PriorityQueue<T>;
  push(value: T): PriorityQueue<T>;
  dequeue(): T | null;
  pop(): T | null;
  front(): T | null;
  back(): T | null;
  remove(matches: (value: T) => boolean): T[];
  contains(matches: (value: T) => boolean): boolean;
  size(): number;
  isEmpty(): boolean;
  toArray(): T[];
  clear(): void;
  [Symbol.iterator](): Iterator<T>;
}

declare class MinPriorityQueue<T = any> extends PriorityQueue<T> {
  constructor(options?: ((value: T) => number | string) | PriorityQueueOptions<T> | null, values?: T[]);
  static fromArray<T>(values: T[], options?: any): MinPriorityQueue<T>;
}

declare class MaxPriorityQueue<T = any> extends PriorityQueue<T> {
  constructor(options?: ((value: T) => number | string) | PriorityQueueOptions<T> | null, values?: T[]);
  static fromArray<T>(values: T[], options?: any): MaxPriorityQueue<T>;
}
`;

/** The part of lodash that solutions use; every other member is there too, untyped. */
const lodashDeclarations = `type LodashIteratee<T> = ((value: T) => unknown) | keyof T;

interface Lodash {
  chunk<T>(list: readonly T[], size?: number): T[][];
  clamp(value: number, lower: number, upper: number): number;
  clone<T>(value: T): T;
  cloneDeep<T>(value: T): T;
  compact<T>(list: readonly T[]): T[];
  countBy<T>(list: readonly T[], by?: LodashIteratee<T>): Record<string, number>;
  difference<T>(list: readonly T[], ...others: readonly (readonly T[])[]): T[];
  fill<T>(list: T[], value: T, start?: number, end?: number): T[];
  flatten<T>(list: readonly (T | readonly T[])[]): T[];
  flattenDeep<T>(list: readonly unknown[]): T[];
  fromPairs<T>(pairs: readonly (readonly [string, T])[]): Record<string, T>;
  groupBy<T>(list: readonly T[], by?: LodashIteratee<T>): Record<string, T[]>;
  intersection<T>(...lists: readonly (readonly T[])[]): T[];
  isEqual(left: unknown, right: unknown): boolean;
  keyBy<T>(list: readonly T[], by?: LodashIteratee<T>): Record<string, T>;
  last<T>(list: readonly T[]): T | undefined;
  max<T>(list: readonly T[]): T | undefined;
  maxBy<T>(list: readonly T[], by?: LodashIteratee<T>): T | undefined;
  mean(list: readonly number[]): number;
  memoize<F extends (...args: any[]) => any>(run: F, key?: (...args: Parameters<F>) => unknown): F;
  min<T>(list: readonly T[]): T | undefined;
  minBy<T>(list: readonly T[], by?: LodashIteratee<T>): T | undefined;
  orderBy<T>(list: readonly T[], by?: LodashIteratee<T> | LodashIteratee<T>[], orders?: ('asc' | 'desc')[]): T[];
  partition<T>(list: readonly T[], by: LodashIteratee<T>): [T[], T[]];
  range(start: number, end?: number, step?: number): number[];
  reverse<T>(list: T[]): T[];
  sortBy<T>(list: readonly T[], by?: LodashIteratee<T> | LodashIteratee<T>[]): T[];
  sortedIndex<T>(list: readonly T[], value: T): number;
  sortedLastIndex<T>(list: readonly T[], value: T): number;
  sum(list: readonly number[]): number;
  sumBy<T>(list: readonly T[], by: LodashIteratee<T>): number;
  take<T>(list: readonly T[], count?: number): T[];
  takeRight<T>(list: readonly T[], count?: number): T[];
  times<T>(count: number, make: (index: number) => T): T[];
  union<T>(...lists: readonly (readonly T[])[]): T[];
  uniq<T>(list: readonly T[]): T[];
  uniqBy<T>(list: readonly T[], by: LodashIteratee<T>): T[];
  unzip<T>(lists: readonly (readonly T[])[]): T[][];
  without<T>(list: readonly T[], ...values: T[]): T[];
  zip<T>(...lists: readonly (readonly T[])[]): T[][];
  zipObject<T>(keys: readonly string[], values: readonly T[]): Record<string, T>;
  (value: unknown): any;
  [member: string]: any;
}

declare const _: Lodash;
`;

export const libraryDeclarations = `${queueDeclarations}\n${lodashDeclarations}`;
