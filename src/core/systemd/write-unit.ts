/** An INI file: sections with their settings; one with several values has a line for each. */
export type IniSection = readonly [section: string, settings: readonly (readonly [key: string, value: string])[]];

/** Writes sections of a unit file; empty ones are left out. */
export const iniText = (...sections: readonly IniSection[]): string =>
  sections
    .filter(([, settings]) => settings.length > 0)
    .map(([section, settings]) => `[${section}]\n${settings.map(([key, value]) => `${key}=${value}\n`).join('')}`)
    .join('\n');

/** Characters that no setting of a unit can have as they are: they end its line. */
const lineEnds = /[\n\r\0]/;

/** Whether a text fits in a setting of one line: a break would end it, a backslash at its end would continue it. */
export const fitsLine = (text: string): boolean => !lineEnds.test(text) && !text.endsWith('\\') && text === text.trim();

/** A text in a setting that systemd reads as it is: `%` begins a specifier there (systemd.unit(5)). */
export const unitText = (text: string): string => text.replaceAll('%', '%%');

/**
 * A word of a command in a unit: quoted where it has blanks or quotes, without variables and specifiers (systemd.service(5),
 * systemd.syntax(7)). Line breaks are written as `\n`.
 */
export function commandWord(text: string): string {
  const escaped = text.replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[\w@%+=:,./$-]+$/.test(escaped) ? escaped : quoted(escaped);
}

/** `NAME=value` for `Environment=`, where `$` has no meaning (systemd.exec(5)). */
export function assignmentWord(name: string, value: string): string {
  const escaped = `${name}=${value}`.replaceAll('%', '%%');
  return /^[\w@%+=:,./$*-]+$/.test(escaped) ? escaped : quoted(escaped);
}

/** Text in double quotes, with the escapes of systemd.syntax(7). */
export const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t').replaceAll('\0', '')}"`;
