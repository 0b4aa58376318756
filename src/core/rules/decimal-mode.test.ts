import { expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

const modes = Array.from({ length: 10_002 }, (_, index) => index - 1);

/** The modes from -1 to 10,000 that the reference's own test expects to be meant in octal. */
const badFileModes = [
  400, 440, 444, 500, 550, 555, 600, 640, 644, 660, 664, 666, 700, 750, 755, 770, 775, 777, 2500, 2550, 2555, 2700, 2750, 2755, 2770, 2775,
  4500, 4550, 4555, 4700, 4750, 4755, 4770, 4775, 6500, 6550, 6555, 6700, 6750, 6755, 6770, 6775,
];
const badDirectoryModes = [
  500, 550, 555, 700, 750, 755, 770, 775, 777, 1700, 1750, 1755, 1770, 1775, 1777, 2700, 2750, 2755, 2770, 2775, 2777, 3700, 3750, 3755,
  3770, 3775, 3777,
];

/** Which of all the modes get a warning, each in a node of its own. */
function warned(list: 'files' | 'directories'): number[] {
  const nodes = modes.map((mode, index) => `    - {path: /${index}, mode: ${mode}}`);
  const message = 'unreasonable mode would be reasonable if specified in octal; remember to add a leading zero';
  return findingsOf('fcos@1.5.0', `storage:\n  ${list}:\n${nodes.join('\n')}\n`)
    .filter((finding) => finding.startsWith('warning') && finding.endsWith(message))
    .map((finding) => modes[Number(/\d+(?=\.mode: )/.exec(finding)?.[0])] ?? Number.NaN);
}

test('the modes of files with a warning are those of the reference', () => {
  expect(warned('files')).toEqual(badFileModes);
});

test('the modes of directories with a warning are those of the reference', () => {
  expect(warned('directories')).toEqual(badDirectoryModes);
});

test.each(['0644', '0o644', '0x1a4', '420', '9007199254740993', '-644'])('nothing is reported for %s', (mode) => {
  expect(
    findingsOf('fcos@1.5.0', `storage: {files: [{path: /a, mode: ${mode}}]}`).filter((finding) =>
      finding.startsWith('warning $.storage.files.0.mode: unreasonable'),
    ),
  ).toEqual([]);
});

test('the warning is at the mode', () => {
  expect(findingsOf('fcos@1.0.0', 'storage: {files: [{path: /a, mode: 644}]}')[0]).toBe(
    'warning $.storage.files.0.mode: unreasonable mode would be reasonable if specified in octal; remember to add a leading zero',
  );
});
