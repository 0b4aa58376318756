import { expect, test } from 'vitest';
import { placeInContents } from './place-in-contents.ts';
import { transpileParsed } from './transpile-parsed.ts';
import { parseText } from './yaml/parse-text.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';

/** The line of each finding and what it says, once it is moved to where it belongs. */
function placed(text: string): (readonly [line: string, message: string])[] {
  const parsed = parseText(header + text);
  const lines = parsed.text.split('\n');
  const { entries } = transpileParsed(parsed);
  return placeInContents(entries, parsed).map(({ line = 0, message }) => [(lines[line - 1] ?? '').trim(), message]);
}

const unit = (text: string) => `systemd:\n  units:\n    - name: a.service\n      contents: |\n${text.replaceAll(/^(?=.)/gm, '        ')}\n`;
const merged = (text: string) => `ignition:\n  config:\n    merge:\n      - inline: |\n${text.replaceAll(/^(?=.)/gm, '          ')}\n`;

test.each([
  ['a line without =', unit('[Unit]\n\nDescription\nAfter=b'), 'Description'],
  ['a header that is not closed', unit('[Unit]\nAfter=b\n[Service'), '[Service'],
  ['what follows a header', unit('[Unit]\nAfter=ä\n[Service] x'), '[Service] x'],
  ['a line that is too long', unit(`[Unit]\nDescription=${'x'.repeat(5000)}`), `Description=${'x'.repeat(5000)}`],
])('why a unit cannot be read: %s', (_, text, line) => {
  const found = placed(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.[0]).toBe(line);
  expect(found[0]?.[1]).toMatch(/^invalid unit content: /);
});

test('two drop-ins that fail alike each have their own line', () => {
  const dropin = (name: string, text: string) =>
    `        - name: ${name}\n          contents: |\n            [Unit]\n            ${text}\n\n`;
  const text = `systemd:\n  units:\n    - name: a.service\n      dropins:\n${dropin('b.conf', 'One')}${dropin('c.conf', 'Two')}`;
  expect(placed(text).map(([line]) => line)).toEqual(['One', 'Two']);
});

test('why a config within the config is not JSON', () => {
  expect(placed(merged('{\n  "ignition": {"version": "3.5.0"},\n  "ä": }\n}'))).toEqual([
    ['"ä": }', "invalid character '}' looking for beginning of value"],
    ['"ä": }', 'config is not valid'],
  ]);
});

test('what is wrong in a config within the config', () => {
  const json =
    '{\n  "ignition": {"version": "3.5.0"},\n  "storage": {"files": [\n    {"path": "/a",\n     "odd": 1},\n    {"path": "b"}\n  ]}\n}';
  expect(placed(merged(json))).toEqual([
    ['{"path": "b"}', 'path not absolute'],
    ['"odd": 1},', 'unused key odd'],
  ]);
});

test('other findings stay where they are, in their order', () => {
  const text = header + unit('[Unit]\nDescription') + 'storage:\n  files:\n    - path: b\n      odd: 1\n';
  const parsed = parseText(text);
  const { entries } = transpileParsed(parsed);
  const moved = placeInContents(entries, parsed);
  expect(moved.map(({ message, path }) => [message, path])).toEqual(entries.map(({ message, path }) => [message, path]));
  expect(moved.filter((finding, index) => finding.line !== entries[index]?.line)).toHaveLength(1);
});
