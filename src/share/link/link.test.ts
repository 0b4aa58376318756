import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Random } from '../../core/testing/random.ts';
import { startingPoints } from '../../ui/starting-points/all.ts';
import { toBase64Url } from '../../core/bytes/base64url.ts';
import { crc32 } from '../../core/bytes/crc32.ts';
import { decodeLink } from './decode-link.ts';
import { checkedLink, encodeLink } from './encode-link.ts';
import { isLink } from './link-grammar.ts';
import { linkLimits, maxData, maxPayload } from './link-limits.ts';
import { PayloadWriter } from './payload-writer.ts';
import type { SharedConfig } from '../shared-config.ts';
import { benchLike, variedConfig } from '../testing/sample-configs.ts';
import { versions } from './versions.ts';

const reasonOf = async (fragment: string) => {
  const result = await decodeLink(fragment);
  return result.ok ? undefined : result.reason;
};

/** A link with any payload and a correct checksum: what an attacker could make. */
function linkOf(payload: Uint8Array, version = 'c1'): string {
  return sealed(deflateSync(payload, { level: 9, dictionary: versions.get(version)?.dictionary ?? new Uint8Array() }), version);
}

function sealed(deflated: Uint8Array, version = 'c1'): string {
  const prefix = new TextEncoder().encode(version);
  const checked = new Uint8Array(prefix.length + deflated.length + 4);
  checked.set(prefix);
  checked.set(deflated, prefix.length);
  new DataView(checked.buffer).setUint32(checked.length - 4, crc32(checked.subarray(0, -4)));
  return `${version}:${toBase64Url(checked.subarray(prefix.length))}`;
}

/** The payload of local files under these paths. */
function withFiles(paths: readonly string[]): Uint8Array {
  const writer = new PayloadWriter(false);
  writer.number(16);
  writer.number(paths.length);
  for (const path of paths) {
    writer.text(path);
    writer.number(0);
    writer.text('');
  }
  return writer.whole();
}

describe('a link of each version can be read for ever', () => {
  const whole: SharedConfig = {
    text: 'variant: fcos\nversion: 1.6.0\n# é € 😀\r\n',
    name: 'web',
    files: { 'etc/motd': { text: 'hello\n' }, 'bin/run': { base64: 'AAEC/w==', exec: true }, latest: { link: 'etc/motd' } },
    section: 'files',
    line: 2,
  };

  test.for([
    ['c1', 'YyDQjBkt7wGkhM7_', { text: startingPoints[0]?.text.replace(/^version: .*/m, 'version: 1.6.0') }],
    ['c1', 'k2MGtiNZwUUHEzMHZAVkSQoDG6iuzudiBzkX6E5WFgZGpv9skNYgE1wZ3iaQssLhlQqPmtYofJg_o4GXCwAWlxkb', whole],
    ['c1', 'Y8xgSGTIYUhjUGDIB5OJQFwAJDMZihisgGzbGwAWu--6', { text: 'half of a pair: \ud83d' }],
  ] as const)('%s: %s', async ([version, data, config]) => {
    expect(await decodeLink(`${version}:${data}`)).toEqual({ ok: true, config });
  });

  test.for([['c1', '8ec89bc61e441c4d341ab8236e42ddc3168ed224d929e79cc430f624a66448c2']] as const)(
    'the dictionary of %s is the one its links were made with',
    ([version, hash]) => {
      expect(
        createHash('sha256')
          .update(versions.get(version)?.dictionary ?? '')
          .digest('hex'),
      ).toBe(hash);
    },
  );

  test('and every version has such links', () => {
    expect([...versions.keys()]).toEqual(['c1']);
    expect([...(versions.get('c1')?.dictionary ?? [])].every((byte) => byte === 10 || (byte >= 32 && byte < 127))).toBe(true);
  });
});

