import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { imageOfBytes, patchedPieces } from '../define/image.ts';
import { initrd } from '../initrd/initrd.ts';
import { applyPatches, granted } from '../testing/apply-patches.ts';
import { smallLiveImage, type SmallImage } from '../testing/small-live-image.ts';
import { embedInIso } from './embed-in-iso.ts';
import { inspectIso } from './inspect-iso.ts';
import { removeFromIso } from './remove-from-iso.ts';
import { setIsoKernelArguments } from './set-iso-kernel-arguments.ts';

const config = new TextEncoder().encode('{"ignition":{"version":"3.4.0"}}');
const other = new TextEncoder().encode(`{"ignition":{"version":"3.5.0"},"padding":"${'é'.repeat(5000)}"}`);
const features = { 'installer-config': true, 'live-initrd-network': true, 'installer-config-directives': { console: true } };
const text = 'mitigations=auto,nosmt ignition.firstboot ignition.platform.id=metal';
const layouts: [string, SmallImage][] = [
  ['2020, an area by its name', { area: 'by-name' }],
  ['2022, with kernel arguments', { area: 'by-name', kernelArguments: { text } }],
  ['2023, named', { area: 'named', kernelArguments: { text, pad: '#', end: '\n' }, features }],
  ['2023, s390x', { area: 'within', kernelArguments: { text, pad: '\0', end: ' ' }, features }],
];
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const contentsOf = async (image: Uint8Array) => granted(await inspectIso(imageOfBytes(image))).iso;
const full = (): Uint8Array => smallLiveImage({ area: 'named', kernelArguments: { text }, features });

describe.each(layouts)('%s', (_, layout) => {
  const image = smallLiveImage(layout);

  test('a config is embedded, replaced when told, and removed without a trace', async () => {
    const once = applyPatches(image, granted(await embedInIso(imageOfBytes(image), config)).patches);
    expect((await contentsOf(once)).config).toEqual(config);
    expect(await embedInIso(imageOfBytes(once), other)).toMatchObject({ ok: false, reason: expect.stringContaining('already') as string });
    const twice = applyPatches(once, granted(await embedInIso(imageOfBytes(once), other, { force: true })).patches);
    expect((await contentsOf(twice)).config).toEqual(other);
    const back = applyPatches(twice, granted(await removeFromIso(imageOfBytes(twice))).patches);
    expect(hash(back)).toBe(hash(image));
  });

  test('kernel arguments are set and reset', async () => {
    const changed = await setIsoKernelArguments(imageOfBytes(image), {
      append: ['console=ttyS0'],
      delete: ['ignition.firstboot'],
      replace: ['mitigations=auto,nosmt=off'],
    });
    if (!layout.kernelArguments) {
      expect(changed).toMatchObject({ ok: false });
      return;
    }
    const patched = applyPatches(image, granted(changed).patches);
    const now = 'mitigations=off ignition.platform.id=metal console=ttyS0';
    expect((await contentsOf(patched)).kernelArguments).toMatchObject({ standard: text, now });
    const back = applyPatches(patched, granted(await setIsoKernelArguments(imageOfBytes(patched), 'standard')).patches);
    expect(hash(back)).toBe(hash(image));
    const removed = applyPatches(patched, granted(await removeFromIso(imageOfBytes(patched))).patches);
    expect(hash(removed)).toBe(hash(image));
  });
});

describe('an image that installs by itself', () => {
  const keyfile = new TextEncoder().encode('[connection]\nid=eth0\n');
  const customization = {
    destination: { device: '/dev/sda', configs: [config], appendArguments: ['quiet'], consoles: ['ttyS0,115200n8'] },
    networkKeyfiles: new Map([['eth0.nmconnection', keyfile]]),
    liveArguments: { append: ['rd.break'] },
  };

  test('has the config, the disk and the network for its installer', async () => {
    const image = full();
    const change = granted(await embedInIso(imageOfBytes(image), customization));
    expect(change.warnings.join()).toContain('/dev/sda');
    const contents = await contentsOf(applyPatches(image, change.patches));
    expect(contents).toMatchObject({ customized: true, kernelArguments: { now: `${text} rd.break` } });
    expect(contents.networkKeyfiles).toEqual(new Map([['eth0.nmconnection', keyfile]]));
    const live = new TextDecoder().decode(contents.config);
    expect(live).toContain('"version":"3.3.0"');
    expect(live).toContain('"path":"/etc/coreos/dest.ign"');
    expect(live).toContain('"path":"/etc/coreos/installer.d/0000-customize.yaml"');
    expect(live).toContain('"mode":384');
  });

  test('is refused where the system does not know it', async () => {
    const old = imageOfBytes(smallLiveImage({ area: 'by-name' }));
    expect(await embedInIso(old, { destination: { device: '/dev/sda' } })).toMatchObject({ ok: false });
    expect(await embedInIso(old, { networkKeyfiles: new Map([['a', keyfile]]) })).toMatchObject({ ok: false });
    expect(await embedInIso(old, { liveConfigs: [config], liveArguments: { append: ['a'] } })).toMatchObject({ ok: false });
    expect(await embedInIso(old, {})).toMatchObject({ ok: false });
    expect(await embedInIso(imageOfBytes(full()), { networkKeyfiles: new Map([['a/b', keyfile]]) })).toMatchObject({ ok: false });
  });

  test('warns about a destination without a disk', async () => {
    expect(granted(await embedInIso(imageOfBytes(full()), { destination: { configs: [config, other] } })).warnings).toHaveLength(1);
  });

  test('is not overwritten until told, and network settings stay when only a config is replaced', async () => {
    const image = full();
    const once = applyPatches(image, granted(await embedInIso(imageOfBytes(image), customization)).patches);
    expect(await embedInIso(imageOfBytes(once), customization)).toMatchObject({ ok: false });
    const replaced = applyPatches(once, granted(await embedInIso(imageOfBytes(once), config, { force: true })).patches);
    const contents = await contentsOf(replaced);
    expect([contents.config, contents.networkKeyfiles.size]).toEqual([config, 1]);
    expect(granted(await embedInIso(imageOfBytes(once), customization, { force: true })).patches).toHaveLength(3);
  });
});

