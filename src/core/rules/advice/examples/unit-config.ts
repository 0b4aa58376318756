/** A config of units, as `unit` makes them. */
export const units = (...all: string[]): string => `systemd:\n  units:\n${all.join('')}`;

/** A unit; `enabled` is its line that says so, none where it is empty. */
export const unit = (name: string, contents: string, enabled = 'enabled: true'): string =>
  `    - name: ${name}\n${enabled ? `      ${enabled}\n` : ''}      contents: |\n${contents.replace(/^/gm, '        ')}\n`;

/** The section of a unit that is started at the end of a boot. */
export const install = '[Install]\nWantedBy=multi-user.target';

/** A config of one service with these lines. */
export const service = (lines: string): string => units(unit('a.service', `[Service]\n${lines}\n${install}`));
