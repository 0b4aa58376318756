import { directoryShape, fileShape } from '../spec/fields/node.ts';
import type { Integer } from '../spec/fields/shape.ts';
import { rule } from './rule.ts';

const message = 'unreasonable mode would be reasonable if specified in octal; remember to add a leading zero';

/** A mode such as 644 that only makes sense as 0644. */
export const decimalFileMode = rule({
  code: 'decimal-file-mode',
  on: fileShape,
  severity: 'warning',
  check({ mode }, report) {
    if (mode !== undefined && looksDecimal(mode, false)) report(message, ['mode']);
  },
});

/** The same for a directory, whose reasonable modes differ. */
export const decimalDirectoryMode = rule({
  code: 'decimal-directory-mode',
  on: directoryShape,
  severity: 'warning',
  check({ mode }, report) {
    if (mode !== undefined && looksDecimal(mode, true)) report(message, ['mode']);
  },
});

function looksDecimal(mode: Integer, directory: boolean): boolean {
  const digits = String(mode);
  if (typeof mode !== 'number' || !/^[0-7]{1,4}$/.test(digits)) return false;
  return !isTypicalMode(mode, directory) && isTypicalMode(Number.parseInt(digits, 8), directory);
}

/** Whether Butane considers a mode unsurprising. Some valid but unusual modes are not. */
function isTypicalMode(mode: number, directory: boolean): boolean {
  // Root ignores mode bits, so having no permissions at all may be intended.
  if (mode === 0) return true;
  let had = 0;
  // From others through group to user, each has at least the permissions of the one before.
  for (const permissions of [mode & 7, (mode >> 3) & 7, (mode >> 6) & 7]) {
    if (had & ~permissions) return false;
    const execute = permissions & 1;
    if (execute && had & 4 && !(had & 1)) return false;
    if (permissions & 3 && !(permissions & 4)) return false;
    had |= permissions;
  }
  const readable = had & 4;
  const writable = had & 2;
  const executable = had & 1;
  if (!readable) return false;
  if (directory) return !!executable && !(mode & 0o4000) && !(mode & 0o3000 && !writable);
  if (mode & 0o6000 && (!executable || mode & 2)) return false;
  return !(mode & 0o1000);
}
