import { expect, test } from 'vitest';
import { readBytes } from './read-bytes.ts';

test('a file up to the limit is read, a larger one is not touched', async () => {
  const file = new File([new Uint8Array([1, 2, 3])], 'a');
  expect(await readBytes(file, 3)).toEqual({ ok: true, bytes: new Uint8Array([1, 2, 3]) });
  expect(await readBytes(file, 2)).toEqual({ ok: false, reason: 'too-large' });
});

test('a file that is gone by now is not read', async () => {
  const gone = new File(['text'], 'gone');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await readBytes(gone, 100)).toEqual({ ok: false, reason: 'not-read' });
});
