import { expect, test } from 'vitest';
import { adviseParsed } from '../../../advise-parsed.ts';
import { allChecks } from '../../../all-checks.ts';
import type { Target } from '../../../spec/versions.ts';
import { configOf } from '../../../testing/transpiled.ts';
import { parseText } from '../../../yaml/parse-text.ts';

const said = (target: Target, body: string) =>
  adviseParsed(parseText(configOf(target, body)), { checks: allChecks })
    .filter(({ code }) => code?.startsWith('release-'))
    .map(({ code, kind, line }) => `${code ?? ''} ${kind} ${line ?? 0}`);

test.each<[string, Target, string, string[]]>([
  ['too old', 'fcos@1.6.0', '# bunsen: release Fedora CoreOS 39\n', ['release-too-old error 2']],
  ['only later builds', 'fcos@1.5.0', '# bunsen: release Fedora CoreOS 37\n', ['release-too-old warning 2']],
  ['too old for Flatcar', 'flatcar@1.1.0', '# bunsen: release Flatcar 3510.2.0\n', ['release-too-old error 2']],
  ['too old for RHEL', 'r4e@1.1.0', '# bunsen: release RHEL for Edge 9.1\n', ['release-too-old error 2']],
  ['another system', 'fcos@1.6.0', '# bunsen: release Flatcar 4152\n', ['release-unclear warning 3']],
  ['no release', 'fcos@1.6.0', '# bunsen: release\n', ['release-unclear warning 3']],
  ['no system', 'fcos@1.6.0', '# bunsen: release Debian 13\n', ['release-unclear warning 3']],
  ['silenced', 'fcos@1.6.0', '# bunsen: release Debian 13 # bunsen: ignore release-unclear\n', []],
  ['new enough', 'fcos@1.6.0', '# bunsen: release Fedora CoreOS 42\n', []],
  ['just new enough', 'flatcar@1.1.0', '# bunsen: release Flatcar 3535\n', []],
  ['no source says it', 'fiot@1.0.0', '# bunsen: release Fedora IoT 30\n', []],
  ['experimental', 'fcos@1.8.0-experimental', '# bunsen: release Fedora CoreOS 31\n', []],
  ['none named', 'fcos@1.6.0', '# for Fedora CoreOS 31\n', []],
  [
    'in a script',
    'fcos@1.6.0',
    'storage:\n  files:\n    - path: /etc/a\n      contents:\n        inline: |\n          # bunsen: release Debian 1\n',
    [],
  ],
])('%s', (_, target, body, expected) => expect(said(target, body)).toEqual(expected));

test('without the checks of whole configs, the comment hides nothing else', () => {
  const text = configOf(
    'fcos@1.6.0',
    '# bunsen: release Fedora CoreOS 42\npasswd:\n  users:\n    - name: core\n      password_hash: secret\n',
  );
  expect(adviseParsed(parseText(text)).map(({ code }) => code)).toEqual(['password-hash-look']);
});
