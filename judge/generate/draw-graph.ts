import type { InputSpec } from '#problems/format/input.ts';
import { type Drawing, drawSize, UnsatisfiedError } from './drawing.ts';
import type { Shape } from './profile.ts';
import type { Raw } from './raw.ts';

type GraphSpec = InputSpec<number> & { readonly kind: 'graph' };
type Edge = readonly [number, number];

/** A simple graph (no loops, no edge twice): random, path, star, grid, clusters or near neighbours. */
export function drawGraph(spec: GraphSpec, drawing: Drawing): readonly Raw[] {
  const size = drawNodes(spec, drawing);
  const edges = drawEdges(spec, size, drawing);
  return spec.as === 'edges'
    ? edges.map(([from, to]) => [from, to])
    : adjacencyOf(size, edges, spec.directed);
}

/** A number of nodes that can hold the edges asked for. */
function drawNodes(spec: GraphSpec, drawing: Drawing): number {
  const { min, max } = spec.nodes;
  let lowest = min;
  while (lowest < max && edgesMaxOf(spec, lowest) < spec.edges.min) lowest += 1;
  const highest = spec.connected ? Math.min(max, spec.edges.max + 1) : max;
  if (highest < lowest)
    throw new UnsatisfiedError(`no number of nodes from ${min} to ${max} goes with the edges`);
  return drawSize(lowest, highest, drawing);
}

function edgesMaxOf({ directed, acyclic, edges }: GraphSpec, size: number): number {
  const pairs = (size * (size - 1)) / 2;
  const simple = acyclic && !directed ? Math.max(0, size - 1) : directed && !acyclic ? 2 * pairs : pairs;
  return Math.min(simple, edges.max);
}

function drawEdges(spec: GraphSpec, size: number, drawing: Drawing): readonly Edge[] {
  const { random } = drawing;
  const count = drawCount(spec, size, drawing);
  const form = formOf(drawing);
  const isInOrder = form === 'path' || form === 'near';
  const labels = labelsOf(size, isInOrder, drawing);
  const chosen =
    spec.acyclic && !spec.directed
      ? drawForest(size, count, form, drawing)
      : drawSimple(spec, size, count, form, drawing);
  const named = chosen.map(([from, to]): Edge => [labels[from] ?? from, labels[to] ?? to]);
  // An undirected edge reads the same from both ends.
  const turned = spec.directed
    ? named
    : named.map(([from, to]): Edge => (random.int(0, 1) === 0 ? [from, to] : [to, from]));
  return isInOrder ? turned : random.shuffle(turned);
}

/** Mixed, but for forms whose order is the point; backwards for "reversed". */
function labelsOf(size: number, isInOrder: boolean, { random, profile }: Drawing): readonly number[] {
  const labels = Array.from({ length: size }, (_, node) => node);
  if (!isInOrder) return random.shuffle(labels);
  return profile.shape === 'reversed' ? labels.toReversed() : labels;
}

/** More edges than this take too long to draw and to send. */
const edgesRoom = 400_000;

/** Where no number of edges is declared, a few for each node. */
const edgesPerNode = 3;

function drawCount(spec: GraphSpec, size: number, drawing: Drawing): number {
  const least = Math.max(spec.edges.min, spec.connected ? size - 1 : 0);
  const isOpen = spec.edges.max === Number.MAX_SAFE_INTEGER;
  const most = Math.min(edgesMaxOf(spec, size), isOpen ? edgesPerNode * size : Number.POSITIVE_INFINITY);
  if (least > most) throw new UnsatisfiedError(`${size} nodes can't have ${least} edges`);
  return drawSize(least, most, { ...drawing, room: Math.min(drawing.room, edgesRoom) });
}

type Form = 'random' | 'path' | 'star' | 'grid' | 'near' | 'clusters';

const formsOfShapes: Readonly<Record<Shape, Form>> = {
  random: 'random',
  narrow: 'near',
  few: 'clusters',
  equal: 'star',
  nearlySorted: 'near',
  sorted: 'path',
  reversed: 'path',
  organPipe: 'grid',
  extremes: 'random',
};

