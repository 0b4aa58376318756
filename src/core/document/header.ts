import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';
import { shape, text } from '../spec/shape.ts';
import { decode, type Decoded } from './decode.ts';
import type { ParsedText } from './parse.ts';

const headerField = (name: string): ResolvedField => ({
  name,
  outputName: name,
  type: 'string',
  list: false,
  shape: undefined,
  sugar: true,
  output: false,
  plain: true,
  always: false,
  append: false,
  pointer: false,
  field: text(),
});

const fields = [headerField('version'), headerField('variant')];
const headerShape: ResolvedShape = {
  name: 'Header',
  fields,
  byName: new Map(fields.map((field) => [field.name, field])),
  key: undefined,
  sharedKeys: [],
  shape: shape('Header', {}),
};

/** Reads `variant` and `version` alone, ignoring all else, to know what the rest is to be read as. */
export function decodeHeader(parsed: ParsedText): Decoded {
  return decode(parsed, headerShape);
}
