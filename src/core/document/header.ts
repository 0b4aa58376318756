import { resolveShape } from '../spec/resolve.ts';
import { shape, text } from '../spec/fields/shape.ts';
import { decode, type Decoded } from './decode.ts';
import type { ParsedText } from '../yaml/parse-text.ts';

const headerShape = resolveShape(shape('Header', { version: text({ plain: true }), variant: text({ plain: true }) }), {});

/** Reads `variant` and `version`, ignoring everything else, to know how to read the rest. */
export function decodeHeader(parsed: ParsedText): Decoded {
  return decode(parsed, headerShape);
}
