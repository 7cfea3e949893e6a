import type { ValueType } from './value-type.ts';

/** Whether a type holds a function anywhere: such values are no data and belong to a driver. */
export function holdsFunction(type: ValueType): boolean {
  switch (type.kind) {
    case 'function':
      return true;
    case 'array':
    case 'set':
      return holdsFunction(type.element);
    case 'record':
      return holdsFunction(type.value);
    case 'map':
      return holdsFunction(type.key) || holdsFunction(type.value);
    case 'tuple':
      return (
        type.elements.some((element) => holdsFunction(element.type)) ||
        (!!type.rest && holdsFunction(type.rest))
      );
    case 'object':
      return type.fields.some((field) => holdsFunction(field.type));
    case 'union':
      return type.members.some(holdsFunction);
    default:
      return false;
  }
}
