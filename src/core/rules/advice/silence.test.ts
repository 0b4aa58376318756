import { expect, test } from 'vitest';
import { adviseParsed } from '../../advise-parsed.ts';
import { allChecks } from '../../all-checks.ts';
import { parseText } from '../../yaml/parse-text.ts';
import { configOf } from '../../testing/transpiled.ts';

const said = (body: string) =>
  adviseParsed(parseText(configOf('fcos@1.6.0', body)), { checks: allChecks }).map(({ code, line }) => `${code ?? ''} ${line ?? 0}`);
const file = (before: string, after = '', path = '/etc/chrony.conf') =>
  `storage:\n  files:\n${before}    - path: ${path}${after}\n      contents: {inline: a}\n`;

test.each([
  ['at the end of the line', file('', ' # bunsen: ignore shipped-path')],
  ['in the line above', file('    # bunsen: ignore shipped-path\n')],
  ['with others, and a remark', file('    # bunsen: ignore home-owner, shipped-path as we know\n    # more\n\n')],
  [
    'above the item',
    '# a\nsystemd:\n  units:\n    # bunsen: ignore unit-not-enabled\n    - name: a.service\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n        [Install]\n        WantedBy=multi-user.target\n',
  ],
  [
    'in the unit',
    'systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n        [Install]\n        # bunsen: ignore unit-not-enabled\n        WantedBy=multi-user.target\n',
  ],
  ['a rule on one value', 'passwd:\n  users:\n    - name: core\n      password_hash: secret # bunsen: ignore password-hash-look\n'],
])('a comment silences: %s', (_, body) => expect(said(body)).toEqual([]));

test.each([
  ['another code', file('', ' # bunsen: ignore home-owner'), ['shipped-path 5']],
  ['another place', `# bunsen: ignore shipped-path\n${file('')}`, ['shipped-path 6']],
  [
    'another item',
    `${file('', ' # bunsen: ignore shipped-path')}    - path: /etc/hosts\n      contents: {inline: a}\n`,
    ['shipped-path 7'],
  ],
  ['a code that does not exist', file('', ' # bunsen: ignore shiped-path'), ['shipped-path 5', 'ignore-unknown-code 5']],
  ['no code', file('', ' # bunsen: ignore'), ['shipped-path 5', 'ignore-unknown-code 5']],
])('nothing is silenced by %s', (_, body, expected) => expect(said(body)).toEqual(expected));
