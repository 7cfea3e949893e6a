import type { InputSpec } from '#problems/format/input.ts';
import { type DrawValue, drawArray } from './draw-list.ts';
import type { Drawing } from './drawing.ts';
import { drawSize } from './drawing.ts';
import type { Shape } from './profile.ts';
import type { Raw } from './raw.ts';

type TreeSpec = InputSpec<number> & { readonly kind: 'tree' };

/** Children of each node, by number; -1 for none. Node 0 is the root. */
type Children = readonly (readonly [number, number])[];

/** A binary tree in level order: random, a path, a comb or balanced, by the shape of the profile. */
export function drawTree(spec: TreeSpec, drawing: Drawing, drawValue: DrawValue): readonly Raw[] {
  const wanted = drawSize(spec.nodes.min, spec.nodes.max, drawing);
  const length = { min: spec.distinct ? Math.min(wanted, spec.nodes.min) : wanted, max: wanted };
  const list: InputSpec<number> = {
    kind: 'array',
    element: spec.value,
    length,
    distinct: spec.distinct,
    sorted: false,
  };
  const fixed = {
    ...drawing,
    isNested: false,
    profile: { ...drawing.profile, sizes: [1] },
    turn: { count: 0 },
  };
  const values = drawArray(list, fixed, drawValue);
  return levelOrder(drawChildren(values.length, formOf(drawing), drawing), values);
}

type Form = 'random' | 'leftPath' | 'rightPath' | 'zigzag' | 'comb' | 'balanced';

const formsOfShapes: Readonly<Record<Shape, Form>> = {
  random: 'random',
  narrow: 'random',
  few: 'zigzag',
  equal: 'balanced',
  nearlySorted: 'comb',
  sorted: 'rightPath',
  reversed: 'leftPath',
  organPipe: 'balanced',
  extremes: 'random',
};

function formOf({ isNested, profile, random }: Drawing): Form {
  if (!isNested) return formsOfShapes[profile.shape];
  return random.pick<Form>(['random', 'balanced', 'leftPath', 'rightPath', 'comb']) ?? 'random';
}

function drawChildren(size: number, form: Form, drawing: Drawing): Children {
  const next = (node: number): number => (node + 1 < size ? node + 1 : -1);
  const at = (node: number): number => (node < size ? node : -1);
  const nodes = Array.from({ length: size }, (_, node) => node);
  switch (form) {
    case 'leftPath':
      return nodes.map((node) => [next(node), -1]);
    case 'rightPath':
      return nodes.map((node) => [-1, next(node)]);
    case 'zigzag':
      return nodes.map((node) => (node % 2 === 0 ? [next(node), -1] : [-1, next(node)]));
    case 'comb':
      return nodes.map((node) => (node % 2 === 0 ? [at(node + 1), at(node + 2)] : [-1, -1]));
    case 'balanced':
      return nodes.map((node) => [at(2 * node + 1), at(2 * node + 2)]);
    case 'random':
      return drawRandomChildren(size, drawing);
  }
}

/** Each new node takes a random one of the free places. */
function drawRandomChildren(size: number, { random }: Drawing): Children {
  const children: [number, number][] = Array.from({ length: size }, () => [-1, -1]);
  const places: { node: number; side: 0 | 1 }[] = [];
  for (let node = 0; node < size; node += 1) {
    if (node > 0) takePlace(places, random.int(0, places.length - 1), node, children);
    places.push({ node, side: 0 }, { node, side: 1 });
  }
  return children;
}

function takePlace(
  places: { node: number; side: 0 | 1 }[],
  index: number,
  child: number,
  children: readonly [number, number][],
): void {
  const place = places[index];
  const last = places.pop();
  if (!place || !last) return;
  if (index < places.length) places[index] = last;
  const pair = children[place.node];
  if (pair) pair[place.side] = child;
}

function levelOrder(children: Children, values: readonly Raw[]): readonly Raw[] {
  const order = values.length > 0 ? [0] : [];
  for (const node of order) if (node !== -1) order.push(...(children[node] ?? []));
  const last = order.findLastIndex((node) => node !== -1);
  return order.slice(0, last + 1).map((node) => (node === -1 ? null : (values[node] ?? null)));
}
