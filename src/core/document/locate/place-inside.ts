import type { Path } from '../../report/finding.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { isScalar } from '../../yaml/tree/node.ts';
import { nodeAt, positionAt, type Position } from '../position.ts';
import { valueMapOf, type ValueMap } from './value-map.ts';

/** The map of the scalar that is written at a path; undefined for what is written elsewhere, through an alias or a merge key. */
export function valueMapAt(parsed: ParsedText, path: Path, value: string): ValueMap | undefined {
  const node = nodeAt(parsed, path);
  return isScalar(node) && node.text === value ? valueMapOf(parsed.text, node) : undefined;
}

/**
 * Makes positions of offsets within the value at a path: the line within a block. The position of the value itself where
 * it is written elsewhere; undefined for an empty document.
 */
export function positionsInside(parsed: ParsedText, path: Path, value: string): (offset: number) => Position | undefined {
  const map = valueMapAt(parsed, path, value);
  const node = nodeAt(parsed, path);
  return (offset) => (map ? positionAt(parsed, map.toText(offset)) : node && { line: node.line, column: node.column });
}
