import * as words from '#words/core/advice/disks';
import { unescapeHex } from '../../../machine/udev-names.ts';
import type { Path } from '../../../report/finding.ts';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { deviceUses, type DeviceUse } from './devices.ts';

/** One label on several disks, used by that label: udev's link leads to whichever disk came last. */
export const labelTwice: AdviceRule = {
  code: 'partition-label-twice',
  severity: 'warning',
  check(index, report) {
    const disks = new Map<string, { disk: number; at: Path }[]>();
    for (const [disk, { partitions = [] }] of (index.config.storage?.disks ?? []).entries()) {
      for (const [number, { label, should_exist }] of partitions.entries()) {
        if (!label || should_exist === false) continue;
        const known = disks.get(label) ?? [];
        known.push({ disk, at: ['storage', 'disks', disk, 'partitions', number, 'label'] });
        disks.set(label, known);
      }
    }
    const used = new Set(deviceUses(index).map(({ name }) => unescapeHex(name)));
    for (const [label, places] of disks) {
      const others = places.filter(({ disk }) => disk !== places[0]?.disk);
      if (!used.has(`/dev/disk/by-partlabel/${label}`)) continue;
      for (const { at } of others) report(words.labelTwice(label), at);
    }
  },
};

/** One label of two filesystems that are made: udev's link leads to whichever came last. */
export const filesystemLabelTwice: AdviceRule = {
  code: 'filesystem-label-twice',
  severity: 'info',
  check(index, report) {
    const known = new Set<string>();
    let used: ReadonlySet<string> | undefined;
    for (const [number, { label, format }] of (index.config.storage?.filesystems ?? []).entries()) {
      if (!label || !format || format === 'none') continue;
      if (known.has(label)) {
        used ??= namedLabels(index);
        const kind = used.has(label) ? 'warning' : 'info';
        report(words.filesystemLabelTwice(label), ['storage', 'filesystems', number, 'label'], { kind });
      }
      known.add(label);
    }
  },
};

/** The labels by which devices, units, kernel arguments and files name filesystems. */
function namedLabels({ config: { storage, kernel_arguments }, units, filesText }: ConfigIndex): ReadonlySet<string> {
  const texts = [
    ...(storage?.filesystems ?? []).map(({ device }) => device ?? ''),
    ...units.parts.flatMap(({ text }) => text.entries.map(({ value }) => value)),
    ...(kernel_arguments?.should_exist ?? []),
    filesText,
  ];
  const named = texts.flatMap((text) =>
    Array.from(text.matchAll(/(?:\/dev\/disk\/by-label\/|LABEL=)([^\s"',;:]+)/g), ([, label = '']) => label),
  );
  return new Set(named);
}

const nameOf = ({ kind, by }: DeviceUse): string =>
  kind === 'raid' ? words.byArray(by) : kind === 'luks' ? words.byVolume(by) : words.byFilesystem;

/** A device can be part of one thing only: what comes later finds it busy. */
export const deviceUsedTwice: AdviceRule = {
  code: 'device-used-twice',
  severity: 'error',
  check(index, report) {
    const first = new Map<string, DeviceUse>();
    for (const use of deviceUses(index)) {
      if (!use.isWritten) continue;
      const known = first.get(use.name);
      // Two of one kind are found by Butane, or by the kind's own rules.
      if (known && (known.kind !== use.kind || (known.kind === 'raid' && known.by !== use.by)))
        report(words.usedTwice(use.name, nameOf(known)), use.at);
      else if (!known) first.set(use.name, use);
    }
  },
};

/** A filesystem on a whole disk that is partitioned: mkfs writes over the table. */
export const filesystemOverTable: AdviceRule = {
  code: 'filesystem-over-table',
  severity: 'warning',
  check(index, report) {
    const partitioned = new Set(
      (index.config.storage?.disks ?? [])
        .filter(({ partitions = [] }) => partitions.some(({ should_exist }) => should_exist !== false))
        .map(({ device }) => device),
    );
    for (const { name, at, isWritten } of deviceUses(index)) if (isWritten && partitioned.has(name)) report(words.overTable(name), at);
  },
};
