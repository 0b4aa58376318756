import type { Draw } from './draw.ts';

/** Everything that separates lines somewhere. */
export const lineBreaks = ['\n', '\r\n', '\r', '\n\r', '\x85', '\u2028', '\u2029', '\v', '\f'];

/** Characters that look like others, are invisible, or are not assigned by Unicode, and lone surrogates. */
export const oddCharacters = [
  '\0',
  '\x01',
  '\x07',
  '\b',
  '\x1b',
  '\x7f',
  '\x80',
  '\x85',
  '\xa0',
  '\xad',
  '\u0300',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u1680',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u3000',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\udc00\ud800',
  '\u{10ffff}',
  '\u{1f468}\u200d\u{1f469}',
  '\u{1d4b3}',
  'é',
  'e\u0301',
  'İ',
  'ı',
  'ß',
  'ﬀ',
  'ſ',
  'K',
  '٣',
  '…',
  '“',
  '–',
  '\t',
  ' ',
];

/** Names of properties that every object has. */
export const inheritedNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  '__defineGetter__',
  'then',
];

/** Any text, made of anything. */
export function oddText(draw: Draw, most = 12): string {
  return draw
    .some(0, most, () => {
      switch (draw.below(6)) {
        case 0:
          return draw.one(oddCharacters);
        case 1:
          return draw.one(lineBreaks);
        case 2:
          return String.fromCharCode(draw.below(0x10000));
        case 3:
          return draw.one(inheritedNames);
        default:
          return String.fromCharCode(draw.between(0x20, 0x7e));
      }
    })
    .join('');
}

/** Numbers as texts, at and beyond all limits. */
export const numbers = [
  '0',
  '-0',
  '1',
  '-1',
  '0644',
  '0o644',
  '420',
  '07',
  '08',
  '0x1F',
  '0b101',
  '1_000',
  '+1',
  '1.5',
  '.5',
  '5.',
  '1e3',
  '1e309',
  '-1e309',
  '1e-400',
  '.inf',
  '-.INF',
  '.nan',
  '4294967296',
  '2147483648',
  '9007199254740993',
  '9223372036854775807',
  '9223372036854775808',
  '-9223372036854775809',
  '18446744073709551616',
  '0xffffffffffffffff',
  '1:30',
  '12:30:45.5',
  '2001-12-14',
  '2001-12-14t21:59:43.10-05:00',
  '1__0',
  '0x',
  '0b',
  '0o',
  '1e',
  '1e+',
  '--1',
  '١',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
];

/** These are hard to tell from what goes wrong at a limit. */
export const giantNumber = (draw: Draw): string =>
  draw.one(['', '-', '0x', '0', '0.', '1e', '0o', '.']) + draw.repeat(draw.one(['9', '1', '0', 'f', '7', '1_', '1:']), draw.many(20_000));
