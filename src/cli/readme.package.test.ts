import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// `npm run build` has made what the README is about.
const project = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

/** The blocks of the README in a language. With `prints`, each has what it prints below it. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
const printing = [...readme.matchAll(/```js\n([^]*?)```\n\nprints\n\n```text\n([^]*?)```/g)].map(([, code = '', printed = '']) => ({
  code,
  printed,
}));
const helps = blocks('text').flatMap((block) => {
  const [, command = '', said = ''] = /^\$ (bunsen .*)\n([^]*)$/.exec(block) ?? [];
  return command === '' ? [] : [{ command, said }];
});

let folder: string;
const runIn = (command: string, words: readonly string[], input?: string) => {
  const path = `${join(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    ...(input !== undefined && { input }),
  });
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-readme-'));
  const installed = join(folder, 'node_modules/bunsen');
  for (const path of ['dist/lib', 'dist/cli', 'schemas', 'custom-elements.json', 'package.json'])
    cpSync(join(project, path), join(installed, path), { recursive: true });
  mkdirSync(join(folder, 'node_modules/.bin'));
  symlinkSync('../bunsen/dist/cli/bunsen.js', join(folder, 'node_modules/.bin/bunsen'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  for (const block of blocks('yaml')) {
    const name = /^# (\S+\.bu)\n/.exec(block)?.[1];
    if (name !== undefined) writeFileSync(join(folder, name), block);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the README of the package shows', () => {
  test('has a sample of each kind, and nothing that is not run', () => {
    expect(printing.length).toBe(blocks('js').length);
    expect([printing.length, blocks('ts').length, blocks('sh').length, helps.length]).toEqual([5, 1, 1, 3]);
    // Each export is at least named.
    const { exports } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }; // npm's file
    const named = Object.keys(exports).map((path) => path.replace(/^\./, 'bunsen').replace(/\*$/, ''));
    expect(named.filter((name) => !readme.includes(name) && name !== 'bunsen/package.json')).toEqual([]);
  });

  test.each(printing)('prints what it says: $code', ({ code, printed }) => {
    writeFileSync(join(folder, 'sample.js'), code);
    const { stdout, status } = runIn('node', ['--no-warnings', 'sample.js']);
    expect(stdout.trimEnd()).toBe(printed.trimEnd());
    expect(status).toBe(0);
  });

  test.each(blocks('ts'))('compiles: %s', (code) => {
    writeFileSync(join(folder, 'sample.ts'), code);
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const { stdout } = runIn('node', [compiler, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'sample.ts']);
    expect(stdout).toBe('');
  });

  test.each(blocks('sh'))('runs: %s', (script) => {
    const { stdout, stderr, status } = runIn('sh', ['-e'], script);
    expect(stdout).toBe('exit code 1\n');
    expect(stderr).toContain('path not absolute');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'again.bu'), 'utf8')).toContain('variant: flatcar');
  });

  test.each(helps)('is what the command says: $command', ({ command, said }) => {
    const [name = '', ...words] = command.split(' ');
    const { stdout } = runIn(name, words);
    expect(said.trimEnd()).toBe(stdout.trimEnd());
  });
});
