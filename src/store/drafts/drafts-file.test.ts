import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptDraft } from './storage/draft.ts';
import { readDraftsFile, writeDraftsFile } from './drafts-file.ts';
import { anyCharacter } from '../../core/testing/any-character.ts';

const entry = fc
  .oneof(fc.record({ text: fc.string({ unit: anyCharacter }) }), fc.record({ base64: fc.base64String() }), fc.record({ link: fc.string() }))
  .chain((contents) => fc.constantFrom(contents, { ...contents, exec: true }));
const draft = fc.record({
  id: fc.string({ minLength: 1 }),
  name: fc.string(),
  text: fc.string({ unit: anyCharacter }),
  created: fc.nat(4e12),
  changed: fc.nat(4e12),
  files: fc.dictionary(fc.constantFrom('a', 'b/c', '__proto__', 'b/constructor'), entry, { noNullPrototype: true }),
});
const kept = ({ files, ...own }: typeof draft extends fc.Arbitrary<infer D> ? D : never): KeptDraft => ({
  record: { ...own, target: undefined, sample: false, size: 0, fileCount: 0, versioned: undefined, writer: '', revision: 1 },
  files,
});
const reasonFor = (file: unknown): string => {
  const result = readDraftsFile(typeof file === 'string' ? file : JSON.stringify(file));
  return result.ok ? 'none' : result.reason;
};

test('a file of drafts reads back as written', () => {
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 4 }), (drafts) => {
      expect(readDraftsFile(writeDraftsFile(drafts.map(kept), 0))).toEqual({ ok: true, drafts });
    }),
  );
});

describe('anything else is refused with a reason', () => {
  const good = { id: 'a', name: 'n', text: 't', created: '2026-01-01T00:00:00Z', changed: '2026-01-01T00:00:00Z', files: {} };
  const file = (...drafts: unknown[]) => ({ format: 'bunsen-drafts', version: 1, drafts });

  test('or accepted', () => expect(reasonFor(file(good))).toBe('none'));

  test.each([
    ['', /not JSON/],
    ['{"format": "bunsen-dra', /not JSON/],
    ['null', /not a file of Bunsen/],
    [[], /not a file of Bunsen/],
    [{ ...file(), version: 2 }, /newer version of Bunsen/],
    [{ format: 'bunsen-drafts', version: 1, drafts: {} }, /no list/],
    [file(good, 7), /draft 2 has no id/],
    [file({ ...good, id: '' }), /has no id/],
    [file({ ...good, text: 7 }), /has no text/],
    [file({ ...good, text: 'x'.repeat(5_000_001) }), /too long/],
    [file({ ...good, changed: 'then' }), /when it was changed/],
    [file({ ...good, files: { a: 'text' } }), /no contents for the local file a/],
    [file({ ...good, files: { a: { text: 'x', link: 'y' } } }), /no contents/],
    [file({ ...good, files: { a: { base64: 'no' } } }), /no contents/],
    [file({ ...good, files: { a: { text: 'x', exec: 'yes' } } }), /no contents/],
    [file({ ...good, files: { '../a': { text: 'x' } } }), /leads out/],
    [file({ ...good, files: { a: { text: 'x' }, 'a/b': { text: 'x' } } }), /a file and a folder/],
  ])('%#', (damaged, reason) => {
    expect(reasonFor(damaged)).toMatch(reason);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(reasonFor(JSON.stringify({ format: 'bunsen-drafts', version: 1, drafts: [value] }))).toMatch(/^It is damaged/);
      }),
    );
  });
});
