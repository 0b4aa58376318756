import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../core/conformance/corpus.ts';
import { pathOfPlace, scalarsOf } from '../core/document/locate/written-scalars.ts';
import { readConfig } from '../core/read-config.ts';
import { fieldAt } from '../core/spec/field-at.ts';
import { whyForbidden } from '../core/spec/takes-field.ts';
import { hunting, runs } from '../core/testing/runs.ts';
import { transpile } from '../core/transpile.ts';
import { parseText, type ParsedText } from '../core/yaml/parse-text.ts';
import {
  applied,
  backspaceAt,
  complete,
  definitionsAt,
  duplicateItem,
  enterAt,
  foldsOf,
  hover,
  moveEntry,
  outlineOf,
  pasteAt,
  pasteLineAt,
  referencesAt,
  renameableAt,
  renameAt,
  selectionsAt,
  shiftLines,
  tabAt,
  toggleComment,
  type Range,
} from './language.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';

/** Texts as they are while someone writes them, or worse. */
const broken: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['empty lines', '\n\n  \n'],
  ['comments alone', '# one\n  # two\n#'],
  ['a byte order mark alone', '\ufeff'],
  ['a byte order mark before a header', `\ufeff${header}passwd:\n  users:\n    - na`],
  ['CR LF', `${header}storage:\n  files:\n    - path: /a\n      mo\n`.replaceAll('\n', '\r\n')],
  ['CR', `${header}storage:\n  files:\n    - `.replaceAll('\n', '\r')],
  ['tabs', `${header}passwd:\n\tusers:\n\t\t- name: a\n`],
  ['a tab after blanks', `${header}passwd:\n  users:\n  \t- name: a\n`],
  ['half a key', `${header}stor`],
  ['a key without its colon', `${header}storage\n  files:\n    - path: /a\n`],
  ['a key alone', `${header}storage:`],
  ['a dash alone', `${header}storage:\n  files:\n    -`],
  ['dashes', `${header}storage:\n  files:\n    - - -\n`],
  ['an item too far out', `${header}storage:\n  files:\n - path: /a\n`],
  ['a key too far in', `${header}passwd:\n  users:\n    - name: a\n        uid: 1\n`],
  ['an open quote', `${header}passwd:\n  users:\n    - name: "a\n      uid: 1\n`],
  ['an open single quote at the end', `${header}passwd:\n  users:\n    - name: '`],
  ['a key in quotes', `"variant": fcos\n'version': 1.6.0\n"passwd":\n  "users":\n    - "name": a\n      "ui`],
  ['an open brace', `${header}storage: {files: [{path: /a, mo`],
  ['an open bracket over lines', `${header}passwd:\n  users: [\n    {name: a},\n    {na\n`],
  ['closing signs alone', `${header}}]\n`],
  [
    'an anchor, an alias and a merge',
    `${header}storage:\n  files:\n    - &a\n      path: /a\n    - <<: *a\n      mo\n    - *a\n    - *b\n`,
  ],
  ['an alias of itself', `${header}storage: &a\n  files: *a\n`],
  ['a sign alone', `${header}passwd: &\nstorage: *\nsystemd: !\n`],
  ['several documents', `${header}---\n${header}---\n...\npasswd:\n`],
  [
    'a block indented oddly',
    `${header}systemd:\n  units:\n    - name: a.service\n      contents: |\n           [Service]\n         Exec=\n       b\n`,
  ],
  [
    'a block that says its indentation',
    `${header}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |2-\n           a\n         b\n`,
  ],
  ['a folded block that ends the text', `${header}storage:\n  files:\n    - path: /a\n      contents:\n        inline: >`],
  ['other letters', `${header}passwd:\n  users:\n    - name: Zoë😀\n      gecos: "日本\u2028語"\n      gr\n`],
  [
    'a unit that is not finished',
    `${header}systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service\n        ExecStart\n        =\n        Restart=`,
  ],
  [
    'a name that is used',
    `${header}storage:\n  disks:\n    - device: /dev/vda\n      partitions:\n        - label: a\n  filesystems:\n    - device: /dev/disk/by-partlabel/a\n    - device: /dev/disk/by-partlabel/\n`,
  ],
  ['a mapping for a list', `${header}storage:\n  files:\n    path: /a\n    mo\n`],
  ['a question mark', `${header}? storage\n: files:\n    - ?\n`],
  ['control characters', `${header}passwd:\n  users:\n    - name: a\u0000b\n`],
  ['half a surrogate pair', `${header}passwd:\n  users:\n    - name: \ud83d\n`],
];

const classOf = (character: string | undefined): string =>
  character === undefined ? '' : /[\p{L}\p{N}]/u.test(character) ? 'word' : character === ' ' ? 'blank' : character;

/**
 * Where the caret is put in a text: before and after everything, and once within each word and each indentation, of which one place is as
 * good as another. A header is only gone through in the text that has nothing else. A hunt goes everywhere.
 */
function placesIn(text: string): number[] {
  const all = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  if (hunting) return all;
  const from = text.length > header.length + 8 && text.startsWith(header) ? header.length : 0;
  const isEdge = (offset: number) => classOf(text[offset - 1]) !== classOf(text[offset]);
  return all.filter((offset) => offset >= from && (isEdge(offset) || (offset > 0 && isEdge(offset - 1))));
}

