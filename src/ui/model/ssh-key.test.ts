import { expect, test } from 'vitest';
import { fingerprint, readSshKey } from './ssh-key.ts';

// Made with ssh-keygen for this test; its private half was thrown away.
const blob = 'AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlAqzQP3mLOHWlGkRn0Ix8e';

test('type and comment are read, options before them skipped', () => {
  expect(readSshKey(`ssh-ed25519 ${blob} ada@example.com laptop`)).toEqual({ type: 'ssh-ed25519', comment: 'ada@example.com laptop', blob });
  expect(readSshKey(`command="echo hi",no-pty ssh-ed25519 ${blob}`)).toEqual({ type: 'ssh-ed25519', comment: '', blob });
});

test('what is no public key is told apart', () => {
  for (const line of ['', 'ssh-ed25519', 'ssh-ed25519 notbase64!', `ssh-rsa ${blob}`, '-----BEGIN OPENSSH PRIVATE KEY-----']) {
    expect(readSshKey(line)).toBeUndefined();
  }
});

test('the fingerprint is the one ssh-keygen -l shows', async () => {
  expect(await fingerprint({ blob })).toBe('SHA256:5uhtviRChYaMgSvdvERixePt2QsR54Wm7anXrHxr80s');
});
