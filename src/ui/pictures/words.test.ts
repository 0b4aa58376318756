import { describe, expect, test } from 'vitest';
import { planDisks } from '../../core/machine/disks.ts';
import { stackDevices, type Layer } from '../../core/machine/stacks.ts';
import { devicesOf } from '../../core/testing/machine-of.ts';
import { explain, layerWords, overlapWords } from './words.ts';

const layersOf = (body: string): readonly Layer[] => {
  const machine = devicesOf('fcos@1.6.0', body);
  const spread = (layers: readonly Layer[]): readonly Layer[] => layers.flatMap((layer) => [...spread(layer.below), layer]);
  return spread(stackDevices(machine, planDisks(machine)).tops);
};

const say = (layer: Layer) => {
  const { what, name, notes } = layerWords(layer);
  return [what, name, ...notes].join(' | ');
};

test('every layer has its kind and its name', () => {
  expect(
    layersOf(`
storage:
  disks: [{device: /dev/disk/by-id/x, partitions: [{number: 3}]}]
  raid: [{name: a, level: raid10, spares: 1, devices: [/dev/disk/by-id/x-part3, /dev/vdb]}]
  filesystems: [{device: /dev/md/a, format: ext4, label: l, path: /var/x}]
`).map(say),
  ).toEqual([
    'partition | 3 | of x',
    'existing device | /dev/vdb',
    'RAID 10 | a | 1 spare',
    'filesystem | ext4 | label l',
    'mounted only while Ignition writes | /var/x',
  ]);
});

test('only the first of the overlapped partitions are named', () => {
  const partitions = Array.from({ length: 5 }, (_, index) => `{number: ${index + 1}, start_mib: 1, size_mib: 10}`);
  const [disk] = planDisks(devicesOf('fcos@1.6.0', `storage:\n  disks: [{device: /dev/a, partitions: [${partitions.join(', ')}]}]\n`));
  const overlaps = disk?.partitions[0]?.overlaps ?? [];
  expect(overlapWords(overlaps)).toBe('overlaps partition 2, partition 3, partition 4, and 1 more');
  expect(overlapWords(overlaps.slice(0, 2))).toBe('overlaps partition 2 and partition 3');
});

describe('what opens an encrypted volume', () => {
  const tang = (count: number) => `tang: [${Array.from({ length: count }, (_, index) => `{url: 'https://t${index}'}`).join(', ')}]`;
  test.each([
    ['tpm2: true', 'opened by TPM 2.0'],
    [tang(1), 'opened by a Tang server'],
    [`${tang(3)}, threshold: 2`, 'opened by 3 Tang servers, 2 of them needed'],
    [`${tang(1)}, tpm2: true`, 'opened by TPM 2.0 and a Tang server, one of them is enough'],
    ['', 'opened by a key file on the machine'],
  ])('%s', (clevis, words) => {
    const [, volume] = layersOf(`storage:\n  luks: [{name: v, device: /dev/vdb, clevis: {${clevis}}}]\n`);
    expect(volume && say(volume)).toBe(`encrypted volume | v | ${words}`);
  });
});

test('every fate that a part can have is explained', () => {
  for (const fate of ['created', 'reused', 'resized', 'replaced', 'deleted', 'forbidden'] as const)
    expect(explain('partition', fate).meaning).not.toBe('');
  for (const fate of ['created', 'reused', 'wiped'] as const) expect(explain('luks', fate).meaning).not.toBe('');
  for (const fate of ['reused', 'wiped', 'deleted', 'forbidden', 'kept'] as const) expect(explain('filesystem', fate).meaning).not.toBe('');
  expect(explain('raid', 'created').term).toBe('RAID created:');
});
