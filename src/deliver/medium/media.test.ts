import { describe, expect, test } from 'vitest';
import { imageOfBytes } from '../define/image.ts';
import { findFile, readVolume } from '../iso/iso9660.ts';
import { ignitionMedium, seedMedium } from './media.ts';
import { writeIso9660 } from './write-iso9660.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a tree of an image again, another way than the code does: by its path table, with the numbers that are big-endian. */
function listByPathTable(image: Uint8Array, descriptor: number): Map<string, string> {
  const view = new DataView(image.buffer, image.byteOffset, image.length);
  const at = (16 + descriptor) * 2048;
  const isJoliet = view.getUint8(at) === 2;
  const text = (start: number, length: number): string => {
    const bytes = Buffer.from(image.subarray(start, start + length));
    return isJoliet ? bytes.swap16().toString('utf16le') : bytes.toString('latin1');
  };
  const folders: string[] = [];
  const files = new Map<string, string>();
  let entry = view.getUint32(at + 148) * 2048;
  const end = entry + view.getUint32(at + 136);
  while (entry < end) {
    const length = view.getUint8(entry);
    const parent = folders[view.getUint16(entry + 6) - 1] ?? '';
    const path = folders.length === 0 ? '' : `${parent}/${text(entry + 8, length)}`;
    folders.push(path);
    const start = view.getUint32(entry + 2) * 2048;
    for (let record = start; record < start + view.getUint32(start + 14);) {
      const size = view.getUint8(record);
      if (size === 0) {
        record = (Math.floor(record / 2048) + 1) * 2048;
        continue;
      }
      const contentsAt = view.getUint32(record + 6) * 2048;
      const contents = Buffer.from(image.subarray(contentsAt, contentsAt + view.getUint32(record + 14))).toString();
      if (view.getUint8(record + 25) === 0) files.set(`${path}/${text(record + 33, view.getUint8(record + 32))}`, contents);
      record += size;
    }
    entry += 8 + length + (length % 2);
  }
  return files;
}

const labelOf = (image: Uint8Array): string => Buffer.from(image.subarray(0x8028, 0x8048)).toString('latin1').trim();

describe('a medium', () => {
  test('for SUSE has its label, the config and the script', () => {
    const image = ignitionMedium({ config: bytesOf('{}'), combustion: bytesOf('#!/bin/sh\n') });
    expect(labelOf(image)).toBe('ignition');
    expect(listByPathTable(image, 0)).toEqual(
      new Map([
        ['/IGNITION/CONFIG.IGN;1', '{}'],
        ['/COMBUSTION/SCRIPT.;1', '#!/bin/sh\n'],
      ]),
    );
    expect(listByPathTable(image, 1)).toEqual(
      new Map([
        ['/ignition/config.ign', '{}'],
        ['/combustion/script', '#!/bin/sh\n'],
      ]),
    );
    expect(Buffer.from(image.subarray(0x8828, 0x8838)).swap16().toString('utf16le')).toBe('ignition');
  });

  test('for cloud-init has its label and its two files', () => {
    const image = seedMedium(bytesOf('{"a":1}'), 'one');
    expect(labelOf(image)).toBe('cidata');
    expect([...listByPathTable(image, 1)]).toEqual([
      ['/meta-data', 'instance-id: "one"\nlocal-hostname: "one"\n'],
      ['/user-data', '{"a":1}'],
    ]);
  });

  test('may have directories of several sectors, and deep ones', async () => {
    const many = new Map(Array.from({ length: 150 }, (_, index) => [`large/file-${index}.txt`, bytesOf(`${index}`)]));
    const image = writeIso9660('x', new Map([...many, ['a/b/c/d/e.f', bytesOf('deep')]]));
    const files = listByPathTable(image, 1);
    expect([files.size, files.get('/large/file-149.txt'), files.get('/a/b/c/d/e.f')]).toEqual([151, '149', 'deep']);
    const source = imageOfBytes(image);
    expect(await findFile(source, await readVolume(source), 'large/file-77.txt')).toMatchObject({ length: 2 });
    expect(await findFile(source, await readVolume(source), 'large')).toBeUndefined();
  });
});
