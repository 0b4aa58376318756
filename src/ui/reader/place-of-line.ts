import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { pathAt } from '../../core/document/read.ts';
import { rangeOfLine } from '../../core/document/screen-lines.ts';
import type { Path } from '../../core/report/finding.ts';

/** The deepest place on a line (1-based, on screen); the whole config when there is no line. */
export const placeOfLine = (parsed: ParsedText, line: number | undefined): Path =>
  line === undefined ? [] : pathAt(parsed, rangeOfLine(parsed.text, line).start);
