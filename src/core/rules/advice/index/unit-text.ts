import { memoizeRecent } from '../../../memoize.ts';
import { readUnit, valueOf, type UnitLine } from '../../../systemd/read-unit.ts';

/** A line `Key=value` of a unit. */
export interface UnitEntry {
  section: string;
  key: string;
  /** Without what follows a backslash's line break: that is joined, as systemd does. */
  value: string;
  /** The 0-based line of the contents on which it begins. */
  line: number;
}

/** A unit's contents as systemd reads them (systemd.syntax(7)). */
export interface UnitText {
  entries: readonly UnitEntry[];
  /** The same by their keys, whatever section they are in. */
  byKey: ReadonlyMap<string, readonly UnitEntry[]>;
  /** The `Exec…=` of [Service], with the program that each runs. */
  commands: readonly CommandEntry[];
  sections: ReadonlySet<string>;
  /** What it was made of, comments and lines without meaning included. */
  lines: readonly UnitLine[];
}

/** A command line of a service: the marks before its program, and the program as it is written. */
export interface CommandEntry extends UnitEntry {
  prefix: string;
  program: string;
}

const command = /^([-@:+!|]*)"?([^\s"']*)/;

/** Reads the sections and settings of a unit. Lines that are neither, and settings outside of a section, are left out. Never throws. */
export const readUnitText: (contents: string) => UnitText = memoizeRecent((contents) => {
  const entries: UnitEntry[] = [];
  const byKey = new Map<string, UnitEntry[]>();
  const commands: CommandEntry[] = [];
  const sections = new Set<string>();
  const lines = readUnit(contents);
  let [line, next] = [0, lineEnd(contents, 0)];
  for (const read of lines) {
    for (; next < read.start; next = lineEnd(contents, next + 1)) line++;
    if (read.kind === 'section' && read.closed) sections.add(read.name);
    if (read.kind !== 'setting' || read.equals === undefined || read.key === '' || !read.section?.closed) continue;
    const entry = { section: read.section.name, key: read.key, value: valueOf(contents, read), line };
    entries.push(entry);
    const same = byKey.get(entry.key);
    if (same) same.push(entry);
    else byKey.set(entry.key, [entry]);
    if (entry.key.startsWith('Exec') && entry.section === 'Service') {
      const [, prefix = '', program = ''] = command.exec(entry.value) ?? [];
      commands.push({ ...entry, prefix, program });
    }
  }
  return { entries, byKey, commands, sections, lines };
});

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? Infinity : end;
}

/** Wraps what is asked of a unit's contents so that it is worked out once, for every reading of them. */
export function oncePerText<Result>(ask: (text: UnitText) => Result): (text: UnitText) => Result {
  const known = new WeakMap<UnitText, { result: Result }>();
  return (text) => {
    let entry = known.get(text);
    if (!entry) known.set(text, (entry = { result: ask(text) }));
    return entry.result;
  };
}

const none: readonly UnitEntry[] = [];

/** The settings of a key that hold: an empty one takes back those before it. */
export function settingsOf({ byKey }: UnitText, section: string, key: string): readonly UnitEntry[] {
  let found: UnitEntry[] | undefined;
  for (const entry of byKey.get(key) ?? none) {
    if (entry.section !== section) continue;
    if (entry.value === '') found = undefined;
    else if (found) found.push(entry);
    else found = [entry];
  }
  return found ?? none;
}

/** The last setting of a key; undefined where an empty one takes back what was set before. */
export function settingOf({ byKey }: UnitText, section: string, key: string): UnitEntry | undefined {
  const entry = byKey.get(key)?.findLast((each) => each.section === section);
  return entry?.value === '' ? undefined : entry;
}
