import { readUnit, valueOf } from '../../../systemd/read-unit.ts';

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
  sections: ReadonlySet<string>;
}

/** Reads the sections and settings of a unit. Lines that are neither, and settings outside of a section, are left out. Never throws. */
export function readUnitText(contents: string): UnitText {
  const entries: UnitEntry[] = [];
  const sections = new Set<string>();
  let [at, line] = [0, 0];
  for (const read of readUnit(contents)) {
    for (; at < read.start; at++) if (contents[at] === '\n') line++;
    if (read.kind === 'section' && read.closed) sections.add(read.name);
    if (read.kind !== 'setting' || read.equals === undefined || read.key === '' || !read.section?.closed) continue;
    entries.push({ section: read.section.name, key: read.key, value: valueOf(contents, read), line });
  }
  return { entries, sections };
}

const none: readonly UnitEntry[] = [];

/** The settings of a key that hold: an empty one takes back those before it. */
export function settingsOf({ entries }: UnitText, section: string, key: string): readonly UnitEntry[] {
  let found: UnitEntry[] | undefined;
  for (const entry of entries) {
    if (entry.key !== key || entry.section !== section) continue;
    if (entry.value === '') found = undefined;
    else if (found) found.push(entry);
    else found = [entry];
  }
  return found ?? none;
}

/** The last setting of a key; undefined where an empty one takes back what was set before. */
export function settingOf({ entries }: UnitText, section: string, key: string): UnitEntry | undefined {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry?.key === key && entry.section === section) return entry.value === '' ? undefined : entry;
  }
  return undefined;
}
