import { describe, expect, test } from 'vitest';
import { adviseParsed } from '../../../advise-parsed.ts';
import { allChecks } from '../../../all-checks.ts';
import { parseText } from '../../../yaml/parse-text.ts';
import { memoryFiles } from '../../../files/memory-files.ts';
import { configOf } from '../../../testing/transpiled.ts';
import { transpile } from '../../../transpile.ts';
import { adviceRules } from '../all-rules.ts';
import { codeExamples } from './all.ts';
import type { Example } from './example.ts';

const files = memoryFiles({
  'more.bu': { text: 'variant: fcos\nversion: 1.5.0\n' },
  'more.ign': { text: '{"ignition": {"version": "3.4.0"}}' },
  'tree/bin/mytool': { text: '', exec: true },
});
const mark = '‸';
const whole = (example: Example | string): Example => (typeof example === 'string' ? { body: example } : example);
const textOf = ({ body, target = 'fcos@1.5.0' }: Example) => configOf(target, body.replace(mark, ''));
const said = (example: Example, code: string) =>
  adviseParsed(parseText(textOf(example)), { files, checks: allChecks }).filter((finding) => finding.code === code);

test('every rule has examples, as many that are silent as speak', () => {
  expect(codeExamples.map(({ code }) => code).sort()).toEqual(adviceRules.map(({ code }) => code).sort());
  for (const { code, speaks, silent } of codeExamples) {
    expect(speaks.length, code).toBeGreaterThan(0);
    expect(silent.length, code).toBeGreaterThanOrEqual(Math.min(speaks.length, 3));
  }
});

describe.each(codeExamples)('$code', ({ code, speaks, silent }) => {
  const rule = adviceRules.find((each) => each.code === code);

  test.each(speaks.map(whole))('speaks at the line: $body', (example) => {
    const text = configOf(example.target ?? 'fcos@1.5.0', example.body);
    const line = text.slice(0, text.indexOf(mark)).split('\n').length;
    expect(said(example, code).map((finding) => [finding.kind, finding.line])).toEqual([[example.kind ?? rule?.severity, line]]);
  });

  test.each(speaks.map(whole))('what speaks is accepted by Butane: $body', (example) => {
    expect(transpile(textOf(example), { files }).error).toBeUndefined();
  });

  test.each(silent.map(whole))('is silent: $body', (example) => {
    expect(said(example, code)).toEqual([]);
    expect(transpile(textOf(example), { files }).error).toBeUndefined();
  });
});