describe('is short', () => {
  const lengthOf = (text: string) => encodeLink({ text }).length;

  test("for a config of 200 lines like the benchmark's: 900 characters at most", () => {
    const text = benchLike(200);
    expect(text.split('\n').length).toBeGreaterThanOrEqual(200);
    expect(lengthOf(text)).toBeLessThanOrEqual(900);
  });

  test('for one with keys that follow no pattern, and with names instead of numbers', () => {
    for (const seed of [1, 2, 3]) {
      const random = new Random(seed);
      expect(lengthOf(benchLike(200, { random }))).toBeLessThanOrEqual(900);
      expect(lengthOf(benchLike(200, { random, named: true }))).toBeLessThanOrEqual(900);
    }
  });

  test('for one in which every part is different: 1,200 characters at most', () => {
    for (const seed of [1, 2, 3]) {
      const text = variedConfig(new Random(seed));
      expect(text.split('\n').length).toBeGreaterThanOrEqual(200);
      expect(lengthOf(text)).toBeLessThanOrEqual(1200);
    }
  });

  test('for starting points: 300 characters at most', () => {
    for (const { text } of startingPoints) expect(lengthOf(text)).toBeLessThanOrEqual(300);
  });
});

test('the words for its length go from the narrowest limit to the one that is read', () => {
  const limits = linkLimits.map(({ most }) => most);
  expect(limits).toEqual(limits.toSorted((a, b) => a - b));
  expect(limits.at(-1)).toBe(maxData);
});

describe('is distinguished from other fragments', () => {
  test.for(['c1:', 'c1:AbC', 'c1%3AAbC', 'c1%3aAbC', 'c7:', 'c12:x&y'])('%s is one', (fragment) => {
    expect(isLink(fragment)).toBe(true);
  });

  test.for(['', 'c', 'c1', 'C1:x', 'url=https://example.com', ' c1:x', 'c:x', 'xc1:x', 'c1234567890:x'])('%j is not', async (fragment) => {
    expect(isLink(fragment)).toBe(false);
    expect(await reasonOf(fragment)).toBe('it is not a Bunsen link');
  });
});

describe('is read', () => {
  const fragment = encodeLink({ text: 'variant: fcos\n' });

  test('with anything after it', async () => {
    expect(await decodeLink(`${fragment}&mode=split&x=c1:`)).toEqual({ ok: true, config: { text: 'variant: fcos\n' } });
  });

  test('with an escaped colon', async () => {
    expect(await decodeLink(fragment.replace(':', '%3A'))).toEqual({ ok: true, config: { text: 'variant: fcos\n' } });
  });

  test.for([
    [' ', 'white space'],
    ['\n', 'a line break'],
    ['=', 'padding'],
    ['.', 'the end of a sentence'],
    ['%20', 'an escape'],
    ['é', 'another letter'],
    ['\0', 'a NUL'],
  ])('not with %j: %s', async ([char]) => {
    expect(await reasonOf(`${fragment}${char}`)).toMatch(/incomplete or was changed/);
  });

  test('not in another version', async () => {
    expect(await reasonOf(fragment.replace('c1', 'c7'))).toBe('it was made by a newer version of Bunsen');
    expect(await reasonOf(fragment.replace('c1', 'c0'))).toMatch(/newer/);
  });
});

describe('leaves out what no link can have', () => {
  test.for([
    { line: 0 },
    { line: 3 },
    { line: 1.5 },
    { line: Number.NaN },
    { name: '' },
    { name: '../x' },
    { name: 'a\0' },
    { section: 's'.repeat(101) },
  ])('%j', async (part) => {
    expect(await decodeLink(encodeLink({ text: 'a\nb', ...part }))).toEqual({ ok: true, config: { text: 'a\nb' } });
  });

  test('and says what makes a config too large', () => {
    const random = new Random(1);
    const noise = Array.from({ length: maxData }, () => String.fromCharCode(32 + random.below(95))).join('');
    expect(checkedLink({ text: noise })).toEqual({ ok: false, reason: 'it is too long (the limit is 262,144 characters)' });
    expect(checkedLink({ text: 'a'.repeat(maxPayload) })).toEqual({ ok: false, reason: 'it holds too much (the limit is 2 MiB)' });
    expect(checkedLink({ text: 'a' })).toEqual({ ok: true, fragment: encodeLink({ text: 'a' }) });
  });
});