const pasted = ['a\n', '- path: /b\n  mode: 0644\n', '\r\n- a\r\n\tb:', '  deep: 1\nout: "2'];

test.each(broken)('with the caret anywhere in %s, there is an answer within the text', (_, text) => {
  const parsed = parseText(text);
  const isInside = ({ start, end }: Range): boolean => start >= 0 && start <= end && end <= text.length;
  outlineOf(parsed);
  expect(foldsOf(parsed).every(isInside)).toBe(true);
  const faults: string[] = [];
  for (const [index, offset] of placesIn(text).entries()) {
    const where = JSON.stringify(`${text.slice(0, offset)}‸${text.slice(offset)}`);
    const check = (isRight: boolean, what: string): void => {
      if (!isRight) faults.push(`${what}: ${where}`);
    };
    // At each place one of what costs most, and all of it in a hunt.
    const pieces = hunting ? pasted : pasted.slice(index % pasted.length).slice(0, 1);
    const ends = hunting || index % 2 === 0 ? [offset, Math.min(text.length, offset + 7)] : [offset];
    const label = new Set<string>();
    for (const { replace, label: name, kind } of complete({ parsed, offset })) {
      check(isInside(replace) && replace.start <= offset && offset <= replace.end, `completion ${name}`);
      check(!label.has(`${kind} ${name}`), `${name} twice`);
      label.add(`${kind} ${name}`);
    }
    const said = hover({ parsed, offset });
    check(!said || (isInside(said.range) && said.parts.length > 0), 'hover');
    for (const end of new Set(ends)) {
      const at = { start: offset, end };
      for (const edit of [
        enterAt(parsed, at),
        backspaceAt(parsed, offset),
        tabAt(parsed, at),
        shiftLines(parsed, at, false),
        shiftLines(parsed, at, true),
        toggleComment(parsed, at),
        ...pieces.map((piece) => pasteAt(parsed, at, piece)),
        moveEntry(parsed, offset, 1),
        moveEntry(parsed, offset, -1),
        duplicateItem(parsed, offset),
      ])
        check(!edit || (isInside(edit) && edit.caret >= edit.start && edit.caret <= edit.start + edit.insert.length), JSON.stringify(edit));
    }
    for (const edit of pieces.map((piece) => pasteLineAt(parsed, offset, piece)))
      check(!edit || (isInside(edit) && edit.caret >= 0 && edit.caret <= text.length + edit.insert.length), JSON.stringify(edit));
    const ranges = [...selectionsAt(parsed, offset), ...definitionsAt(parsed, offset), ...referencesAt(parsed, offset)];
    check(ranges.every(isInside), 'ranges');
    const name = renameableAt(parsed, offset);
    const renamed = renameAt(parsed, offset, 'other');
    check(!renamed.ok || applied(text, renamed.edits) !== text, 'renamed to the same');
    check(name.ok || !renamed.ok, 'renamed what has no name');
  }
  expect(faults).toEqual([]);
});

/** The keys of a valid config that its version knows, after its header. */
function keysOf(parsed: ParsedText): { start: number; text: string }[] {
  const config = readConfig(parsed);
  if (!config.ok) return [];
  const scalars = scalarsOf(parsed);
  const isHeader = ({ text, place }: (typeof scalars)[number]) => !place?.above && (text === 'variant' || text === 'version');
  const from = Math.max(...scalars.filter((one) => one.isKey && isHeader(one)).map(({ end }) => end));
  return scalars.filter(
    ({ isKey, quote, start, place }) =>
      isKey &&
      quote === undefined &&
      start > from &&
      fieldAt(config.spec.config, pathOfPlace(place)) !== undefined &&
      // Some may be there as long as they are empty.
      whyForbidden(config.spec, pathOfPlace(place)) === undefined,
  );
}

test('at every prefix of a key of a valid config, that key is offered', () => {
  const valid = cases
    .filter((_, at) => hunting || at % 9 === 0)
    .map(({ input }) => input)
    .filter((text) => text.length < 3000 && !/\*|<</.test(text) && transpile(text).error === undefined);
  let tried = 0;
  fc.assert(
    fc.property(fc.constantFrom(...valid), fc.nat(), fc.nat(), fc.boolean(), (text, which, letters, isWhole) => {
      const keys = keysOf(parseText(text));
      const key = keys[which % Math.max(1, keys.length)];
      if (!key) return;
      const offset = key.start + (letters % (key.text.length + 1));
      // While what comes after it is not yet written, or is there already, without the rest of the key.
      const written = isWhole ? text.slice(0, offset) + text.slice(key.start + key.text.length) : text.slice(0, offset);
      const offered = complete({ parsed: parseText(written), offset }).map(({ label }) => label);
      expect(offered, `${text.slice(0, offset)}‸${isWhole ? text.slice(key.start + key.text.length) : ''}`).toContain(key.text);
      tried++;
    }),
    { numRuns: runs(100) },
  );
  expect(tried).toBeGreaterThan(runs(100) / 3);
});
