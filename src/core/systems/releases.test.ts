import { describe, expect, test } from 'vitest';
import { versions, type Target } from '../spec/versions.ts';
import { namedRelease, releaseComment, withRelease } from './named-release.ts';
import { compareReleases, oldestReleases, readsVersion } from './releases.ts';

// The table's keys are the targets.
const targets = Object.keys(versions) as Target[];

test.each<[Target, string | undefined, string?]>([
  ['fcos@1.0.0', '31'],
  ['fcos@1.3.0', '33', '32'],
  ['fcos@1.5.0', '38', '37'],
  ['fcos@1.7.0', '44', '43'],
  ['fcos@1.8.0-experimental', undefined],
  ['flatcar@1.0.0', '3185'],
  ['flatcar@1.1.0', '3535'],
  ['openshift@4.8.0', '4.8'],
  ['openshift@4.22.0', '4.22'],
  ['openshift@4.23.0-experimental', undefined],
  ['r4e@1.1.0', '9.2'],
  ['r4e@1.0.0', undefined],
  ['fiot@1.0.0', undefined],
])('the oldest releases that read %s', (target, from, partly) => {
  const oldest = oldestReleases(target);
  expect([oldest?.from, oldest?.partly]).toEqual([from, partly]);
});

test('a later version never takes an older release', () => {
  for (const variant of ['fcos', 'flatcar', 'openshift']) {
    const known = targets.filter((target) => target.startsWith(`${variant}@`)).flatMap((target) => oldestReleases(target)?.from ?? []);
    for (const [index, from] of known.entries())
      if (index > 0) expect(compareReleases(from, known[index - 1] ?? '')).toBeGreaterThanOrEqual(0);
  }
});

test.each<[string, Target, boolean | 'partly' | undefined]>([
  ['42', 'fcos@1.6.0', true],
  ['40', 'fcos@1.6.0', 'partly'],
  ['40.20241019.3.0', 'fcos@1.6.0', 'partly'],
  ['39', 'fcos@1.6.0', false],
  ['9', 'fcos@1.0.0', false],
  ['4152.2.0', 'flatcar@1.1.0', true],
  ['3510.2.0', 'flatcar@1.1.0', false],
  ['4.9', 'openshift@4.10.0', false],
  ['4.18.3', 'openshift@4.18.0', true],
  ['42', 'fcos@1.8.0-experimental', undefined],
])('%s reads %s: %s', (release, target, reads) => expect(readsVersion(release, target)).toBe(reads));

describe('a release that a text names', () => {
  test.each([
    ['# bunsen: release Fedora CoreOS 42\nvariant: fcos\n', 'fcos', '42'],
    ['variant: openshift\r\n#bunsen:release openshift 4.18\r\n', 'openshift', '4.18'],
    ['# bunsen: release Flatcar v4152.2.0\n', 'flatcar', '4152.2.0'],
    ['# bunsen: release RHEL for Edge 9.2\n', 'r4e', '9.2'],
    ['# bunsen: release fcos 42\n', 'fcos', '42'],
    ['# bunsen: release Debian 13\n', undefined, '13'],
    ['# bunsen: release Fedora CoreOS\n', undefined, ''],
    ['# bunsen: release\n', undefined, ''],
  ])('%j', (text, variant, number) => {
    const named = namedRelease(text);
    expect([named?.variant, named?.number]).toEqual([variant, number]);
    expect(text.slice(named?.start, named?.end)).toMatch(/^#.*release/);
  });

  test.each(['variant: fcos\n', '  # bunsen: release Fedora CoreOS 42\n', '# bunsen: ignore release\n', '# bunsen: releases\n'])(
    'none: %j',
    (text) => expect(namedRelease(text)).toBeUndefined(),
  );

  test.each([
    ['variant: fcos\n', 'Fedora CoreOS 42', '# bunsen: release Fedora CoreOS 42\nvariant: fcos\n'],
    ['\ufeffvariant: fcos\r\n', ' Fedora  CoreOS 42 # x', '\ufeff# bunsen: release Fedora CoreOS 42 x\r\nvariant: fcos\r\n'],
    ['# a\n# bunsen: release Flatcar 1\nb: c\n', 'Flatcar 2', '# a\n# bunsen: release Flatcar 2\nb: c\n'],
    ['# a\n# bunsen: release Flatcar 1\nb: c\n', '', '# a\nb: c\n'],
    ['b: c\n', ' ', 'b: c\n'],
  ])('%j with the release %j', (text, release, after) => expect(withRelease(text, release)).toBe(after));

  test('what is written is read again', () => {
    expect(namedRelease(releaseComment('Flatcar 4152'))?.written).toBe('Flatcar 4152');
  });
});
