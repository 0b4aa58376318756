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

/** Runs the command with a standard input, and returns everything that results. */
function command(words: string[], input = '', more: Partial<Surroundings> = {}) {
  const streams = { output: '', error: '' };
  const code = run({
    arguments: words,
    name: 'bunsen',
    version: '1.2.3',
    standardInput: () => new TextEncoder().encode(input),
    standardOutput: (text) => (streams.output += text),
    standardError: (text) => (streams.error += text),
    errorIsDevice: false,
    noColor: false,
    ...more,
  });
  return { code, ...streams };
}

const valid = 'variant: fcos\nversion: 1.6.0\n';
const warned = `${valid}foo: 1\n`;
const warning =
  'warning[$.foo]:\n  --> <stdin>:3:1\n   |\n 1 | variant: fcos\n 2 | version: 1.6.0\n 3 | foo: 1\n   | ^^^^ unused key foo\n 4 | \n   |\n';

describe('the command', () => {
  test('translates standard input to standard output, with a final newline', () => {
    expect(command([], valid)).toEqual({ code: 0, output: '{"ignition":{"version":"3.5.0"}}\n', error: '' });
  });

  test('reports findings to standard error, and continues after warnings', () => {
    expect(command(['-p'], warned)).toEqual({ code: 0, output: '{\n  "ignition": {\n    "version": "3.5.0"\n  }\n}\n', error: warning });
  });

  test('fails on an error', () => {
    expect(command([], 'version: 1.6.0\n')).toEqual({
      code: 1,
      output: '',
      error: 'Error translating config: error parsing variant; must be specified\n',
    });
  });

  test('fails on a warning when asked to', () => {
    expect(command(['--strict'], warned)).toEqual({
      code: 1,
      output: '',
      error: `${warning}Config produced warnings and --strict was specified\n`,
    });
  });

  describe('asked for advice', () => {
    const doubtful = `${valid}storage:\n  files:\n    - path: /etc/hosts\n      contents: {inline: a}\n`;
    const advice =
      'error at $.storage.files.0.path, line 5 col 13: Bunsen: Fedora CoreOS has /etc/hosts already, and Ignition stops the boot rather than replace it; set overwrite: true [shipped-path]\n';

    test('says nothing of its own unless asked', () => {
      expect(command(['--raw-errors'], doubtful)).toMatchObject({ code: 0, error: '' });
      expect(command(['--raw-errors', '--strict'], doubtful)).toMatchObject({ code: 0, error: '' });
    });

    test('reports it after what Butane says, and translates all the same', () => {
      expect(command(['--advise', '--raw-errors'], `${doubtful}foo: 1\n`)).toMatchObject({
        code: 0,
        output: command([], doubtful).output,
        error: `warning at $.foo, line 7 col 1: unused key foo\n${advice}`,
      });
    });

    test('shows it at its line', () => {
      expect(command(['--advise'], doubtful).error).toContain('error[$.storage.files.0.path]:\n  --> <stdin>:5:13\n');
    });

    test('fails on it only when it is to be strict', () => {
      expect(command(['--advise', '--strict', '--raw-errors'], doubtful)).toEqual({
        code: 1,
        output: '',
        error: `${advice}Config produced warnings and --strict was specified\n`,
      });
      expect(command(['--advise', '--strict'], valid).code).toBe(0);
    });

    test('is silent where a comment says so, and where Butane’s error comes first', () => {
      const silenced = doubtful.replace('/etc/hosts', '/etc/hosts # bunsen: ignore shipped-path');
      expect(command(['--advise', '--strict'], silenced)).toMatchObject({ code: 0, error: '' });
      expect(command(['--advise', '--raw-errors'], 'a: [')).toMatchObject({ code: 1 });
      expect(command(['--advise', '--raw-errors'], 'a: [').error).not.toContain('Bunsen');
    });

    test('reads local files', () => {
      writeFileSync(join(directory, 'more.bu'), valid);
      const merging = `${valid}ignition:\n  config:\n    merge:\n      - local: more.bu\n`;
      expect(command(['--advise', '--raw-errors', '--files-dir', directory], merging).error).toContain('[merge-of-butane]');
    });
  });

  test('shows findings raw', () => {
    expect(command(['--raw-errors'], warned).error).toBe('warning at $.foo, line 3 col 1: unused key foo\n');
  });

  test('checks without output', () => {
    expect(command(['-c'], valid)).toEqual({ code: 0, output: '', error: '' });
  });

  test.each([
    [['--color'], {}, true],
    [[], { errorIsDevice: true }, true],
    [[], { errorIsDevice: true, noColor: true }, false],
    [['--color=never'], { errorIsDevice: true }, false],
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

  test("says in the system's words why an input cannot be read", () => {
    const none = join(directory, 'none.bu');
    expect(command([none])).toEqual({ code: 1, output: '', error: `failed to open ${none}: open ${none}: no such file or directory\n` });
    expect(command([directory])).toEqual({
      code: 1,
      output: '',
      error: `failed to read ${directory}: read ${directory}: is a directory\n`,
    });
    const standardInput = () => {
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', errno: -5 });
    };
    expect(command([], '', { standardInput })).toEqual({
      code: 1,
      output: '',
      error: 'failed to read /dev/stdin: read /dev/stdin: input/output error\n',
    });
  });

  test("says in the system's words why an output cannot be written", () => {
    const inNone = join(directory, 'none/config.ign');
    expect(command(['-o', inNone], valid)).toEqual({
      code: 1,
      output: '',
      error: `failed to open ${inNone}: open ${inNone}: no such file or directory\n`,
    });
    expect(command(['-o', directory], valid)).toEqual({
      code: 1,
      output: '',
      error: `failed to open ${directory}: open ${directory}: is a directory\n`,
    });
    const standardOutput = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
    };
    const error = 'Failed to write config to /dev/stdout: write /dev/stdout: no space left on device\n';
    expect(command([], valid, { standardOutput })).toEqual({ code: 1, output: '', error });
    // Its messages are written as far as possible.
    expect(command(['--help'], '', { standardOutput })).toEqual({ code: 0, output: '', error: '' });
    expect(command(['--version'], '', { standardOutput })).toEqual({ code: 0, output: '', error: '' });
  });

  test('empties an output only when there is one to write', () => {
    const output = join(directory, 'config.ign');
    writeFileSync(output, 'before, and longer than what comes');
    expect(command(['-s', '-o', output], warned).code).toBe(1);
    expect(command(['-c', '-o', output], valid).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('before, and longer than what comes');
    expect(command(['-o', output], valid).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('{"ignition":{"version":"3.5.0"}}\n');
  });

  test('embeds files, links and executables of a directory', () => {
    mkdirSync(join(directory, 'tree/bin'), { recursive: true });
    writeFileSync(join(directory, 'tree/bin/run'), 'x');
    chmodSync(join(directory, 'tree/bin/run'), 0o755);
    symlinkSync('run', join(directory, 'tree/bin/also'));
    const { output, error } = command(['-d', directory], `${valid}storage:\n  trees:\n    - local: tree\n`);
    expect(error).toBe('');
    expect(JSON.parse(output)).toMatchObject({
      storage: {
        files: [{ path: '/bin/run', mode: 0o755, contents: { source: 'data:,x' } }],
        links: [{ path: '/bin/also', target: 'run' }],
      },
    });
  });

  test('prints its version and its usage', () => {
    expect(command(['-V']).output).toBe('Bunsen 1.2.3 (as Butane v0.29.0)\n');
    expect(command(['--help']).output).toMatch(/^Usage: bunsen \[options\] \[input-file\]\nOptions:\n/);
  });

  test('called wrongly, it prints its usage, then the reason, and exits with 2', () => {
    const usage = command(['--help']).output;
    expect(command(['--pritty'])).toEqual({ code: 2, output: '', error: `${usage}unknown flag: --pritty\n` });
    expect(command(['a.bu', 'b.bu'])).toEqual({ code: 2, output: '', error: usage });
    const deprecated = 'Flag --input has been deprecated, specify filename directly on command line\n';
    expect(command(['--input', 'a.bu', '-o'])).toEqual({
      code: 2,
      output: '',
      error: `${deprecated}${usage}flag needs an argument: 'o' in -o\n`,
    });
  });
});
