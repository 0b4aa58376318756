import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineBefore, readUnit, valueOf, type Setting } from './read-unit.ts';
import { runs } from '../testing/runs.ts';

const settingsIn = (text: string): Setting[] => readUnit(text).filter((line) => line.kind === 'setting');
const read = (text: string) =>
  settingsIn(text).map((setting) => [
    setting.section?.name,
    setting.key,
    setting.equals === undefined ? undefined : valueOf(text, setting),
  ]);

test('sections, settings and comments in their order', () => {
  const text = '# what\n[Unit]\nDescription = a b \n;x\n\n[Service]\nExecStart=/bin/true\n';
  expect(readUnit(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['comment', '# what'],
    ['section', '[Unit]'],
    ['setting', 'Description = a b'],
    ['comment', ';x'],
    ['section', '[Service]'],
    ['setting', 'ExecStart=/bin/true'],
  ]);
  expect(read(text)).toEqual([
    ['Unit', 'Description', 'a b'],
    ['Service', 'ExecStart', '/bin/true'],
  ]);
});

test('a value goes on after a backslash, past comments; an escaped backslash ends it', () => {
  expect(read('[Service]\nExecStart=/bin/a \\\n# not this\n  b \\\\\nType=simple\n')).toEqual([
    ['Service', 'ExecStart', '/bin/a b \\\\'],
    ['Service', 'Type', 'simple'],
  ]);
  expect(read('[Service]\nExecStart=a\\\n\nUser=b\n')).toEqual([
    ['Service', 'ExecStart', 'a '],
    ['Service', 'User', 'b'],
  ]);
});

test('what is half-typed is read as far as it goes', () => {
  expect(read('Wants=a\n[Unit]\nDescr\n[Serv')).toEqual([
    [undefined, 'Wants', 'a'],
    ['Unit', 'Descr', undefined],
  ]);
  expect(readUnit('[Serv').at(0)).toMatchObject({ kind: 'section', name: 'Serv', closed: false });
  expect(readUnit('[Unit] x').at(0)).toMatchObject({ kind: 'section', name: 'Unit', closed: false });
});

test('lines are found by offset', () => {
  const text = '[Unit]\nWants=a\\\n b\n';
  const lines = readUnit(text);
  expect(lineBefore(lines, 3)).toBe(lines[0]);
  expect(lineBefore(lines, text.indexOf('b'))).toBe(lines[1]);
  expect(lineBefore(lines, -1)).toBeUndefined();
});

test('no text is too much: lines are in order, and each is where it says', () => {
  const text = fc.string({ unit: fc.constantFrom(...'[]=#;\\\n\r\t aU\ufeff') });
  fc.assert(
    fc.property(text, (unit) => {
      let end = 0;
      for (const line of readUnit(unit)) {
        expect(line.start).toBeGreaterThanOrEqual(end);
        expect(line.end).toBeGreaterThanOrEqual(line.start);
        end = line.end;
        if (line.kind === 'setting') expect(unit.slice(line.keyRange.start, line.keyRange.end)).toBe(line.key);
      }
      expect(end).toBeLessThanOrEqual(unit.length);
    }),
    { numRuns: runs(600) },
  );
});
