import type { InputSpec } from '#problems/format/input.ts';
import { drawGraph } from './draw-graph.ts';
import { drawArray, drawMatrix, drawPermutation, drawString } from './draw-list.ts';
import { drawFloat, drawInt } from './draw-number.ts';
import { drawTree } from './draw-tree.ts';
import type { Drawing } from './drawing.ts';
import { absent, type Raw } from './raw.ts';

/** One value of a spec, of the kind that the profile wants. */
export function drawValue(spec: InputSpec<number>, drawing: Drawing): Raw {
  switch (spec.kind) {
    case 'int':
      return drawInt(spec.min, spec.max, drawing);
    case 'float':
      return drawFloat(spec.min, spec.max, drawing);
    case 'bool':
      return drawOne([false, true], drawing);
    case 'enum':
      return drawOne(spec.values.map(asRaw), drawing);
    case 'string':
      return drawString(spec.alphabet, spec.length, drawing);
    case 'array':
      return drawArray(spec, drawing, drawValue);
    case 'permutation':
      return drawPermutation(spec.size, drawing);
    case 'matrix':
      return drawMatrix(spec, drawing, drawValue);
    case 'tree':
      return drawTree(spec, drawing, drawValue);
    case 'graph':
      return drawGraph(spec, drawing);
    case 'tuple':
      return spec.elements.map((element) => drawValue(element, drawing));
    case 'record':
      return Object.fromEntries(
        Object.entries(spec.fields).map(([key, field]) => [key, drawValue(field, drawing)]),
      );
    case 'optional':
      return isLeftOut(drawing) ? absent : drawValue(spec.of, drawing);
    case 'node':
      return null;
  }
}

function drawOne(values: readonly Raw[], { random, profile }: Drawing): Raw {
  const edge =
    profile.scalar === 'low' ? values[0] : profile.scalar === 'high' ? values.at(-1) : random.pick(values);
  return edge ?? null;
}

function isLeftOut({ random, profile }: Drawing): boolean {
  if (profile.scalar !== 'random') return profile.scalar === 'low';
  return random.int(0, 3) === 0;
}

/** The values of an enum come from YAML: plain data. */
function asRaw(value: unknown): Raw {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  if (Array.isArray(value)) return value.map(asRaw);
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, member]) => [key, asRaw(member)]));
}
