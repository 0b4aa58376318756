import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';
import { anyCharacter } from '../../core/testing/any-character.ts';

test.each([
  ['config.bu', 'config.bu'],
  ['rack 4 (new).ign', 'rack 4 (new).ign'],
  ['größe-設定.bu', 'größe-設定.bu'],
  ['../../.bashrc', 'bashrc'],
  ['..', 'file'],
  ['-rf.bu', 'rf.bu'],
  ['C:\\Windows\\x.bu', 'C-Windows-x.bu'],
  ['"><svg onload=hostile(3)>.bu', 'svg onload=hostile(3)-.bu'],
  ['con\u202Egnp.bu', 'congnp.bu'],
  ['a\0b\nc\td.bu', 'abcd.bu'],
  ['CON.bu', '_CON.bu'],
  ['lpt1', '_lpt1'],
  ['console.bu', 'console.bu'],
  ['name. .', 'name'],
  ['', 'file'],
  ['///', 'file'],
])('%j is kept as %j', (name, kept) => expect(fileName(name)).toBe(kept));

test('a long name keeps its extension', () => {
  const kept = fileName(`${'ä'.repeat(300)}.ign`);
  expect(kept).toMatch(/^ä{100,}\.ign$/);
  expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(240);
});

test('every name is accepted by every system', () => {
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 400 }),
    fc.array(fc.constantFrom('.', '/', '\\', 'con', 'nul', ' ', '-', '\u202e', 'a', '.bu', '\ud800')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (name) => {
      const kept = fileName(name);
      expect(kept).toMatch(/^[^-./\\:*?"<>|\s\p{Cc}\u202a-\u202e][^/\\:*?"<>|\p{Cc}\u202a-\u202e]*$/u);
      expect(kept).not.toMatch(/[.\s]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:[. ]|$)/i);
      expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(241);
      expect(fileName(kept)).toBe(kept);
    }),
    { seed: 20_261_123 },
  );
});
