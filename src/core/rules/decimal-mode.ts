import { directoryShape, fileShape } from '../spec/fields/node.ts';
import type { Integer } from '../spec/fields/shape.ts';
import { rule } from './rule.ts';
import { isTypicalMode } from './typical-mode.ts';

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