describe('does no harm', () => {
  test.for([
    ['a path out of the folder', withFiles(['../x']), /an invalid path: "\.\.\/x"/],
    ['an absolute path', withFiles(['/etc/passwd']), /an invalid path/],
    ['a path of JavaScript', withFiles(['__proto__']), /an invalid path/],
    ['an empty path', withFiles(['']), /an invalid path/],
    ['a path that is not clean', withFiles(['a//b']), /an invalid path/],
    ['a path with a NUL', withFiles(['a\0b']), /an invalid path/],
    ['an endless path', withFiles(['a'.repeat(2000)]), /an invalid path/],
    ['a path twice', withFiles(['b', 'a', 'b']), /two local files at "b"/],
    ['a file that is a folder', withFiles(['a/b/c', 'a-b', 'a/b']), /"a\/b" both as a file and as a folder/],
    ['files without number', withFiles(Array.from({ length: 501 }, (_, at) => `f${at}`)), /more than 500 local files/],
    ['a number of files that are not there', Uint8Array.of(16, 200, 1), /not a config/],
    ['a number that is none', Uint8Array.of(8, 255, 255, 255, 255, 255, 255, 1), /not a config/],
    ['a number with zeros in front', Uint8Array.of(8, 0x81, 0), /not a config/],
    ['a line that is not there', Uint8Array.of(8, 3, 97, 10, 98), /a line that its config does not have/],
    ['the line 0', Uint8Array.of(8, 0, 97), /a line that its config does not have/],
    ['parts that no one knows', Uint8Array.of(64, 97), /not a config/],
    ['nothing at all', new Uint8Array(), /not a config/],
    ['text that is none', Uint8Array.of(0, 0xff, 0xfe), /not a config/],
    ['half a unit of text', Uint8Array.of(1, 0x41), /not a config/],
    ['a file of no kind', Uint8Array.of(16, 1, 1, 97, 3, 0), /not a config/],
    ['a name that leads away', Uint8Array.of(2, 4, 46, 46, 47, 97), /a name that no file can have/],
    ['a name with a line break', Uint8Array.of(2, 2, 97, 10), /a name that no file can have/],
    ['a bomb', new Uint8Array(maxPayload + 1), /holds too much/],
  ] as const)('with %s', async ([, payload, reason]) => {
    expect(await reasonOf(linkOf(payload))).toMatch(reason);
  });

  test('with a path made only of names that JavaScript objects have', async () => {
    const result = await decodeLink(encodeLink({ text: '', files: { 'constructor/__proto__': { text: 'a' }, toString: { text: 'b' } } }));
    expect(result.ok && Object.entries(result.config.files ?? {})).toEqual([
      ['constructor/__proto__', { text: 'a' }],
      ['toString', { text: 'b' }],
    ]);
  });

  test('by its length', async () => {
    expect(await reasonOf(`c1:${'A'.repeat(10_000_000)}`)).toMatch(/too long/);
    expect(await reasonOf(`c1:${'A'.repeat(maxData)}`)).toMatch(/incomplete or was changed/);
  });

  test('by data that are hard to inflate', async () => {
    const nothing = new Uint8Array(5 * 30_000).map((_, at) => (at % 5 < 3 ? 0 : 0xff));
    expect(await reasonOf(sealed(nothing))).toMatch(/incomplete or was changed/);
    const bomb = deflateRawSync(new Uint8Array(90_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(0.75 * maxData);
    expect(await reasonOf(sealed(bomb))).toMatch(/holds too much/);
  });
});
