import { expect, test } from 'vitest';
import { convertKeyfile, keyfileItems } from './convert-keyfile.ts';
import { convertKeys, keyItems } from './convert-keys.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK0wmN/Cr3JXqmLW7u+g9pTh+wyqDHpSQEIQczXkVx9q';
const keyfile = '[connection]\nid=My LAN: 1\ntype=ethernet\n\n[ipv4]\nmethod=auto\n';

test('a connection is a file that only root reads', () => {
  const { text, questions } = convertKeyfile(keyfile, { fileName: 'lan.nmconnection' });
  expect(questions).toEqual([]);
  expect(text).toContain('- path: /etc/NetworkManager/system-connections/lan.nmconnection\n      mode: 0600\n');
  expect(convertKeyfile(keyfile).questions).toMatchObject([{ id: 'name', answer: 'My LAN- 1.nmconnection', line: 2 }]);
  expect(convertKeyfile(keyfile, { answers: { name: '../a' } }).text).toBeUndefined();
  expect(keyfileItems(keyfile).config).toBeDefined();
});

test('a connection with a password is taken with a warning, one with a private key is not', () => {
  expect(convertKeyfile(`${keyfile}\n[wifi-security]\npsk=topsecret\n`).findings).toMatchObject([{ kind: 'warning', line: 9 }]);
  const wireguard = convertKeyfile(`${keyfile}\n[wireguard]\nprivate-key=topsecretkey=\n`);
  expect(wireguard).toMatchObject({ text: undefined, findings: [{ kind: 'error', line: 9 }] });
  expect(JSON.stringify(wireguard)).not.toContain('topsecret');
  expect(convertKeyfile(`${keyfile}\n[802-1x]\nprivate-key=/etc/pki/a.key\n`).text).toBeDefined();
});

test('Flatcar has no NetworkManager', () => {
  expect(convertKeyfile(keyfile, { to: 'flatcar' }).text).toBeUndefined();
  expect(convertKeyfile('[ipv4]\n').text).toBeUndefined();
});

test('keys let a user in, and each has its line', () => {
  const { text, questions, links } = convertKeys(`# mine\n${key} me\n\n${key} you\n`);
  expect(questions).toMatchObject([{ id: 'user', answer: 'core' }]);
  expect(text).toContain(`    - name: core\n      ssh_authorized_keys:\n        - ${key} me\n        - ${key} you\n`);
  expect(links).toContainEqual(expect.objectContaining({ source: 4 }));
  expect(convertKeys(key, { answers: { user: 'ada' }, to: 'flatcar' }).text).toContain('- name: ada');
  expect(convertKeys(key, { answers: { user: 'a b' } }).text).toBeUndefined();
  expect(keyItems(key).config).toBeDefined();
});

test('a private key is refused and not repeated, a line that is no key is named', () => {
  const secret = '-----BEGIN OPENSSH PRIVATE KEY-----\ntopsecret\n-----END OPENSSH PRIVATE KEY-----\n';
  expect(convertKeys(secret)).toMatchObject({ text: undefined, findings: [{ kind: 'error' }] });
  expect(JSON.stringify(convertKeys(secret))).not.toContain('topsecret');
  expect(convertKeys(`${key}\nhello\n`)).toMatchObject({ findings: [{ kind: 'warning', line: 2 }] });
  expect(convertKeys('hello').text).toBeUndefined();
});
