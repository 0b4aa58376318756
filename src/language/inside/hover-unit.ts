import { sectionOf } from '#words/language/inside';
import { sectionsOf } from '../../core/systemd/directive-table.ts';
import { lineBefore, readUnit, type UnitRange } from '../../core/systemd/read-unit.ts';
import type { UnitType } from '../../core/systemd/unit-type.ts';
import { said, type HelpPart } from '../facts/help.ts';
import { helpOfSetting } from './setting-help.ts';

/** Says of a setting of a unit or quadlet what it does, at its name or its value; of a section whose it is. Undefined elsewhere. */
export function hoverUnit(text: string, type: UnitType, offset: number): { range: UnitRange; parts: readonly HelpPart[] } | undefined {
  const line = lineBefore(readUnit(text), offset);
  if (!line || offset > line.end || line.kind === 'comment') return undefined;
  if (line.kind === 'section') {
    if (!sectionsOf(type).includes(line.name)) return undefined;
    return { range: line, parts: [{ kind: 'title', text: `[${line.name}]` }, said(sectionOf(type))] };
  }
  const { section, key, keyRange, pieces } = line;
  const range = [keyRange, ...pieces].find(({ start, end }) => offset >= start && offset <= end && end > start);
  const parts = section && sectionsOf(type).includes(section.name) ? helpOfSetting(section.name, key) : [];
  return range && parts.length > 0 ? { range, parts } : undefined;
}
