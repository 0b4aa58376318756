import { describe, expect, test } from 'vitest';
import { adviseParsed } from '../../../core/advise-parsed.ts';
import { allChecks } from '../../../core/all-checks.ts';
import { applyChanges } from '../../../core/document/write/text-change.ts';
import { memoryFiles } from '../../../core/files/memory-files.ts';
import type { Finding } from '../../../core/report/finding.ts';
import { codeExamples } from '../../../core/rules/advice/examples/all.ts';
import { configOf } from '../../../core/testing/transpiled.ts';
import { transpile } from '../../../core/transpile.ts';
import { parseText } from '../../../core/yaml/parse-text.ts';
import { fixesFor, ignoredIn } from '../fixes-for.ts';

const entries = { 'more.bu': { text: 'variant: fcos\nversion: 1.5.0\n' }, 'tree/bin/mytool': { text: '', exec: true } };
const files = memoryFiles(entries);

const advice = (text: string): Finding[] => adviseParsed(parseText(text), { files, checks: allChecks });
const pathOf = ({ path }: Finding) =>
  path
    .split('.')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The text in which a finding is ignored; undefined where that is not offered. */
function ignoring(text: string, finding: Finding): string | undefined {
  const fix = fixesFor({ parsed: parseText(text), finding, path: pathOf(finding), files: entries }).find(({ isSilence }) => isSilence);
  return fix && applyChanges(text, fix.changes);
}

const examples = codeExamples.flatMap(({ code, speaks }) =>
  speaks
    .map((example) => (typeof example === 'string' ? { body: example } : example))
    .map(({ body, target = 'fcos@1.5.0' as const }) => ({ code, text: configOf(target, body.replace('‸', '')) })),
);

test.each(examples)(
  '$code is ignored at its place, what the machine gets stays, and shown again as if nothing had been: $text',
  ({ code, text }) => {
    const said = advice(text).filter((one) => one.code === code);
    const [finding] = said;
    if (!finding) throw new Error(`${code} is silent`);
    const silent = ignoring(text, finding) ?? '';
    expect(silent).toContain(`# bunsen: ignore ${code}`);
    expect(advice(silent).filter((one) => one.code === code)).toHaveLength(said.length - 1);
    expect(transpile(silent, { files }).output).toBe(transpile(text, { files }).output);
    const [ignored, ...others] = ignoredIn(parseText(silent));
    expect(others).toEqual([]);
    expect(ignored).toMatchObject({ code, says: code, line: silent.slice(0, silent.indexOf('# bunsen:')).split('\n').length });
    expect(applyChanges(silent, ignored?.changes ?? [])).toBe(text);
  },
);

describe('ignoring', () => {
  const file = 'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /etc/hosts\n      contents: {inline: a}\n';
  const first = (text: string) => ignoring(text, advice(text)[0] ?? { kind: 'info', message: '', path: '' });

  test('is a line above, in its indentation', () => {
    expect(first(file)).toBe(file.replace('    - path', '    # bunsen: ignore shipped-path\n    - path'));
  });

  test('keeps the line breaks of the text', () => {
    const text = file.replaceAll('\n', '\r\n');
    expect(first(text)).toBe(text.replace('    - path', '    # bunsen: ignore shipped-path\r\n    - path'));
  });

  test('stays out of contents', () => {
    const unit = (above = '') =>
      `variant: fcos\nversion: 1.6.0\nsystemd:\n  units:\n${above}    - name: a.service\n      enabled: true\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n        Usr=a\n        [Install]\n        WantedBy=multi-user.target\n`;
    expect(first(unit())).toBe(unit('    # bunsen: ignore unit-setting\n'));
  });

  test('is possible on one line', () => {
    const text = 'variant: fcos\nversion: 1.6.0\nstorage: {files: [{path: /etc/hosts, contents: {inline: a}}]}\n';
    expect(first(text)).toBe(text.replace('storage', '# bunsen: ignore shipped-path\nstorage'));
  });

  test('is not offered for what Butane says, nor for the comments themselves', () => {
    const text = `${file}foo: 1\n# bunsen: ignore nothing\n`;
    for (const finding of [...transpile(text).entries, ...advice(text).filter(({ code }) => code === 'ignore-unknown-code')])
      expect(ignoring(text, finding)).toBeUndefined();
  });
});

test.each([
  ['one of several', 'a: 1 # bunsen: ignore x, y as we know, z\n', 1, 'a: 1 # bunsen: ignore x, z\n'],
  ['the first of several', 'a: 1 # bunsen: ignore x, y\n', 0, 'a: 1 # bunsen: ignore y\n'],
  ['a comment at the end of a line', 'a: 1  # bunsen: ignore x\nb: 2\n', 0, 'a: 1\nb: 2\n'],
  ['a line', 'a: 1\n  # bunsen: ignore x\nb: 2\n', 0, 'a: 1\nb: 2\n'],
  ['the last line, without a break', 'a: 1\n# bunsen: ignore x', 0, 'a: 1'],
  ['the whole text', '# bunsen: ignore x', 0, ''],
])('%s is shown again', (_, text, index, after) => {
  expect(applyChanges(text, ignoredIn(parseText(text))[index]?.changes ?? [])).toBe(after);
});
