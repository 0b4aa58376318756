import type { CST } from 'yaml';
import type { Place } from './place.ts';
import { isNewScalar, Literal } from './write-scalar.ts';
import { isList, type NewValue } from './write-value.ts';

const prefix = 'tag:yaml.org,2002:';

/** Whether a value can have a tag that stands before the value it replaces. */
function fits(tag: string, value: NewValue): boolean {
  switch (tag) {
    case `${prefix}str`:
      return typeof value === 'string';
    case `${prefix}int`:
    case `${prefix}float`:
      return typeof value === 'number' || value instanceof Literal;
    case `${prefix}bool`:
      return typeof value === 'boolean' || value instanceof Literal;
    case `${prefix}map`:
      return !isNewScalar(value) && !isList(value);
    case `${prefix}seq`:
      return isList(value);
    default:
      // `!!null` and `!!binary` would make something else of the new value; go-yaml passes over unknown tags.
      return !tag.startsWith(prefix);
  }
}

/** The tag in front of a value, as a token, when the new value cannot keep it. */
export function misfitTag({ node, entry }: Place, value: NewValue): CST.SourceToken | undefined {
  const tag = node && 'tag' in node ? node.tag : undefined;
  if (tag === undefined || fits(tag, value)) return undefined;
  return entry?.properties.find(({ type }) => type === 'tag');
}
