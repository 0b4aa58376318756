import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { granted } from '../testing/apply-patches.ts';
import { flatcarInitrd, ignitionInitrd, initrd } from './initrd.ts';
import { readInitrd } from './read-initrd.ts';
import { writeCpio } from './write-cpio.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const filesIn = (bytes: Uint8Array): Map<string, Uint8Array> => granted(readInitrd(bytes)).files;

/** Reads an archive again, in another way than the code does: as text of one byte a character. */
function listArchive(bytes: Uint8Array): [mode: string, name: string, contents: string][] {
  let rest = Buffer.from(bytes).toString('latin1');
  const members: [string, string, string][] = [];
  while (rest.startsWith('070701')) {
    const fields = /.{8}/gs;
    const numbers = [...rest.slice(6, 110).matchAll(fields)].map(([digits]) => Number.parseInt(digits, 16));
    const [size = 0, nameSize = 0] = [numbers[6], numbers[11]];
    const dataAt = (110 + nameSize + 3) & ~3;
    members.push([(numbers[1] ?? 0).toString(8), rest.slice(110, 109 + nameSize), rest.slice(dataAt, dataAt + size)]);
    rest = rest.slice((dataAt + size + 3) & ~3);
  }
  return members;
}

const hasTool = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;

/** Files by paths as people have them; a file is not a directory of another. */
const someFiles = fc
  .uniqueArray(fc.tuple(fc.array(fc.constantFrom('a', 'b', 'c d', 'é', 'x.y'), { minLength: 1, maxLength: 4 }), fc.uint8Array()), {
    selector: ([parts]) => parts.join('/'),
    maxLength: 8,
  })
  .map((files) => new Map(files.map(([parts, bytes]) => [`${parts.join('/')}.f`, bytes])));

describe('an archive', () => {
  test('has its directories before their files, sorted, with their modes', () => {
    const paths = ['c/f', 'c/a/b/d/f', 'd', 'c/g', 'c/a/c/f'];
    const archive = gunzipSync(initrd(new Map(paths.map((path) => [path, bytesOf(path)]))));
    expect(listArchive(archive).map(([mode, name]) => `${mode} ${name}`)).toEqual([
      '40755 c',
      '40755 c/a',
      '40755 c/a/b',
      '40755 c/a/b/d',
      '100600 c/a/b/d/f',
      '40755 c/a/c',
      '100600 c/a/c/f',
      '100600 c/f',
      '100600 c/g',
      '100600 d',
      '0 TRAILER!!!',
    ]);
  });

  test('has the config where each system looks for it', () => {
    expect(listArchive(gunzipSync(ignitionInitrd(bytesOf('{}'))))).toEqual([
      ['100600', 'config.ign', '{}'],
      ['0', 'TRAILER!!!', ''],
    ]);
    expect(listArchive(gunzipSync(flatcarInitrd(bytesOf('{}')))).map(([, name]) => name)).toContain('usr/share/oem/config.ign');
  });

  test('is read as it was written, with others before and after it', () => {
    fc.assert(
      fc.property(someFiles, someFiles, fc.nat(9), (first, second, zeros) => {
        const whole = joinBytes([writeCpio(first), new Uint8Array(zeros * 4), initrd(second), new Uint8Array(zeros)]);
        expect(filesIn(whole)).toEqual(new Map([...first, ...second]));
      }),
    );
  });

  test('never throws, whatever it is', () => {
    const base = initrd(new Map([['config.ign', bytesOf('{"a":1}'.repeat(20))]]));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { maxLength: 4 }), fc.nat(base.length), (changes, end) => {
        const broken = base.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        expect(readInitrd(broken.subarray(0, end)).ok).toBeTypeOf('boolean');
      }),
    );
  });

  test.runIf(hasTool('gzip'))('is unpacked by the gzip of the system', () => {
    const archive = initrd(new Map([['config.ign', bytesOf('{}')]]));
    expect(listArchive(execFileSync('gzip', ['-dc'], { input: archive }))[0]).toEqual(['100600', 'config.ign', '{}']);
  });

  test.runIf(hasTool('cpio'))('is listed by the cpio of the system', () => {
    const listed = execFileSync('cpio', ['-t', '--quiet'], { input: writeCpio(new Map([['a/b', bytesOf('1')]])), encoding: 'utf8' });
    expect(listed).toBe('a\na/b\n');
  });
});

describe('an archive in xz', () => {
  // Made by `xz --check=crc32 -9` of an archive with `config.ign`; other machines need no xz for it.
  const made =
    '/Td6WFoAAAFpIt42AgAhARwAAAAQz1jM4AEXAFZdABgN3QRjnHIbdqG4+GHTxVs3XT3RjAl1so7dKw3PRuNQBN9+8nHxi0c2QBWEhVG6zVVsnw5sZtXEiR1OU3i/4vxCUom4tvitcWzbuMt5u3lSvOPKwo0AAAAAYu8F7AABbpgCAAAArR7Uuj4wDYsCAAAAAAFZWg==';

  test('is read', () => {
    expect(filesIn(new Uint8Array(Buffer.from(made, 'base64')))).toEqual(
      new Map([['config.ign', bytesOf('{"ignition":{"version":"3.4.0"}}')]]),
    );
  });

  test('whose checksum is wrong is refused', () => {
    const bytes = new Uint8Array(Buffer.from(made, 'base64'));
    const at = bytes.length - 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(readInitrd(bytes)).toMatchObject({ ok: false });
  });

  test('never throws, whatever it is', () => {
    const base = new Uint8Array(Buffer.from(made, 'base64'));
    fc.assert(
      fc.property(fc.nat(base.length - 1), fc.nat(255), fc.nat(base.length), (at, byte, end) => {
        const broken = base.slice(0, end);
        if (at < end) broken[at] = byte;
        expect(readInitrd(broken).ok).toBeTypeOf('boolean');
      }),
    );
  });

  const options = [['-9'], ['-0', '--block-size=4096'], ['--lzma2=preset=6,lc=0,lp=2,pb=0'], ['--lzma2=dict=4KiB'], ['--check=sha256']];
  test.runIf(hasTool('xz')).each(options)('is read as the xz of the system makes it: %s %s', (...words) => {
    const large = Uint8Array.from(
      { length: 80_000 },
      (_, index) => (index % 977) * ((index >> 12) % 7) + (index % 13 === 0 ? index >> 3 : 0),
    );
    const files = new Map([
      ['config.ign', bytesOf('{"a":"bcd"}'.repeat(999))],
      ['etc/large', large],
    ]);
    const packed = execFileSync('xz', ['--check=crc32', ...words.filter((word) => typeof word === 'string'), '-c'], {
      input: writeCpio(files),
      maxBuffer: 1 << 24,
    });
    expect(filesIn(new Uint8Array(joinBytes([packed, new Uint8Array(512), initrd(new Map([['z', bytesOf('z')]]))])))).toEqual(
      new Map([...files, ['z', bytesOf('z')]]),
    );
  });
});
