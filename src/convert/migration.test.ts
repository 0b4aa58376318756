import { describe, expect, test } from 'vitest';
import { transpile } from '../core/transpile.ts';
import { convertContainerLinux } from './container-linux/convert-container-linux.ts';
import { convertIgnition2 } from './ignition-2/convert-ignition-2.ts';
import { migrationCases, type MigrationCase } from './testing/migration-cases.ts';
import { sameFlatcar } from './testing/same-flatcar.ts';

/** What we convert although Flatcar's converters do not, each with why that is right. */
const improvements: readonly { name: string; is: (error: string, input: string) => boolean }[] = [
  // A filesystem that has a path and no mount: its files are placed there.
  { name: 'a filesystem by its path', is: (error) => error === 'the converter crashed' },
  // Sizes in sectors that are whole MiB; disks where everything that is measured in the other way is 0.
  { name: 'sizes in sectors', is: (error) => error.includes('use sizeMB instead') || error.includes('cannot mix MBs and sectors') },
  // Butane refuses partitions that overlap only where it knows their sizes.
  { name: 'sizes of 0', is: (error) => error.includes('partitions overlap') },
];

function compare({ input, flatcar, platform }: MigrationCase, convert: typeof convertIgnition2): string {
  const { text, findings } = convert(input, { platform });
  if (text === undefined) {
    expect(findings.filter(({ kind }) => kind === 'error')).not.toEqual([]);
    return flatcar?.output ? 'refused' : 'both refuse';
  }
  if (flatcar?.output) return sameFlatcar(JSON.stringify(flatcar.output), transpile(text).output ?? '') ?? 'same';
  const error = flatcar?.error ?? 'the transpiler refused';
  return improvements.find(({ is }) => is(error, input))?.name ?? `converted although ${error}`;
}

describe('what Flatcar makes of a config, a machine gets from the Butane text', () => {
  test.each([
    ['ign2', convertIgnition2, { same: 85, 'both refuse': 24, 'a filesystem by its path': 3, 'sizes in sectors': 13 }],
    ['clc', convertContainerLinux, { same: 69, 'both refuse': 51, 'a filesystem by its path': 5 }],
  ] as const)('%s', (name, convert, expected) => {
    const counts: Record<string, number> = {};
    for (const each of migrationCases(name)) {
      const found = compare(each, convert);
      counts[found] = (counts[found] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });
});
