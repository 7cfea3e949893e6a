import { z } from 'zod';
import type { ValuePath } from './read.ts';

/** The keys that a schema knows at a path of its data; none where it takes any. */
export function keysAt(schema: z.core.$ZodType, path: ValuePath): readonly string[] {
  let schemas: readonly z.core.$ZodType[] = [schema];
  for (const step of path) schemas = schemas.flatMap(alternatives).flatMap((one) => stepInto(one, step));
  return schemas.flatMap(alternatives).flatMap((one) => {
    if (one instanceof z.ZodObject) return Object.keys(one.shape);
    return one instanceof z.ZodRecord && one.keyType instanceof z.ZodEnum
      ? one.keyType.options.map(String)
      : [];
  });
}

/** The known key that was probably meant; null when none is near. */
export function nearestKey(found: string, keys: readonly string[]): string | null {
  const near = keys.filter(
    (key) => distance(found.toLowerCase(), key.toLowerCase()) <= Math.min(2, found.length / 3),
  );
  return near[0] ?? null;
}

/** What stands behind defaults, optionals and unions. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
}

function stepInto(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const known = Object.hasOwn(shape, step) ? shape[step] : schema.def.catchall;
  return known ? [known] : [];
}

/** Edits between two words: letters added, left out or changed, and neighbours swapped (optimal string alignment). */
function distance(left: string, right: string): number {
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: right.length + 1 }, (_, index) => index),
  ];
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[right.length] ?? 0;
}
