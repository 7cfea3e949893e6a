import type { InputDeclaration } from '#problems/format/input.ts';
import type { Wire } from '#problems/format/wire.ts';

export function generateInputs(_declaration: InputDeclaration, count: number, _seed: number): readonly (readonly Wire[])[] {
  return count < 0 ? [[]] : [];
}
