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

/** UTF-16 units of a value beyond which nothing is joined. */
const maxValue = 65_536;

/** Reads the sections and settings of a unit. Lines that are neither are left out. Never throws. */
export function readUnitText(contents: string): UnitText {
  const entries: UnitEntry[] = [];
  const sections = new Set<string>();
  const lines = contents.split('\n');
  let section = '';
  for (let at = 0; at < lines.length; at++) {
    const line = at;
    let text = (lines[at] ?? '').trim();
    if (text === '' || text.startsWith('#') || text.startsWith(';')) continue;
    // A comment in between does not end what is continued.
    while (text.endsWith('\\') && at + 1 < lines.length && text.length < maxValue) {
      const next = (lines[++at] ?? '').trim();
      if (!/^[#;]/.test(next)) text = `${text.slice(0, -1)} ${next}`;
    }
    if (text.startsWith('[')) {
      section = text.endsWith(']') ? text.slice(1, -1) : '';
      sections.add(section);
      continue;
    }
    const equals = text.indexOf('=');
    if (equals > 0 && section !== '')
      entries.push({ section, key: text.slice(0, equals).trimEnd(), value: text.slice(equals + 1).trim(), line });
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
