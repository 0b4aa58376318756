import { expect, test } from 'vitest';
import { literal } from '../../../core/document/edit/apply-edit.ts';
import { editForEmptied } from './edit-for-emptied.ts';

const config = {
  passwd: { users: [{ name: 'core', shell: '/bin/sh' }, { gecos: 'only' }] },
  storage: { files: [{ contents: { verification: { hash: 'x' } } }] },
};

test('the key goes when other keys are left beside it', () => {
  const path = ['passwd', 'users', 0, 'shell'];
  expect(editForEmptied(config, path)).toEqual({ op: 'clear', path });
});

test('a list item keeps its last key, so that it does not vanish while one types', () => {
  for (const path of [
    ['passwd', 'users', 1, 'gecos'],
    ['storage', 'files', 0, 'contents', 'verification', 'hash'],
  ]) {
    expect(editForEmptied(config, path)).toEqual({ op: 'set', path, value: literal('') });
  }
});

test('a key outside of lists goes with its parents', () => {
  expect(editForEmptied({ boot_device: { luks: { tpm2: 'true' } } }, ['boot_device', 'luks', 'tpm2']).op).toBe('clear');
});
