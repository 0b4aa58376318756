import { expect, test } from 'vitest';
import type { LocalFiles } from '../../store/local-files.ts';
import { freePath } from './free-path.ts';

const files: LocalFiles = {
  'a.txt': { text: 'a' },
  'a-2.txt': { text: 'b' },
  'dir/x': { text: '' },
  l: { link: 'a.txt' },
  '.env': { base64: 'AA==' },
};

test.each([
  ['new.txt', 'x', 'new.txt'],
  ['a.txt', 'a', 'a.txt'],
  ['a.txt', 'b', 'a-2.txt'],
  ['a.txt', 'c', 'a-3.txt'],
  ['dir', 'c', 'dir-2'],
  ['l', 'a', 'l-2'],
  ['.env', 'c', '.env-2'],
  ['', 'c', 'contents'],
  ['/etc/motd', 'c', 'motd'],
  ['../..', 'c', 'contents'],
])('%j with the text %j goes to %s', (name, text, path) => expect(freePath(files, name, { text })).toBe(path));

test('the same bytes stay where they are', () => expect(freePath(files, '.env', { base64: 'AA==' })).toBe('.env'));
