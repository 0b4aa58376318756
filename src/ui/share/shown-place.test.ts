import { expect, test } from 'vitest';
import { parseText } from '../../core/yaml/parse-text.ts';
import { describeShownPlace, shownPlace } from './shown-place.ts';

const parsed = parseText('variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n      shell: /bin/sh\n');
const shell = { path: ['passwd', 'users', 0, 'shell'] };

test.each([
  ['a field', 'users', shell, { section: 'users', line: 6 }, 'Users and groups, line 6'],
  ['what the text has not', 'users', { path: ['passwd', 'users', 0, 'uid'] }, { section: 'users', line: 5 }, 'Users and groups, line 5'],
  ['a line of its own', 'overview', { path: [], line: 2 }, { section: 'overview', line: 2 }, 'Overview, line 2'],
  ['the whole config', 'overview', { path: [] }, { section: 'overview' }, 'Overview'],
  ['a place in another section', 'files', shell, { section: 'files' }, 'Files'],
  ['no place', 'units', undefined, { section: 'units' }, 'Systemd units'],
] as const)('%s is the same in the link and in words', (_, section, place, shown, words) => {
  expect(shownPlace(parsed, section, place)).toEqual(shown);
  expect(describeShownPlace(shown)).toBe(words);
});
