import * as words from '#words/core/advice/files';
import { valueAt } from '../../../document/read.ts';
import { writeMode } from '../../../document/write/write-mode.ts';
import { isTypicalMode } from '../../typical-mode.ts';
import type { AdviceRule } from '../advice-rule.ts';

/** The mode that was meant where one in octal has the digits of one in decimal: 0644 for `0420`, which lets others do what it denies the owner. */
export function modeMeant(written: string, isDirectory: boolean): string | undefined {
  const [, digits] = /^0o?([0-7]{3,4})$/.exec(written) ?? [];
  if (digits === undefined) return undefined;
  const mode = Number.parseInt(digits, 8);
  const ofOthers = (mode | (mode >> 3)) & 7;
  const isOdd = (ofOthers & ~(mode >> 6)) !== 0;
  return isOdd && isTypicalMode(Number(digits), isDirectory) ? writeMode(Number(digits)) : undefined;
}

/** Ignition has modes in decimal, and many an example of it was copied with a zero in front. */
export const modeFromDecimal: AdviceRule = {
  code: 'mode-from-decimal',
  severity: 'warning',
  check({ nodes, parsed }, report) {
    for (const node of nodes.all) {
      if (node.kind === 'link' || node.value.mode === undefined) continue;
      const path = [...node.at, 'mode'];
      const written = valueAt(parsed, path);
      if (typeof written !== 'string') continue;
      const meant = modeMeant(written, node.kind === 'directory');
      if (meant !== undefined) report(words.modeFromDecimal(written, meant), path);
    }
  },
};
