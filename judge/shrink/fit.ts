import type { InputSpec } from '#problems/format/input.ts';
import { isList, isRecord, type Raw } from './simpler.ts';

/**
 * Cuts a value down to bounds that have become smaller: numbers are clamped, lists, matrices and trees lose their
 * ends. What can't be cut to fit stays as it is, and the check of the declaration refuses it.
 */
export function fit(spec: InputSpec<number>, value: Raw): Raw {
  switch (spec.kind) {
    case 'int':
    case 'float':
      return typeof value === 'number' ? Math.min(spec.max, Math.max(spec.min, value)) : value;
    case 'string':
      return typeof value === 'string' ? value.slice(0, spec.length.max) : value;
    case 'array':
      return isList(value)
        ? value.slice(0, spec.length.max).map((element) => fit(spec.element, element))
        : value;
    case 'matrix': {
      const { rows, columns, element } = spec;
      if (!isList(value)) return value;
      return value
        .slice(0, rows.max)
        .map((row) => (isList(row) ? row.slice(0, columns.max).map((cell) => fit(element, cell)) : row));
    }
    case 'tree':
      return isList(value) ? firstNodes(value, spec.nodes.max) : value;
    case 'permutation':
      return isList(value) ? value.filter((place) => typeof place === 'number' && place < spec.size) : value;
    case 'graph':
      return isList(value) ? fitGraph(spec, value) : value;
    case 'tuple':
      return isList(value) ? value.map((element, index) => fitAt(spec.elements[index], element)) : value;
    case 'record':
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, field]) => [key, fitAt(spec.fields[key], field)]),
          )
        : value;
    case 'optional':
      return value === undefined ? undefined : fit(spec.of, value);
    case 'bool':
    case 'enum':
    case 'node':
      return value;
  }
}

function fitAt(spec: InputSpec<number> | undefined, value: Raw): Raw {
  return spec === undefined ? value : fit(spec, value);
}

/** A beginning of the level order is a tree again. */
function firstNodes(levelOrder: readonly Raw[], count: number): readonly Raw[] {
  let nodes = 0;
  const end = levelOrder.findIndex((value) => value !== null && ++nodes > count);
  return end < 0 ? levelOrder : levelOrder.slice(0, end);
}

function fitGraph(spec: Extract<InputSpec<number>, { kind: 'graph' }>, value: readonly Raw[]): Raw {
  const isNode = (node: Raw): boolean => typeof node === 'number' && node < spec.nodes.max;
  if (spec.as === 'edges')
    return value.filter((edge) => isList(edge) && edge.slice(0, 2).every(isNode)).slice(0, spec.edges.max);
  return value
    .slice(0, spec.nodes.max)
    .map((neighbours) => (isList(neighbours) ? neighbours.filter(isNode) : neighbours));
}