function formOf({ isNested, profile, random }: Drawing): Form {
  return isNested
    ? (random.pick<Form>(['random', 'path', 'star']) ?? 'random')
    : formsOfShapes[profile.shape];
}

/** The node that each later node hangs on; every form is a tree at its heart. */
function parentOf(node: number, size: number, form: Form, { random }: Drawing): number {
  switch (form) {
    case 'path':
      return node - 1;
    case 'star':
      return 0;
    case 'near':
      return random.int(Math.max(0, node - 3), node - 1);
    case 'grid': {
      const width = gridWidth(size);
      return node % width === 0 ? node - width : node - 1;
    }
    case 'clusters':
    case 'random':
      return random.int(0, node - 1);
  }
}

function gridWidth(size: number): number {
  let width = 1;
  while (width * width < size) width += 1;
  return width;
}

/** As many edges of a tree as are wanted: a forest. */
function drawForest(size: number, count: number, form: Form, drawing: Drawing): readonly Edge[] {
  const tree = Array.from(
    { length: Math.max(0, size - 1) },
    (_, index): Edge => [parentOf(index + 1, size, form, drawing), index + 1],
  );
  return count === tree.length ? tree : drawing.random.shuffle(tree).slice(0, count);
}

/** A tree first, where one is needed or fits, and then any edges that are not there yet. */
function drawSimple(
  spec: GraphSpec,
  size: number,
  count: number,
  form: Form,
  drawing: Drawing,
): readonly Edge[] {
  const { random } = drawing;
  const edges = new Map<number, Edge>();
  const add = (edge: Edge): void => {
    const [from, to] = spec.acyclic ? [Math.min(...edge), Math.max(...edge)] : edge;
    const key = spec.directed ? from * size + to : Math.min(from, to) * size + Math.max(from, to);
    if (from !== to && edges.size < count) edges.set(key, [from, to]);
  };
  const turn = ([from, to]: Edge): Edge =>
    form !== 'path' && random.int(0, 1) === 0 ? [to, from] : [from, to];
  if (spec.connected || form !== 'clusters')
    for (const edge of drawForest(size, Math.min(count, size - 1), form, drawing)) add(turn(edge));
  if (isDense(size, count)) for (const edge of random.shuffle(allPairs(spec, size))) add(edge);
  const propose = proposerOf(form, size, drawing);
  for (let tries = 20 * count + 100; tries > 0 && edges.size < count; tries -= 1)
    // The last tries go anywhere: a form may have no room for so many edges.
    add(tries > 10 * count ? propose() : [random.int(0, size - 1), random.int(0, size - 1)]);
  if (edges.size < spec.edges.min)
    throw new UnsatisfiedError(`${spec.edges.min} edges between ${size} nodes were not found`);
  return [...edges.values()];
}

/** Random edges of a form: near neighbours, two clusters, or any. */
function proposerOf(form: Form, size: number, { random }: Drawing): () => Edge {
  const half = Math.floor(size / 2);
  return () => {
    const from = random.int(0, size - 1);
    if (form === 'near') return [from, Math.min(size - 1, from + random.int(1, 5))];
    if (form === 'clusters')
      return [from, from < half ? random.int(0, half - 1) : random.int(half, size - 1)];
    return [from, random.int(0, size - 1)];
  };
}

/** Blind tries would take long to find the last edges. */
function isDense(size: number, count: number): boolean {
  return 4 * count > size * (size - 1);
}

/** Only for dense graphs, which are never large. */
function allPairs({ directed, acyclic }: GraphSpec, size: number): readonly Edge[] {
  const up = Array.from({ length: size }, (_, from) =>
    Array.from({ length: from }, (__, to): Edge => [to, from]),
  ).flat();
  return directed && !acyclic ? [...up, ...up.map(([from, to]): Edge => [to, from])] : up;
}

function adjacencyOf(size: number, edges: readonly Edge[], directed: boolean): readonly Raw[] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const [from, to] of edges) {
    lists[from]?.push(to);
    if (!directed) lists[to]?.push(from);
  }
  return lists;
}
