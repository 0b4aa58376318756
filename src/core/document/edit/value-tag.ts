import type { Property } from '../../yaml/tree/node.ts';
import type { NodePlace } from './node-place.ts';
import { isNewScalar, Literal } from '../write/write-scalar.ts';
import { isList, type NewValue } from '../write/write-value.ts';

/** Whether a value may keep the tag of the value it replaces. */
function fits(tag: string, value: NewValue): boolean {
  switch (tag) {
    case '!!str':
      return typeof value === 'string';
    case '!!int':
    case '!!float':
      return typeof value === 'number' || value instanceof Literal;
    case '!!bool':
      return typeof value === 'boolean' || value instanceof Literal;
    case '!!map':
      return !isNewScalar(value) && !isList(value);
    case '!!seq':
      return isList(value);
    default:
      // `!!null` and `!!binary` would change the meaning of the new value; go-yaml ignores unknown tags.
      return !tag.startsWith('!!');
  }
}

/** The tag in front of a value, where the new value cannot keep it. */
export function misfitTag({ node, entry }: NodePlace, value: NewValue): Property | undefined {
  if (!node || !entry || node.tag === '' || fits(node.tag, value)) return undefined;
  return node.properties.find(({ kind }) => kind === 'tag');
}
