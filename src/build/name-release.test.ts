import { expect, test } from 'vitest';
import { nameRelease } from './name-release.mjs';

const day = new Date('2027-02-03T04:05:06Z');

test('unreleased changes get the version and the date, and a new section begins above them', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n### Added\n- This.\n\n## 0.1.0 – 2026-11-28\n\n### Added\n- That.\n';
  expect(nameRelease(changelog, '0.2.0', day)).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 – 2027-02-03\n\n### Added\n- This.\n\n## 0.1.0 – 2026-11-28\n\n### Added\n- That.\n',
  );
});

test('a release without changes, or without a place for them, is refused', () => {
  expect(() => nameRelease('# Changelog\n\n## Unreleased\n\n## 0.1.0 – 2026-11-28\n', '0.2.0', day)).toThrow('says nothing');
  expect(() => nameRelease('# Changelog\n\n## 0.1.0 – 2026-11-28\n', '0.2.0', day)).toThrow('no section');
});
