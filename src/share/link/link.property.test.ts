import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { toBase64 } from '../../core/bytes/base64.ts';
import { decodeLink } from './decode-link.ts';
import { encodeLink } from './encode-link.ts';
import { dictionary1 } from './dictionary-1.ts';
import type { SharedConfig } from '../shared-config.ts';
import { runs } from '../../core/testing/runs.ts';
import { anyCharacter } from '../../core/testing/any-character.ts';

const seed = 20_261_122;

/** Any text that a config can be: with words of the dictionary, line breaks of all kinds, byte order marks, surrogate pairs and lone surrogates. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 20 }),
      fc.array(fc.nat({ max: 0xffff }), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom('\n', '\r\n', '\r', '\ufeff', '\0', '😀', '  - '),
      fc.tuple(fc.nat({ max: dictionary1.length }), fc.nat({ max: 400 })).map(([at, length]) => dictionary1.slice(at, at + length)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const exec = fc.constantFrom({}, { exec: true });
const entry: fc.Arbitrary<FileEntry> = fc.oneof(
  fc.tuple(text, exec).map(([one, more]) => ({ text: one, ...more })),
  fc.tuple(fc.uint8Array({ maxLength: 200 }), exec).map(([bytes, more]) => ({ base64: toBase64(bytes), ...more })),
  text.map((link) => ({ link })),
);
/** No name is a folder of another: folders and files begin differently. */
const path = fc
  .tuple(fc.array(fc.constantFrom('d', 'd-e', 'dé'), { maxLength: 3 }), fc.stringMatching(/^f[\w é.-]{0,10}$/))
  .map(([folders, name]) => [...folders, name].join('/'));
const files = fc
  .uniqueArray(fc.tuple(path, entry), { maxLength: 6, selector: ([one]) => one })
  .map((entries) => Object.fromEntries(entries));

const config: fc.Arbitrary<SharedConfig> = fc
  .record(
    { text, name: fc.stringMatching(/^[\w é.-]{1,30}$/), files, section: fc.stringMatching(/^[a-z-]{0,20}$/), line: fc.nat() },
    { requiredKeys: ['text'] },
  )
  .map(({ line, ...rest }) => (line === undefined ? rest : { ...rest, line: 1 + (line % rest.text.split('\n').length) }));

test('a link decodes to exactly what it was made from', async () => {
  await fc.assert(
    fc.asyncProperty(config, async (before) => {
      const fragment = encodeLink(before);
      expect(fragment).toMatch(/^c1:[\w-]*$/);
      expect(await decodeLink(fragment)).toEqual({ ok: true, config: before });
    }),
    { seed, numRuns: runs(60) },
  );
});

/** A way to damage a link: where, and with what. */
const damages: readonly ((link: string, at: number, other: string) => string)[] = [
  (link, at, other) => link.slice(0, at) + other + link.slice(at + 1),
  (link, at) => link.slice(0, at) + link.slice(at + 1),
  (link, at, other) => link.slice(0, at) + other + link.slice(at),
  (link, at) => link.slice(0, at),
  (link, at) => link.slice(0, at) + (link[at + 1] ?? '') + (link[at] ?? '') + link.slice(at + 2),
  (link, at, other) => link.slice(0, at) + other.repeat(3) + link.slice(at + 4),
  (link, at) => link.slice(0, at) + link.slice(at).toLowerCase(),
  (link, at) => link.slice(0, at) + link.slice(at, at + 20) + link.slice(at),
  (link, at) => link + link.slice(at),
  (link, at) => [...link.slice(0, at), ...[...link.slice(at)].reverse()].join(''),
];
const letter = fc.oneof(
  fc.stringMatching(/^[\w-]$/),
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
  fc.constantFrom('=', '%', ' ', '\n', '+', '/', '.', '%3A'),
);

test('a damaged link leads to a reason, never to an exception or another text', async () => {
  await fc.assert(
    fc.asyncProperty(
      config,
      fc.array(fc.tuple(fc.constantFrom(...damages), fc.nat(), letter), { minLength: 20, maxLength: 20 }),
      async (before, times) => {
        const fragment = encodeLink(before);
        for (const [damage, position, other] of times) {
          const damaged = damage(fragment, position % fragment.length, other);
          const result = await decodeLink(damaged);
          // Anything cut off by an ampersand is not part of the link; an escaped colon is a colon.
          const data = damaged.split('&', 1)[0]?.replace(/^c1%3a/i, 'c1:');
          expect(result.ok ? 'read' : typeof result.reason).toBe(data === fragment ? 'read' : 'string');
        }
      },
    ),
    { seed, numRuns: runs(100) },
  );
});

test('every change of one letter, and every truncation, is found', async () => {
  const fragment = encodeLink({ text: 'variant: fcos\nversion: 1.6.0\n# mine\n', line: 2 });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:&%';
  for (let at = 0; at < fragment.length; at++) {
    expect((await decodeLink(fragment.slice(0, at))).ok).toBe(false);
    for (const other of letters) {
      const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
      if (changed !== fragment) expect((await decodeLink(changed)).ok).toBe(false);
    }
  }
});

test('any fragment at all leads to a config or a reason', async () => {
  const fragment = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.base64String().map((data) => `c1:${data.replace(/=+$/, '')}`),
    fc.string({ unit: anyCharacter }).map((data) => `c1:${data}`),
  );
  await fc.assert(
    fc.asyncProperty(fragment, async (one) => {
      expect((await decodeLink(one)).ok).toBe(false);
    }),
    { seed, numRuns: runs(400) },
  );
});
