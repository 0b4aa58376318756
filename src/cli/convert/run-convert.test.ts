import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isConverting, runConvert } from './run-convert.ts';

const config = '{"ignition":{"version":"3.4.0"},"storage":{"directories":[{"path":"/a","mode":493}]}}';
const butane = (header: string) =>
  `# Made from an Ignition 3.4.0 config.\n${header}\nstorage:\n  directories:\n    - path: /a\n      mode: 0755\n`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-convert-'));
  writeFileSync(join(folder, 'config.ign'), config);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function command(line: string, input = '') {
  const output: Uint8Array[] = [];
  let error = '';
  const code = await runConvert({
    arguments: line.split(' ').map((word) => word.replace('@/', `${folder}/`)),
    name: 'bunsen',
    standardInput: () => new TextEncoder().encode(input),
    standardOutput: (bytes) => void output.push(bytes),
    standardError: (text) => (error += text),
    outputIsTerminal: true,
  });
  return { code, output: Buffer.concat(output).toString(), error };
}

test('a file, or standard input, is converted to what is asked for', async () => {
  expect(await command('convert @/config.ign')).toEqual({ code: 0, output: butane('variant: fcos\nversion: 1.5.0'), error: '' });
  expect((await command('convert --to flatcar', config)).output).toBe(butane('variant: flatcar\nversion: 1.1.0'));
  expect((await command('convert -o @/new.bu -t fcos@1.6.0 @/config.ign')).output).toBe('');
  expect(readFileSync(join(folder, 'new.bu'), 'utf8')).toBe(butane('variant: fcos\nversion: 1.6.0'));
  expect((await command('convert -o @/new.bu @/config.ign')).error).toContain('exists');
});

test('questions are shown, and answered', async () => {
  const source = 'etcd:\n  name: "{HOSTNAME}"\n';
  const asked = await command('convert', source);
  expect(asked).toMatchObject({ code: 1, output: '' });
  expect(asked.error).toContain('question platform: ');
  expect((await command('convert -a platform=ec2 --from container-linux', source)).output).toContain('COREOS_EC2_HOSTNAME');
});

test('local files become part of the config', async () => {
  writeFileSync(join(folder, 'a.txt'), 'hello');
  const source = 'storage:\n  files:\n    - path: /a\n      contents:\n        local: a.txt\n';
  expect((await command('convert --files-dir @/', source)).output).toContain('inline: hello');
  expect(await command('convert', source)).toMatchObject({ code: 1, error: expect.stringContaining('a.txt is not here') as string });
});

test('what cannot be converted is named', async () => {
  expect(await command('convert', '-----BEGIN OPENSSH PRIVATE KEY-----\n')).toMatchObject({
    code: 1,
    output: '',
    error: expect.stringContaining('“private-key”') as string,
  });
  expect((await command('convert --from nope', config)).error).toContain('There is no format “nope”.');
});

test.each(['convert a b', 'convert --nope', 'convert -a x'])('a line that makes no sense is answered with the usage: %s', async (line) => {
  expect(await command(line)).toMatchObject({ code: 2, error: expect.stringContaining('Usage: bunsen convert') as string });
});

test('help is standard output, and only the first word converts', async () => {
  expect((await command('convert --help')).output).toContain('machine-config');
  expect([['convert'], ['./convert'], ['-p', 'convert']].map(isConverting)).toEqual([true, false, false]);
});
