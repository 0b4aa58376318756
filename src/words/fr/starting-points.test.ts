import { expect, test, vi } from 'vitest';
import { transpile } from '../../core/transpile.ts';
import { startingPoints } from '../../ui/starting-points/all.ts';

vi.resetModules();
vi.doMock('#words/start/starting-points', () => import('./start/starting-points.ts'));
vi.doMock('#words/store/example-key', () => import('./store/example-key.ts'));
const { startingPoints: french } = await import('../../ui/starting-points/all.ts');
// Other tests run in the same thread: what they import is English again.
vi.doUnmock('#words/start/starting-points');
vi.doUnmock('#words/store/example-key');
vi.resetModules();

/** What a text says to its reader: its comments, and the names of units. */
const notesIn = (text: string): string[] => text.split('\n').filter((line) => /^ *(?:# (?! )|Description=)/.test(line));

test('all that they say is in the language of the page', () => {
  expect(french).toHaveLength(startingPoints.length);
  const ofEnglish = new Set(startingPoints.flatMap(({ text }) => notesIn(text)));
  for (const { id, text } of french) {
    expect(transpile(text), id).toMatchObject({ error: undefined, entries: [] });
    expect(text, id).not.toMatch(/\{\w+\}|[\xa0\u202f’]/);
    expect(notesIn(text).filter((note) => ofEnglish.has(note))).toEqual([]);
  }
});
