import { kindWords, ofSystemd, ofThisConfig, sectionOf } from '#words/language/inside';
import { hasSetting, isReadByPodman, sectionsOf, settingsOf } from '../../core/systemd/directive-table.ts';
import type { UnitLine, UnitRange } from '../../core/systemd/read-unit.ts';
import type { UnitType } from '../../core/systemd/unit-type.ts';
import type { Completion } from '../ask/completion.ts';
import { stop, type Insert } from '../ask/insert.ts';
import { installTargetOf } from './install-target.ts';
import { choicesOf, isCurrent, isRepeated, kindOf } from './kinds.ts';
import { helpOfSetting, usualRank } from './setting-help.ts';
import { unitCaret, type UnitCaret } from './unit-caret.ts';

/** What completion within a unit is asked with. */
export interface UnitCompletionRequest {
  text: string;
  type: UnitType;
  offset: number;
  /** The names of the units around it, which its settings may name. */
  units?: readonly string[];
}

/** Units of systemd that others are ordered by or start with (systemd.special(7)). */
const targets =
  'multi-user.target network-online.target network.target local-fs.target remote-fs.target timers.target sockets.target sysinit.target basic.target graphical.target default.target time-sync.target nss-lookup.target swap.target paths.target'.split(
    ' ',
  );

/**
 * What can be written at a caret within a unit or quadlet: sections and settings that it does not have yet, or may have
 * several times, the usual ones first, and values. Offsets are those of its text. Never throws.
 */
export function completeUnit(request: UnitCompletionRequest): Completion[] {
  const caret = unitCaret(request.text, request.offset);
  if (!caret) return [];
  if (caret.kind === 'value') return values(request, caret);
  return [...(caret.kind === 'key' ? settings(request, caret) : []), ...sections(request, caret)];
}

const completion = (label: string, replace: UnitRange, more: Partial<Completion>): Completion => ({
  label,
  kind: 'value',
  detail: '',
  help: [],
  replace,
  insert: [label],
  filter: label,
  rank: 0,
  goesOn: false,
  ...more,
});

function sections({ type }: UnitCompletionRequest, { kind, replace, others }: UnitCaret): Completion[] {
  const present = new Set(others.map((line) => (line.kind === 'section' ? line.name : undefined)));
  return sectionsOf(type)
    .filter((name) => !present.has(name))
    .map((name, index) =>
      completion(`[${name}]`, replace, {
        kind: 'item',
        detail: sectionOf(type),
        filter: kind === 'section' ? `[${name}]` : name,
        rank: 5000 + index,
      }),
    );
}

function settings({ text, type }: UnitCompletionRequest, { replace, section, hasEquals, others }: UnitCaret): Completion[] {
  if (section === undefined || !sectionsOf(type).includes(section)) return [];
  const present = new Set(others.flatMap((line) => (isIn(line, section) ? [line.key] : [])));
  const isOneshot = /^\s*Type\s*=\s*oneshot\s*$/m.test(text);
  return settingsOf(section)
    .filter((key) => isCurrent(section, key) && (!present.has(key) || isRepeated(key, isOneshot)))
    .map((key, index) => {
      const kind = kindOf(section, key);
      const insert: Insert = hasEquals ? [key] : [`${key}=`, stop()];
      return completion(key, replace, {
        kind: 'key',
        detail: kind ? kindWords[kind] : '',
        help: helpOfSetting(section, key),
        insert,
        rank: usualRank(section, key) ?? 2000 + index,
        goesOn: !hasEquals && ['boolean', 'choice', 'units', 'unit'].includes(kind ?? ''),
      });
    });
}

const isIn = (line: UnitLine, section: string): line is Extract<UnitLine, { kind: 'setting' }> =>
  line.kind === 'setting' && line.section?.name === section;

function values({ text, type, offset, units = [] }: UnitCompletionRequest, { replace, section, key }: UnitCaret): Completion[] {
  if (section === undefined || !hasSetting(section, key)) return [];
  const kind = kindOf(section, key);
  const help = helpOfSetting(section, key);
  if (kind === 'choice') return choicesOf(section, key).map((value, rank) => completion(value, replace, { help, rank }));
  if (kind === 'boolean') {
    const both = isReadByPodman(section) ? ['true', 'false'] : ['yes', 'no'];
    return both.map((value, rank) => completion(value, replace, { help, rank }));
  }
  if (kind !== 'units' && kind !== 'unit') return [];
  // Of several units, the one at the caret.
  const word = kind === 'units' ? wordAt(text, replace, offset) : replace;
  const present = new Set((text.slice(replace.start, word.start) + text.slice(word.end, replace.end)).split(/\s+/));
  const first = section === 'Install' ? [installTargetOf(type)] : [];
  const named = [
    ...(section === 'Install' ? [] : units.map((value) => [value, ofThisConfig] as const)),
    ...[...first, ...targets].map((value) => [value, ofSystemd] as const),
  ];
  return [...new Map(named)]
    .filter(([value]) => !present.has(value))
    .map(([value, detail], rank) => completion(value, word, { help, detail, rank }));
}

function wordAt(text: string, { start, end }: UnitRange, offset: number): UnitRange {
  let from = offset;
  let to = offset;
  while (from > start && !/\s/.test(text[from - 1] ?? '')) from--;
  while (to < end && !/\s/.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}
