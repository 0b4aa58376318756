import { resolveShape } from '../spec/resolve.ts';
import { shape, text } from '../spec/fields/shape.ts';
import { decode, type Decoded } from './decode.ts';
import type { ParsedText } from '../yaml/parse-text.ts';

const headerShape = resolveShape(shape('Header', { version: text({ plain: true }), variant: text({ plain: true }) }), {});

/** Reads `variant` and `version` alone, ignoring all else, to know what the rest is to be read as. */
export function decodeHeader(parsed: ParsedText): Decoded {
  return decode(parsed, headerShape);
}
