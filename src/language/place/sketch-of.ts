import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { readSketch } from './read-sketch.ts';
import type { Sketch } from './sketch.ts';

const known = new WeakMap<ParsedText, Sketch>();

/** The sketch of a text that is read already; made once. */
export function sketchOf(parsed: ParsedText): Sketch {
  let sketch = known.get(parsed);
  if (!sketch) known.set(parsed, (sketch = readSketch(parsed.text, parsed.problem === undefined)));
  return sketch;
}