describe('what is refused', () => {
  // Bytes that nothing compresses.
  const random = new Uint8Array(
    Buffer.concat(Array.from({ length: 2200 }, (_, index) => createHash('sha256').update(`${index}`).digest())),
  );

  test('a config that does not fit', async () => {
    expect(await embedInIso(imageOfBytes(full()), random)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('65,536') as string,
    });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no image', random],
    ['another image', smallLiveImage({ area: 'by-name' }).map((byte, at) => (at > 19 * 2048 && byte === 0x4e ? 0x4d : byte))],
    ['half of an image', full().subarray(0, 60_000)],
  ])('%s', async (_, bytes) => {
    expect(await inspectIso(imageOfBytes(bytes))).toMatchObject({ ok: false });
  });

  test('arguments that are too long or several lines', async () => {
    expect(await setIsoKernelArguments(imageOfBytes(full()), { text: 'a'.repeat(512) })).toMatchObject({ ok: false });
    expect(await setIsoKernelArguments(imageOfBytes(full()), { text: 'a\nb' })).toMatchObject({ ok: false });
    expect(await setIsoKernelArguments(imageOfBytes(full()), { replace: ['a=b'] })).toMatchObject({ ok: false });
    expect(granted(await setIsoKernelArguments(imageOfBytes(full()), { text: 'a'.repeat(511) })).text).toHaveLength(511);
  });

  test('boot menus that disagree', async () => {
    const image = full();
    const at = Buffer.from(image).lastIndexOf('mitigations');
    image[at] = 0x4d;
    expect(await inspectIso(imageOfBytes(image))).toMatchObject({ ok: false });
  });

  test('an area with something else in it', async () => {
    const image = full();
    const { area } = await contentsOf(image);
    for (const junk of [random.subarray(0, 200), initrd(new Map([['config.ign', other]])).subarray(0, 60)]) {
      expect(await inspectIso(imageOfBytes(applyPatches(image, [{ offset: area.offset, bytes: junk }])))).toMatchObject({ ok: false });
    }
  });
});

test('what another tool compressed in a way that is not read here can be replaced when told, and removed', async () => {
  const image = full();
  const { area } = await contentsOf(image);
  const zstd = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x24, 0, 1, 0, 0, 0x99, 0xe9, 0xd8, 0x51);
  const packed = applyPatches(image, [{ offset: area.offset, bytes: zstd }]);
  expect(await contentsOf(packed)).toMatchObject({
    customized: true,
    config: undefined,
    unread: expect.stringContaining('zstd') as string,
  });
  expect(await embedInIso(imageOfBytes(packed), config)).toMatchObject({ ok: false, reason: expect.stringContaining('zstd') as string });
  expect(await removeFromIso(imageOfBytes(packed), 'config')).toMatchObject({ ok: false });
  const replaced = applyPatches(packed, granted(await embedInIso(imageOfBytes(packed), config, { force: true })).patches);
  expect((await contentsOf(replaced)).config).toEqual(config);
  const back = applyPatches(packed, granted(await removeFromIso(imageOfBytes(packed))).patches);
  expect(hash(back)).toBe(hash(image));
});

test('an image of a gibibyte is read and written in pieces', async () => {
  const start = full();
  const size = 2 ** 30;
  let largest = 0;
  const source = {
    size,
    read(offset: number, length: number) {
      largest = Math.max(largest, length);
      const bytes = new Uint8Array(length);
      if (offset < start.length) bytes.set(start.subarray(offset, offset + length));
      return Promise.resolve(bytes);
    },
  };
  const { patches } = granted(await embedInIso(source, config));
  let written = 0;
  for await (const piece of patchedPieces(source, patches)) written += piece.length;
  expect([written, largest <= 1 << 20]).toEqual([size, true]);
});
