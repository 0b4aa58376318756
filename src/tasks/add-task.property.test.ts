import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../core/document/write/text-change.ts';
import { transpile } from '../core/transpile.ts';
import { latestStable, targetsByVariant } from '../values/target-names.ts';
import { addTask } from './add-task.ts';
import { tasksFor } from './offered.ts';
import { baseConfig } from './testing/base-config.ts';
import { sampleValues } from './testing/sample-values.ts';
import { runs } from '../core/testing/runs.ts';

const newest = targetsByVariant.map(({ targets }) => latestStable(targets)).filter((target) => target !== undefined);

/** Texts with what may break a line, a quotation or an escape. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '"',
        "'",
        '\\',
        '$',
        '%',
        '`',
        '#',
        ':',
        '{',
        '}',
        '[',
        ']',
        '&',
        '*',
        '!',
        '|',
        '>',
        ',',
        '=',
        '/',
        '.',
        '-',
        '\t',
        '\n',
        'ü',
        '日',
        '😀',
        '<',
        ';',
      ),
      fc.constantFrom('a', 'b', '1', 'true', 'no', '0644', '1e3', '~', '--', ': ', ' #', '\r', '\u2028', '\ufeff', '\u0000'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const cases = fc.record({
  target: fc.constantFrom(...newest),
  which: fc.nat(),
  second: fc.boolean(),
  changed: fc.nat(),
  value: nasty,
  how: fc.constantFrom('instead', 'after', 'none'),
});

test('whatever is filled in, a task is refused with a reason, or it is there once, valid, and everything else as before', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom('', 'storage:\n  files: []\n', 'systemd:\n    units:\n    - name: x.service\n'),
      ({ target, which, second, changed, value, how }, body) => {
        const tasks = tasksFor(target);
        const task = tasks[which % tasks.length];
        if (!task) return;
        const values = { ...sampleValues(task, second) };
        const field = task.fields[changed % Math.max(1, task.fields.length)];
        if (field && how !== 'none') values[field.name] = how === 'instead' ? value : `${values[field.name] ?? ''}${value}`;
        const before = `# top\n${baseConfig(target)}${body}# bottom\n`;
        const result = addTask(before, task, values);
        if (!result.ok) {
          expect(result.reason).not.toBe('');
          return;
        }
        expect(applyChanges(before, result.changes)).toBe(result.text);
        expect(result.text.startsWith('# top\n')).toBe(true);
        expect(result.text).toContain('# bottom\n');
        const { entries } = transpile(result.text);
        expect(entries.filter(({ kind }) => kind !== 'info')).toEqual([]);
        const again = addTask(result.text, task, values);
        expect(again).toMatchObject({ ok: true, text: result.text, changes: [] });
      },
    ),
    { numRuns: runs(400), seed: 14 },
  );
});
