import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, type Surroundings } from './run.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bunsen-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Runs the command on a standard input, and gives all that came of it. */
function command(words: string[], input = '', more: Partial<Surroundings> = {}) {
  const streams = { output: '', error: '' };
  const code = run({
    arguments: words,
    name: 'bunsen',
    version: '1.2.3',
    standardInput: () => new TextEncoder().encode(input),
    standardOutput: (text) => (streams.output += text),
    standardError: (text) => (streams.error += text),
    errorIsTerminal: false,
    noColor: false,
    ...more,
  });
  return { code, ...streams };
}

const valid = 'variant: fcos\nversion: 1.6.0\n';
const warned = `${valid}foo: 1\n`;
const warning = 'warning[$.foo]:\n  --> <stdin>:3:1\n   |\n 1 | variant: fcos\n 2 | version: 1.6.0\n 3 | foo: 1\n   | ^^^^ unused key foo\n 4 | \n   |\n';

describe('the command', () => {
  test('translates standard input to standard output, with a final newline', () => {
    expect(command([], valid)).toEqual({ code: 0, output: '{"ignition":{"version":"3.5.0"}}\n', error: '' });
  });

  test('reports findings to standard error, and goes on after warnings', () => {
    expect(command(['-p'], warned)).toEqual({ code: 0, output: '{\n  "ignition": {\n    "version": "3.5.0"\n  }\n}\n', error: warning });
  });

  test('fails on an error', () => {
    expect(command([], 'version: 1.6.0\n')).toEqual({ code: 1, output: '', error: 'Error translating config: error parsing variant; must be specified\n' });
  });

  test('fails on a warning when asked to', () => {
    expect(command(['--strict'], warned)).toEqual({ code: 1, output: '', error: `${warning}Config produced warnings and --strict was specified\n` });
  });

  test('shows findings raw', () => {
    expect(command(['--raw-errors'], warned).error).toBe('warning at $.foo, line 3 col 1: unused key foo\n');
  });

  test('checks without output', () => {
    expect(command(['-c'], valid)).toEqual({ code: 0, output: '', error: '' });
  });

  test.each([
    [['--color'], {}, true],
    [[], { errorIsTerminal: true }, true],
    [[], { errorIsTerminal: true, noColor: true }, false],
    [['--color=never'], { errorIsTerminal: true }, false],
  ])('%j with %j: colours are %s', (words, around, expected) => {
    expect(command(words, warned, around).error.includes('\x1b[1;33mwarning\x1b[0m')).toBe(expected);
  });

  test('reads and writes files, and names them', () => {
    const [input, output] = [join(directory, 'config.bu'), join(directory, 'config.ign')];
    writeFileSync(input, warned);
    const { code, error } = command([input, '-o', output]);
    expect(code).toBe(0);
    expect(error).toContain(`--> ${input}:3:1`);
    expect(readFileSync(output, 'utf8')).toBe('{"ignition":{"version":"3.5.0"}}\n');
  });

  test('says so when a file is not there', () => {
    expect(command([join(directory, 'none.bu')])).toMatchObject({ code: 1, output: '' });
  });

  test('embeds files, links and executables of a directory', () => {
    mkdirSync(join(directory, 'tree/bin'), { recursive: true });
    writeFileSync(join(directory, 'tree/bin/run'), 'x');
    chmodSync(join(directory, 'tree/bin/run'), 0o755);
    symlinkSync('run', join(directory, 'tree/bin/also'));
    const { output, error } = command(['-d', directory], `${valid}storage:\n  trees:\n    - local: tree\n`);
    expect(error).toBe('');
    expect(JSON.parse(output)).toMatchObject({
      storage: { files: [{ path: '/bin/run', mode: 0o755, contents: { source: 'data:,x' } }], links: [{ path: '/bin/also', target: 'run' }] },
    });
  });

  test('names a local file that is missing, and one that climbs out', () => {
    const text = (local: string) => `${valid}storage:\n  files:\n    - path: /a\n      contents:\n        local: ${local}\n`;
    expect(command(['-d', directory], text('none')).error).toContain(`open ${directory}/none: no such file or directory`);
    expect(command(['-d', directory], text('../x')).error).toContain('local file path traverses outside the files directory');
    expect(command(['-d', directory], text("''")).error).toContain(`read ${directory}: is a directory`);
  });

  test('prints its version and its usage', () => {
    expect(command(['-V']).output).toBe('Bunsen 1.2.3 (as Butane v0.29.0)\n');
    expect(command(['--help']).output).toMatch(/^Usage: bunsen \[options\] \[input-file\]\nOptions:\n/);
  });

  test('called wrongly, it says how to and exits with 2', () => {
    const { code, error } = command(['--pritty']);
    expect(code).toBe(2);
    expect(error).toMatch(/^unknown flag: --pritty\nUsage: bunsen/);
  });
});
