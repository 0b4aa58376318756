import { lineBefore, readUnit, type Setting, type UnitLine, type UnitRange } from '../../core/systemd/read-unit.ts';

/** What a caret in a unit may write: a section, a setting, or its value. */
export interface UnitCaret {
  kind: 'section' | 'key' | 'value';
  /** What is there already, on one line. */
  replace: UnitRange;
  /** The section that the caret is in; undefined before the first one. */
  section: string | undefined;
  /** For a value: the setting. */
  key: string;
  /** Whether an `=` follows the key. */
  hasEquals: boolean;
  /** The other lines of the unit. */
  others: readonly UnitLine[];
}

/** Where a caret in the text of a unit is; undefined in comments and on further lines of a value. */
export function unitCaret(text: string, offset: number): UnitCaret | undefined {
  const lines = readUnit(text);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  const line = lineBefore(lines, end);
  const own = line && line.start >= start ? line : undefined;
  // A value that began above goes on here.
  if (line && line.start < start && (line.end >= start || goesOn(text, line, start))) return undefined;
  const others = lines.filter((each) => each !== own);
  const section = lines.findLast((each) => each.kind === 'section' && each.start < start);
  const common = { section: section?.kind === 'section' ? section.name : undefined, key: '', hasEquals: false, others };
  if (!own) return { ...common, kind: 'key', replace: { start: offset, end: offset } };
  if (own.kind === 'comment' || offset < own.start) return undefined;
  if (own.kind === 'section')
    return offset > own.end ? undefined : { ...common, kind: 'section', replace: { start: own.start, end: own.end } };
  return inSetting(own, offset, end, common);
}

function inSetting(
  { key, keyRange, equals, pieces }: Setting,
  offset: number,
  lineEnd: number,
  common: Pick<UnitCaret, 'section' | 'others' | 'key' | 'hasEquals'>,
): UnitCaret | undefined {
  if (equals === undefined || offset <= equals)
    return offset > keyRange.end ? undefined : { ...common, kind: 'key', replace: keyRange, hasEquals: equals !== undefined };
  const [first] = pieces;
  const written = first && first.start < first.end && first.start <= lineEnd ? first : { start: offset, end: offset };
  const inside = offset >= written.start && offset <= written.end;
  return inside ? { ...common, kind: 'value', replace: written, key } : undefined;
}

/** Whether a setting that ends just above a line continues there, because a backslash says so. */
const goesOn = (text: string, { kind, end }: UnitLine, lineStart: number): boolean =>
  kind === 'setting' && text[end - 1] === '\\' && /^[ \t\r]*\n$/.test(text.slice(end, lineStart));
