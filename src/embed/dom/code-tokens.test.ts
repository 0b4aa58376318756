import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everySection } from '../../../e2e/support/configs.ts';
import { jsonLines, type Token } from './code-tokens.ts';
import { yamlLines } from './yaml-tokens.ts';

/** A line as `kind:text` of everything that is not plain. */
const told = (tokens: readonly Token[] | undefined) =>
  tokens?.filter(({ kind }) => kind !== 'text').map(({ kind, text }) => `${kind}:${text}`);
const line = (text: string) => told(yamlLines(text)[0]);

describe('YAML', () => {
  test.each([
    ['variant: fcos # the system', ['key:variant', 'punctuation::', 'string:fcos', 'comment:# the system']],
    ['  - path: /etc/a b#c', ['punctuation:-', 'key:path', 'punctuation::', 'string:/etc/a b#c']],
    ['mode: 0644', ['key:mode', 'punctuation::', 'number:0644']],
    ['version: 1.6.0', ['key:version', 'punctuation::', 'string:1.6.0']],
    ['enabled: true', ['key:enabled', 'punctuation::', 'keyword:true']],
    ['"a: b": \'c # d\'', ['key:"a: b"', 'punctuation::', "string:'c # d'"]],
    ['source: https://example.com:80/x', ['key:source', 'punctuation::', 'string:https://example.com:80/x']],
    [
      'a: {b: 1, "c": [x y, null]}',
      [
        'key:a',
        'punctuation::',
        'punctuation:{',
        'key:b',
        'punctuation::',
        'number:1',
        'punctuation:,',
        'key:"c"',
        'punctuation::',
        'punctuation:[',
        'string:x y',
        'punctuation:,',
        'keyword:null',
        'punctuation:]',
        'punctuation:}',
      ],
    ],
    [
      'a: [&x !!str y, *x]',
      [
        'key:a',
        'punctuation::',
        'punctuation:[',
        'keyword:&x',
        'keyword:!!str',
        'string:y',
        'punctuation:,',
        'keyword:*x',
        'punctuation:]',
      ],
    ],
    ['---', ['punctuation:---']],
    ['# all of it', ['comment:# all of it']],
    ['- - 1', ['punctuation:-', 'punctuation:-', 'number:1']],
  ])('%s', (text, tokens) => expect(line(text)).toEqual(tokens));

  test('a block scalar is one string until the indentation ends', () => {
    const lines = yamlLines('x:\n  inline: |-  # why\n    a: 1\n\n    # b\n  # c\n  mode: 1\n  b: >2\nc: d').map(told);
    expect(lines[1]?.slice(-2)).toEqual(['punctuation:|-', 'comment:# why']);
    expect(lines.slice(2, 5)).toEqual([['string:    a: 1'], ['string:'], ['string:    # b']]);
    expect(lines[5]).toEqual(['comment:# c']);
    expect(lines[6]?.[0]).toBe('key:mode');
    expect(lines[8]?.[0]).toBe('key:c');
  });

  test('a quoted string continues over several lines', () => {
    expect(yamlLines('a: "b\n  c: d\n  e" # f').map(told).slice(1)).toEqual([['string:  c: d'], ['string:  e"', 'comment:# f']]);
  });

  test('a continued quoted string may be indented less than its key', () => {
    expect(yamlLines('a:\n  b: "c\nd: e"\n').map(told)[2]).toEqual(['string:d: e"']);
  });

  test('no text is lost', () => {
    const whole = (text: string) =>
      yamlLines(text)
        .map((tokens) => tokens.map((token) => token.text).join(''))
        .join('\n');
    expect(whole(everySection)).toBe(everySection);
    const pieces = fc.array(
      fc.constantFrom(
        'a',
        ': ',
        '- ',
        '#',
        ' ',
        '\n',
        '"',
        "'",
        '|',
        '>',
        '{',
        '}',
        '[',
        ']',
        ',',
        '&',
        '*',
        '!',
        '%',
        '\\',
        '0',
        'é',
        '\t',
        '`',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        (text) => {
          expect(whole(text)).toBe(text);
        },
      ),
    );
  });
});

test('JSON', () => {
  expect(jsonLines('{\n  "a\\"": [1, -2.5e3, "x: y", true]\n}').map(told)).toEqual([
    ['punctuation:{'],
    [
      'key:"a\\""',
      'punctuation::',
      'punctuation:[',
      'number:1',
      'punctuation:,',
      'number:-2.5e3',
      'punctuation:,',
      'string:"x: y"',
      'punctuation:,',
      'keyword:true',
      'punctuation:]',
    ],
    ['punctuation:}'],
  ]);
});
