import { describe, expect, test } from 'vitest';
import { advise } from '../../../advice.ts';
import { memoryFiles } from '../../../files/memory-files.ts';
import { configOf, findingsOf } from '../../../testing/transpiled.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm';
const files = memoryFiles({
  id_ed25519: { text: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n-----END OPENSSH PRIVATE KEY-----\n' },
  'id_ed25519.pub': { text: `${key} ada\n` },
  team: { text: `# ours\n${key} ada\n\nssh-rsa AAAA...\n` },
  blank: { text: '# nobody yet\n' },
  one: { text: 'ada@example.com\n' },
});
const advice = (user: string) =>
  advise(configOf('fcos@1.6.0', `passwd:\n  users:\n    - name: core\n${user}`), { files }).map(
    ({ kind, path, message }) => `${kind} ${path}: ${message}`,
  );
const at = 'warning $.passwd.users.0.ssh_authorized_keys';

describe('a key that nobody can log in with', () => {
  test('gets a warning at its position', () => {
    expect(advice(`      ssh_authorized_keys: ["${key}", "ssh-rsa AAAA", not a key, ""]`)).toEqual([
      expect.stringMatching(/^warning \$\.passwd\.users\.0\.ssh_authorized_keys\.1: this is a placeholder/),
      `${at}.2: this is not a public key as ssh-keygen writes it`,
      `${at}.3: the key is empty`,
    ]);
  });

  test('gets a warning in local files, with its line', () => {
    expect(advice('      ssh_authorized_keys_local: [id_ed25519, id_ed25519.pub, team, blank, one]')).toEqual([
      expect.stringContaining(`${at}_local.0: in id_ed25519: this is a private key`),
      expect.stringContaining(`${at}_local.2: in team: line 4: this is a placeholder`),
      `${at}_local.3: in blank: there is no key in it`,
      expect.stringContaining(`${at}_local.4: in one: this is only the comment of a key`),
    ]);
  });

  test('is not reported by Butane', () => {
    expect(findingsOf('fcos@1.6.0', 'passwd: {users: [{name: core, ssh_authorized_keys: [not a key]}]}')).toEqual([]);
  });
});

test('a private key gets a warning, whole or in pieces', () => {
  const pem = '-----BEGIN OPENSSH PRIVATE KEY-----';
  expect(advice(`      ssh_authorized_keys:\n        - |\n          ${pem}\n          b3BlbnNzaC1rZXktdjEAAAAA\n`)).toEqual([
    expect.stringContaining(`${at}.0: this is a private key`),
  ]);
  expect(advice(`      ssh_authorized_keys: ["${pem}", b3BlbnNzaC1rZXktdjEAAAAA]`)).toHaveLength(2);
});

test('several keys in one text only get a note', () => {
  expect(advice(`      ssh_authorized_keys:\n        - |\n          ${key} ada\n          # bob's\n          ${key} bob\n`)).toEqual([
    'info $.passwd.users.0.ssh_authorized_keys.0: there are several keys in one text; sshd reads them all, but one item for each is easier to maintain',
  ]);
  expect(advice(`      ssh_authorized_keys:\n        - |\n          ${key} ada\n          ssh-rsa AAAA\n`)).toEqual([
    expect.stringContaining(`${at}.0: line 2: this is a placeholder`),
  ]);
});

test.each([
  ['a key', `ssh_authorized_keys: ["${key} ada"]`],
  ['a key with a final line break', `ssh_authorized_keys: ["${key} ada\\n"]`],
  ['no keys', 'ssh_authorized_keys: []'],
  ['a file that is missing', 'ssh_authorized_keys_local: [missing]'],
])('nothing is reported for %s', (_, user) => {
  expect(advice(`      ${user}`)).toEqual([]);
});
