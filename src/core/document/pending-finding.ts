import { formatPath, type Finding, type Kind, type Path } from '../report/finding.ts';
import { positionOf, type Position } from './position.ts';
import type { ParsedText } from '../yaml/parse-text.ts';

/** A finding that is not yet located: its path is still in parts and it has no position in the text. */
export interface PendingFinding {
  kind: Kind;
  message: string;
  path: Path;
  /** Where it is, if not at the value of its path. */
  position?: Position;
  /** The rule that found it. */
  code?: string;
}

/** Whether any entry stops the translation. */
export const isFatal = (entries: readonly PendingFinding[]): boolean => entries.some((entry) => entry.kind === 'error');

/** Gives an entry its line and column: those of the deepest existing node on its path. */
export function placeFinding(entry: PendingFinding, parsed: ParsedText): Finding {
  const { kind, message, path } = entry;
  const position = entry.position ?? positionOf(parsed, path);
  const at = formatPath(path);
  return position ? { kind, message, path: at, line: position.line, column: position.column } : { kind, message, path: at };
}
