import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// `npm run build` has made what is packed here.
const project = fileURLToPath(new URL('../..', import.meta.url));
const config = 'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /etc/motd\n      contents:\n        local: motd\n';
let folder: string;
let readmeAfterwards: string;

const npm = (words: string[], cwd: string): string =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What npm packs, and what it runs to pack, in a folder that other tests do not read; it is built already. */
function copyOfProject(copy: string): string {
  const packed = ['dist/lib', 'dist/cli', 'schemas', 'src/cli/README.md', 'src/build/package-readme.mjs', 'custom-elements.json'];
  for (const path of [...packed, 'README.md', 'LICENSE', 'package.json'])
    cpSync(join(project, path), join(copy, path), { recursive: true });
  const text = readFileSync(join(copy, 'package.json'), 'utf8');
  writeFileSync(join(copy, 'package.json'), text.replace(/"build:lib": "[^"]*"/, '"build:lib": "node --version"'));
  return copy;
}

/** The compiler on a file beside the installed package. */
function check(file: string, ...flags: string[]): { stdout: string; status: number | null } {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const always = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
  const { stdout, status } = spawnSync('node', [compiler, ...always, ...flags, file], { cwd: folder, encoding: 'utf8' });
  return { stdout, status };
}

const correct = { stdout: '', status: 0 };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-package-'));
  const copy = copyOfProject(join(folder, 'project'));
  npm(['pack', '--pack-destination', folder], copy);
  readmeAfterwards = readFileSync(join(copy, 'README.md'), 'utf8');
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  npm(['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed tarball, installed in an empty folder', () => {
  test('has no dependencies', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['bunsen']);
  });

  test.each(['lib', 'cli'])('names next to dist/%s whose work is in it', (build) => {
    const notices = readFileSync(join(folder, 'node_modules/bunsen/dist', build, 'third-party-notices.txt'), 'utf8');
    expect(notices).toMatch(/\nfflate \d[^]*\nCopyright \(c\) \d+ Arjun Barrett\n/);
  });

  test('offers the library', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import { transpile, memoryFiles, formatReport } from 'bunsen';
const text = ${JSON.stringify(config)};
const result = transpile(new TextEncoder().encode(text), { files: memoryFiles({ motd: { text: 'Hello' } }) });
console.log(JSON.stringify([result, formatReport(transpile(text), 'x.bu', text)]));`,
    );
    const [result, report] = JSON.parse(execFileSync('node', ['use.js'], { cwd: folder, encoding: 'utf8' })) as [unknown, string];
    expect(result).toEqual({
      output:
        '{"ignition":{"version":"3.5.0"},"storage":{"files":[{"path":"/etc/motd","contents":{"compression":"","source":"data:,Hello"}}]}}',
      entries: [],
    });
    expect(report).toContain('local file paths are relative to a files directory');
  });

  test('offers the library without advice, with the same answers', () => {
    writeFileSync(
      join(folder, 'transpile.js'),
      `import * as whole from 'bunsen';
import * as part from 'bunsen/transpile';
const answers = ({ transpile, memoryFiles, formatReport }) =>
  [${JSON.stringify(config)}, 'a: "b'].map((text) => {
    const result = transpile(text, { files: memoryFiles({ motd: { text: 'Hello' } }) });
    return [result, formatReport(result, 'x.bu', text)];
  });
console.log(JSON.stringify([Object.keys(part), answers(part), answers(whole)]));`,
    );
    const [names, answers, same] = JSON.parse(execFileSync('node', ['transpile.js'], { cwd: folder, encoding: 'utf8' })) as unknown[];
    expect(names).toEqual(['formatReport', 'memoryFiles', 'transpile']);
    expect(answers).toEqual(same);
    expect(JSON.stringify(answers)).toContain('never closed');
  });

  test('offers the library for images and media', () => {
    writeFileSync(
      join(folder, 'deliver.js'),
      `import { ignitionInitrd, imageOfBytes, inspectIso, readInitrd } from 'bunsen/deliver';
const config = new TextEncoder().encode('{}');
const { files } = readInitrd(ignitionInitrd(config));
console.log(JSON.stringify([[...files.keys()], (await inspectIso(imageOfBytes(config))).ok]));`,
    );
    expect(execFileSync('node', ['deliver.js'], { cwd: folder, encoding: 'utf8' })).toBe('[["config.ign"],false]\n');
  });

  test('offers the library that converts', () => {
    writeFileSync(
      join(folder, 'convert.js'),
      `import { convert, detect } from 'bunsen/convert';
import { transpile } from 'bunsen';
const source = JSON.stringify({ ignition: { version: '3.4.0' }, storage: { directories: [{ path: '/a', mode: 493 }] } });
const { format, text, findings, questions } = convert(new TextEncoder().encode(source), { to: 'fcos@1.6.0' });
console.log(JSON.stringify([detect('#cloud-config'), format, text, findings, questions, transpile(text).output]));`,
    );
    expect(JSON.parse(execFileSync('node', ['convert.js'], { cwd: folder, encoding: 'utf8' }))).toEqual([
      'cloud-config',
      'ignition',
      '# Made from an Ignition 3.4.0 config.\nvariant: fcos\nversion: 1.6.0\nstorage:\n  directories:\n    - path: /a\n      mode: 0755\n',
      [],
      [],
      '{"ignition":{"version":"3.5.0"},"storage":{"directories":[{"path":"/a","mode":493}]}}',
    ]);
  });

  test('has types that check without any others', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { transpile, memoryFiles, formatReport, type Finding, type Transpiled } from 'bunsen';
import { transpile as translate, type TranspileOptions } from 'bunsen/transpile';
import { inspectIso, platforms, type ImageSource } from 'bunsen/deliver';
import { convert, type ConvertOptions, type Converted } from 'bunsen/convert';
const options: ConvertOptions = { to: 'flatcar', platform: 'ec2', filesystems: { data: '/data' }, files: memoryFiles({}), openMerges: true };
export const converted: Converted = convert('', options);
export const inspect = (source: ImageSource) => inspectIso(source).then((answer) => (answer.ok ? answer.iso.release : platforms[0]?.name));
const result: Transpiled = transpile('', { pretty: true, raw: false, files: memoryFiles({ a: { link: 'b' } }) });
const lines: (number | undefined)[] = result.entries.map((entry: Finding) => entry.line);
export const report: string = formatReport(result, String(lines.length), '', { color: true });
export const same = (text: string, options: TranspileOptions): Transpiled => translate(text, options);
// @ts-expect-error there is no such option
transpile('', { prettty: true });`,
    );
    expect(check('use.ts', '--module', 'nodenext', '--lib', 'es2023')).toEqual(correct);
  });

  test('is found by CommonJS, too', () => {
    writeFileSync(
      join(folder, 'use.cjs'),
      `const [{ transpile }, { convert }, { inspectIso }] = ['bunsen', 'bunsen/convert', 'bunsen/deliver'].map(require);
console.log(typeof transpile, typeof convert, typeof inspectIso, require('bunsen/package.json').name);`,
    );
    expect(execFileSync('node', ['--no-warnings', 'use.cjs'], { cwd: folder, encoding: 'utf8' })).toBe(
      'function function function bunsen\n',
    );
  });

  test('has its licence, every schema, and a README of its own', () => {
    const installed = join(folder, 'node_modules/bunsen');
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toContain('Apache License');
    const jsonIn = (where: string) =>
      readdirSync(where, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.json'))
        .sort();
    expect(jsonIn(join(installed, 'schemas'))).toEqual(jsonIn(join(project, 'schemas')));
    expect(readFileSync(join(installed, 'README.md'), 'utf8')).toBe(readFileSync(join(project, 'src/cli/README.md'), 'utf8'));
    expect(readmeAfterwards).toBe(readFileSync(join(project, 'README.md'), 'utf8'));
  });

  test('says what the web component is: to tools by its manifest, to the compiler by types', () => {
    const installed = join(folder, 'node_modules/bunsen');
    // npm's file is an object, and the manifest is ours.
    const { customElements } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { customElements: string };
    expect(readFileSync(join(installed, customElements), 'utf8')).toContain('"tagName": "bunsen-editor"');
    writeFileSync(
      join(folder, 'element.ts'),
      `import type { BunsenEditor } from 'bunsen/bunsen-editor';
const editor: BunsenEditor = document.createElement('bunsen-editor');
editor.files = { motd: 'Hello' };
editor.addEventListener('change', ({ detail }) => detail.value.trim());
editor.addEventListener('transpile', ({ detail }) => detail.findings.map(({ line }) => line));
document.querySelector('bunsen-editor')?.edit();
// @ts-expect-error it can only be read
editor.output = '';`,
    );
    expect(check('element.ts', '--module', 'nodenext', '--lib', 'es2023,dom')).toEqual(correct);
  });

  test('has types that bundlers find, too', () => {
    writeFileSync(join(folder, 'both.ts'), "export * from './use.ts';\nexport * from './element.ts';");
    const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler', '--allowImportingTsExtensions'];
    expect(check('both.ts', ...bundler, '--lib', 'es2023,dom')).toEqual(correct);
  });

  test('runs the command', () => {
    writeFileSync(join(folder, 'motd'), 'Hello');
    const run = (words: string[], input: string) =>
      spawnSync(join(folder, 'node_modules/.bin/bunsen'), words, { cwd: folder, input, encoding: 'utf8' });
    expect(run(['-d', '.'], config)).toMatchObject({
      status: 0,
      stderr: '',
      stdout:
        '{"ignition":{"version":"3.5.0"},"storage":{"files":[{"path":"/etc/motd","contents":{"compression":"","source":"data:,Hello"}}]}}\n',
    });
    expect(run([], config)).toMatchObject({ status: 1, stdout: '' });
  });
});
