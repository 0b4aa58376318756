/** An INI file: sections with their settings; one with several values has a line for each. */
export type IniSection = readonly [section: string, settings: readonly (readonly [key: string, value: string])[]];

/** Writes sections of an INI file, as systemd and NetworkManager read them. */
export const iniText = (...sections: readonly IniSection[]): string =>
  sections.map(([section, settings]) => `[${section}]\n${settings.map(([key, value]) => `${key}=${value}\n`).join('')}`).join('\n');

/** A text in a setting of a unit, without backslashes: `%` begins a specifier there (systemd.unit(5)). */
export const unitText = (text: string): string => text.replaceAll('%', '%%');

/** A word of a command in a unit: quoted where it has blanks or quotes, without variables and specifiers (systemd.service(5), systemd.syntax(7)). */
export function unitWord(text: string): string {
  const escaped = text.replaceAll('%', '%%').replaceAll('$', '$$$$');
  if (/^[\w@%+=:,./$-]+$/.test(escaped)) return escaped;
  return `"${escaped.replace(/[\\"]/g, '\\$&')}"`;
}

/** A command line for a shell, as one argument of bash in a unit; what begins like an option of bash is none. */
export const unitShell = (command: string): string => `/usr/bin/bash -c ${/^[-+]/.test(command) ? '-- ' : ''}${unitWord(command)}`;

/** `Environment=` of one variable. */
export const unitAssignment = (name: string, value: string): string => {
  const escaped = `${name}=${value.replaceAll('%', '%%')}`;
  return /^[\w%+=:,./@*-]+$/.test(escaped) ? escaped : `"${escaped.replace(/[\\"]/g, '\\$&')}"`;
};

/** A text in a TOML or JSON file. */
export const tomlText = (text: string): string => JSON.stringify(text);

/** A path as the name of a unit, as systemd-escape --path writes it (systemd.unit(5)). */
export function unitNameOfPath(path: string): string {
  const trimmed = path.split('/').filter(Boolean).join('/');
  if (trimmed === '') return '-';
  const bytes = new TextEncoder().encode(trimmed);
  return Array.from(bytes, (byte, at) => {
    const letter = String.fromCharCode(byte);
    if (letter === '/') return '-';
    return /[A-Za-z0-9:_]/.test(letter) || (letter === '.' && at > 0) ? letter : `\\x${byte.toString(16).padStart(2, '0')}`;
  }).join('');
}
