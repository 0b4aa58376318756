import { moveTo } from '#words/language/inside';
import * as words from '#words/language/fixes';
import { valueMapAt } from '../../../core/document/locate/place-inside.ts';
import { valueAt } from '../../../core/document/read.ts';
import { screenLineAt } from '../../../core/document/screen-lines.ts';
import { afterBreak, lineEnd, lineStart } from '../../../core/document/text-lines.ts';
import { splice } from '../../../core/document/write/text-change.ts';
import type { ValueMap } from '../../../core/document/locate/value-map.ts';
import { checkUnit, type UnitProblem } from '../../../core/systemd/check-unit.ts';
import { readUnit } from '../../../core/systemd/read-unit.ts';
import { unitAt } from '../../inside/unit-at.ts';
import type { FixRule, Proposal } from './fix.ts';

/** A section or setting of a unit or quadlet that is misspelt, or in another section than its own. */
export const unitSetting: FixRule = ({ parsed, finding, path }) => {
  const value = valueAt(parsed, path);
  if (finding.kind !== 'warning' || typeof value !== 'string') return [];
  const map = valueMapAt(parsed, path, value);
  const type = map && unitAt(parsed, map.range.start)?.type;
  if (!type) return [];
  const found = checkUnit(readUnit(value), type).filter(
    ({ message, start }) => finding.message.endsWith(message) && finding.line === screenLineAt(parsed, map.toText(start)),
  );
  return found.flatMap((problem) => [...renamed(value, map, problem), ...moved(parsed.text, map, problem)]);
};

function renamed(value: string, map: ValueMap, { start, end, meant }: UnitProblem): Proposal[] {
  const written = { start: map.toText(start), end: map.toText(end) };
  return meant.map((name) => ({
    title: words.rename(value.slice(start, end), name),
    changes: [splice(written.start, written.end, name)],
  }));
}

/** Moves the lines of a setting to the end of the section that it belongs in, where there is one already. */
function moved(text: string, map: ValueMap, { start, sections }: UnitProblem): Proposal[] {
  const lines = readUnit(map.value);
  const own = lines.find((line) => line.kind === 'setting' && line.start === start);
  if (!own || own.kind !== 'setting') return [];
  const lineOf = (offset: number): number => lineStart(text, map.toText(offset));
  const behind = (offset: number): number => afterBreak(text, lineEnd(text, map.toText(offset)));
  const from = lineOf(own.start);
  const to = behind(own.end);
  return sections.flatMap((section): Proposal[] => {
    const header = lines.findLast((line) => line.kind === 'section' && line.name === section);
    const last = lines.findLast((line) => line.kind === 'setting' && line.section === header) ?? header;
    // In quotes, all of it may be on one line.
    if (!header || !last || from === lineOf(header.start) || /[^ ]/.test(text.slice(from, map.toText(own.start)))) return [];
    const at = behind(last.end);
    if (lineEnd(text, map.toText(last.end)) === at || to === from || text[to - 1] !== '\n') return [];
    const changes = [splice(from, to, ''), splice(at, at, text.slice(from, to))];
    return [{ title: moveTo(own.key, section), changes: changes.sort((a, b) => a.offset - b.offset) }];
  });
}
