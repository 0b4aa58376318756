import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveSpec } from '../core/spec/resolve.ts';
import { runs } from '../core/testing/runs.ts';
import { addTask } from './add-task.ts';
import { allTasks } from './all-tasks.ts';
import { readTask } from './read-task.ts';
import { contentsOnMachine } from './testing/read-output.ts';
import { readCommand, readSettings, readWords } from './testing/systemd-reader.ts';
import { escapeUnitPath } from '../core/systemd/unit-name.ts';
import { commandWord } from '../core/systemd/write-unit.ts';

const target = 'fcos@1.6.0';
const base = 'variant: fcos\nversion: 1.6.0\n';

/** What someone may type on one line: signs that a shell, systemd or YAML reads in a way of its own more often than others. */
const signs = [...' "\'\\$%`#;:{}()[]&*!|><,=/.-@~^?+'];
const sequences = [
  '\\n',
  '\\x41',
  '\\\\',
  '${HOME}',
  '$PATH',
  '%i',
  '%%',
  '$$',
  '~/a b',
  'ü',
  '日',
  '😀',
  '0644',
  'true',
  ': ',
  ' #',
  'a'.repeat(300),
];
const line = fc
  .array(fc.oneof(fc.constantFrom(...signs, ...sequences), fc.string({ maxLength: 3 })), { maxLength: 14 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** A text with a task whose field has a value; undefined where the value is refused. */
function withValue(id: string, values: Record<string, string>): string | undefined {
  const task = allTasks.find((one) => one.id === id);
  if (!task) throw new Error(id);
  const result = addTask(base, task, values);
  if (!result.ok) return undefined;
  // A form that is opened again shows what was typed.
  expect(readTask(result.text, task, resolveSpec(target))).toContainEqual(values);
  return result.text;
}

const law = (check: (typed: string) => void) => fc.assert(fc.property(line, check), { numRuns: runs(400), seed: 14 });

describe('what is typed is what the machine gets, whatever it is', () => {
  for (const [id, fields, unit] of [
    ['service', {}, 'a.service'],
    ['first-boot-command', {}, 'first-boot-a.service'],
    ['timer', { when: 'daily' }, 'a.service'],
  ] as const)
    test(`the command of ${id}`, () => {
      let tried = 0;
      law((command) => {
        const text = withValue(id, { name: 'a', ...fields, command });
        if (text === undefined) return;
        tried++;
        const words = readCommand(readSettings(contentsOnMachine(text, unit), 'ExecStart')[0] ?? '');
        expect(words.slice(0, 2)).toEqual(['/usr/bin/bash', '-c']);
        // bash takes what begins like an option for one, unless two hyphens say that none follows.
        expect(words.slice(words[2] === '--' ? 3 : 2)).toEqual([command]);
        if (words[2] !== '--') expect(command).not.toMatch(/^[-+]/);
      });
      expect(tried).toBeGreaterThan(runs(400) / 2);
    });

  test('a variable of a unit', () => {
    law((value) => {
      const text = withValue('environment', { unit: 'a.service', variables: `A=${value}\nB=` });
      if (text === undefined) return;
      expect(readSettings(contentsOnMachine(text, 'a.service', '10-environment.conf'), 'Environment').flatMap(readWords)).toEqual([
        `A=${value}`,
        'B=',
      ]);
    });
  });

  test('a word of a command', () => {
    law((word) => {
      expect(readCommand(`/bin/echo ${commandWord(word)}`)).toEqual(['/bin/echo', word]);
    });
  });

  test('a message of several lines, with its indents', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            line,
            line.map((text) => `   ${text}`),
            fc.constant(''),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (lines) => {
          const message = lines.join('\n').replace(/^\n+/, '').trimEnd();
          const text = message === '' ? undefined : withValue('motd', { text: message });
          if (text !== undefined) expect(contentsOnMachine(text, '/etc/motd.d/10-message.conf')).toBe(`${message}\n`);
        },
      ),
      { numRuns: runs(400), seed: 14 },
    );
  });

  test('a health check', () => {
    law((command) => {
      const task = allTasks.find(({ id }) => id === 'health-check');
      const result = task && addTask('variant: fiot\nversion: 1.0.0\n', task, { name: 'a', command });
      if (result?.ok) expect(contentsOnMachine(result.text, '/etc/greenboot/check/required.d/50-a.sh')).toBe(`#!/bin/bash\n${command}\n`);
    });
  });
});

test('a mount unit is named as systemd-escape --path would name it', () => {
  expect(escapeUnitPath('/var/data')).toBe('var-data');
  expect(escapeUnitPath('/var/my-data/.a.b')).toBe('var-my\\x2ddata-.a.b');
  expect(escapeUnitPath('/var/données')).toBe('var-donn\\xc3\\xa9es');
  expect(escapeUnitPath('/.hidden')).toBe('\\x2ehidden');
});
