import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallLiveImage } from '../../deliver/testing/small-live-image.ts';
import { isDelivering, runDeliver } from './run-deliver.ts';

const config = '{"ignition":{"version":"3.4.0"}}';
const features = { 'installer-config': true, 'live-initrd-network': true };
const original = smallLiveImage({ area: 'named', kernelArguments: { text: 'a=b quiet' }, features });
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-deliver-'));
  writeFileSync(at('live.iso'), original);
  writeFileSync(at('config.ign'), config);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function command(line: string, input = '', outputIsTerminal = false) {
  const output: Uint8Array[] = [];
  let error = '';
  const code = await runDeliver({
    arguments: line.split(' ').map((word) => word.replace('@', `${folder}/`)),
    name: 'bunsen',
    standardInput: () => new TextEncoder().encode(input),
    standardOutput: (bytes) => void output.push(bytes),
    standardError: (text) => (error += text),
    outputIsTerminal,
  });
  return { code, output: Buffer.concat(output), error };
}

describe('a live image', () => {
  test('is changed in place and made again what it was, with nothing left beside it', async () => {
    expect(await command('iso embed -i @config.ign @live.iso')).toMatchObject({ code: 0, error: '' });
    expect((await command('iso ignition show @live.iso')).output.toString()).toBe(config);
    expect(await command('iso embed -i @config.ign @live.iso')).toMatchObject({
      code: 1,
      error: expect.stringMatching('already') as string,
    });
    expect((await command('iso ignition embed --force --ignition-file=@config.ign @live.iso')).code).toBe(0);
    expect((await command('iso kargs modify -a c=d -d quiet -r a=b=e @live.iso')).code).toBe(0);
    expect((await command('iso kargs show @live.iso')).output.toString()).toBe('a=e c=d\n');
    expect((await command('iso kargs show -d @live.iso')).output.toString()).toBe('a=b quiet\n');
    expect((await command('iso show @live.iso')).output.toString()).toContain('Config: 32 bytes');
    expect((await command('iso remove @live.iso')).code).toBe(0);
    expect(hash(readFileSync(at('live.iso')))).toBe(hash(original));
    expect(readdirSync(folder).sort()).toEqual(['config.ign', 'live.iso']);
  });

  test('is written to a new file or to standard output, and never over another file', async () => {
    expect((await command('iso embed -o @new.iso @live.iso', config)).code).toBe(0);
    expect((await command('iso embed -o @new.iso @live.iso', config)).error).toContain('exists');
    expect(hash((await command('iso remove -o - @new.iso')).output)).toBe(hash(original));
    expect(await command('iso remove -o - @new.iso', '', true)).toMatchObject({ code: 1, output: Buffer.alloc(0) });
    expect(hash(readFileSync(at('live.iso')))).toBe(hash(original));
  });

  test('stays behind a link that leads to it', async () => {
    symlinkSync('live.iso', at('link.iso'));
    await command('iso embed @link.iso', config);
    expect((await command('iso ignition show @live.iso')).output.toString()).toBe(config);
  });

  test('is made to install by itself', async () => {
    const made = await command(
      'iso customize --dest-ignition @config.ign --dest-device /dev/sda --live-karg-append x -o @auto.iso @live.iso',
    );
    expect(made).toMatchObject({ code: 0, error: expect.stringContaining('/dev/sda') as string });
    expect((await command('iso show @auto.iso')).output.toString()).toContain('a=b quiet x');
    expect((await command('iso customize --dest-console ttyS0 @live.iso')).error).toContain('console');
  });

  test('takes what is no config, with a warning', async () => {
    expect((await command('iso embed @live.iso', 'variant: fcos')).error).toContain('Warning');
  });
});

test('an initrd is made and read', async () => {
  const wrapped = await command('initrd wrap', config);
  writeFileSync(at('x.img'), wrapped.output);
  expect((await command('initrd unwrap @x.img')).output.toString()).toBe(config);
  await command('initrd wrap --flatcar -i @config.ign -o @flatcar.img');
  expect((await command('initrd unwrap @flatcar.img')).output.toString()).toBe(config);
});

test('media are made', async () => {
  await command('medium ignition -i @config.ign --combustion @config.ign -o @ignition.iso');
  expect(readFileSync(at('ignition.iso')).toString('latin1', 0x8028, 0x8030)).toBe('ignition');
  expect((await command('medium seed --name n', config)).output.toString('latin1', 0x8028, 0x802e)).toBe('cidata');
});

test.each(['iso', 'iso nope', 'iso embed', 'iso embed a b', 'iso show --nope a', 'medium ignition', 'initrd wrap x', 'iso kargs'])(
  'a line that makes no sense is answered with the usage: %s',
  async (line) => {
    expect(await command(line)).toMatchObject({ code: 2, error: expect.stringContaining('Usage: bunsen') as string });
  },
);

test('a file that cannot be read is named', async () => {
  expect(await command('iso show @nope')).toMatchObject({ code: 1, error: `Error: ${at('nope')}: no such file or directory\n` });
});

test('a translation stays one: Butane takes a single input', () => {
  expect([['iso'], ['config.bu'], ['iso', '--pretty'], ['-p', 'iso'], []].map(isDelivering)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect(
    [
      ['iso', 'show'],
      ['iso', '--help'],
      ['initrd', 'x'],
    ].map(isDelivering),
  ).toEqual([true, true, true]);
});
