import * as words from '#words/core/advice/disks';
import { partitionOwners } from '../../../machine/udev-names.ts';
import { cleanPath } from '../../../go/go-path.ts';
import type { Filesystem } from '../../../spec/fields/disk.ts';
import { holds } from '../../../spec/fields/when.ts';
import { escapeUnitPath } from '../../../systemd/unit-name.ts';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { contentsOf } from '../index/contents.ts';

/** Ignition mounts what has a format, other than swap (internal/exec/stages/mount). */
const isMounted = ({ format, path }: Filesystem): boolean =>
  Boolean(path) && format !== undefined && !['', 'none', 'swap'].includes(format);

const filesystemsOf = ({ config }: ConfigIndex): [number, Filesystem][] => [...(config.storage?.filesystems ?? []).entries()];

/** Two filesystems on one mount point: the later one hides the other. */
export const mountPointTwice: AdviceRule = {
  code: 'mount-point-twice',
  severity: 'warning',
  check(index, report) {
    const known = new Set<string>();
    for (const [number, filesystem] of filesystemsOf(index)) {
      if (!isMounted(filesystem)) continue;
      const path = cleanPath(filesystem.path ?? '');
      if (known.has(path)) report(words.mountedTwice(path), ['storage', 'filesystems', number, 'path']);
      known.add(path);
    }
  },
};

/** What the systems mount without a unit of the config: by the label, or because it is the root. */
const isSystems = ({ path = '', label = '', device = '' }: Filesystem): boolean =>
  /^\/(?:boot(?:\/efi)?\/?)?$|^\/(?:usr\/share\/)?oem\/?$/.test(path) ||
  /^(?:root|boot|ROOT|OEM|EFI-SYSTEM)$/.test(label) ||
  /\/by-(?:part)?label\/(?:root|boot|ROOT|OEM|EFI-SYSTEM)$/.test(device);

/** Whether a file table, a unit or a command of the config mounts something at a path. */
const mountedElsewhere = ({ nodes, units, files }: ConfigIndex, path: string): boolean =>
  contentsOf(fileAt(nodes, '/etc/fstab'), files)?.includes(path) === true ||
  units.all.some(({ main }) =>
    main?.text.entries.some(
      ({ key, value }) =>
        value.includes(path) && (key === 'Where' ? cleanPath(value) === path : key.startsWith('Exec') && value.includes('mount')),
    ),
  );

function fileAt(nodes: ConfigIndex['nodes'], path: string) {
  const node = nodes.byPath.get(path);
  return node?.kind === 'file' ? { ...node.value.contents, ...node.value.append?.[0] } : undefined;
}

/** Ignition mounts a filesystem only to write files to it; at every start that takes a mount unit (coreos.github.io/butane, examples). */
export const mountUnitMissing: AdviceRule = {
  code: 'mount-unit-missing',
  severity: 'warning',
  check(index, report) {
    if (index.bringsOthers) return;
    const old = !holds({ base: '>=0.2' }, index.spec.lineage);
    for (const [number, filesystem] of filesystemsOf(index)) {
      const { path = '', with_mount_unit } = filesystem;
      if (!isMounted(filesystem) || with_mount_unit || isSystems(filesystem)) continue;
      const name = escapeUnitPath(cleanPath(path));
      if (['mount', 'automount'].some((type) => index.units.byName.has(`${name}.${type}`)) || mountedElsewhere(index, cleanPath(path)))
        continue;
      const at = ['storage', 'filesystems', number, 'path'];
      if (old) report(words.notMountedOld(path), at);
      // At the field that mends it: below the mount point, it would move that field from under the pointer.
      else report(words.notMounted(path), [...at.slice(0, -1), 'with_mount_unit'], with_mount_unit === undefined ? { beside: at } : {});
    }
  },
};

/** A swap area that nothing uses. */
export const swapUnitMissing: AdviceRule = {
  code: 'swap-unit-missing',
  severity: 'warning',
  check(index, report) {
    if (index.bringsOthers) return;
    if (!filesystemsOf(index).some(([, { format }]) => format === 'swap')) return;
    const old = !holds({ base: '>=0.4' }, index.spec.lineage);
    const turnsOn =
      index.units.all.some(
        ({ name, main }) => name.endsWith('.swap') || main?.text.entries.some(({ value }) => value.includes('swapon')),
      ) || contentsOf(fileAt(index.nodes, '/etc/fstab'), index.files)?.includes('swap') === true;
    if (turnsOn) return;
    for (const [number, { format, with_mount_unit }] of filesystemsOf(index)) {
      if (format === 'swap' && !with_mount_unit) report(old ? words.swapUnusedOld : words.swapUnused, ['storage', 'filesystems', number]);
    }
  },
};

const byOrder = /^\/dev\/[shv]d[a-z]+\d*$/;

/** The kernel names disks in the order in which it finds them, which may change from start to start (docs.kernel.org, admin-guide/devices). */
export const unstableDevice: AdviceRule = {
  code: 'unstable-device',
  severity: 'info',
  check(index, report) {
    const labels = new Map<string, string>();
    for (const { device = '', partitions = [] } of index.config.storage?.disks ?? [])
      for (const { number, label } of partitions) if (label && number) labels.set(`${device} ${number}`, label);
    const say = (device: string, at: readonly (string | number)[], line?: number) => {
      // Virtual disks keep their order.
      if (!byOrder.test(device) || device.startsWith('/dev/vd')) return;
      const label = partitionOwners(device)
        .map(({ disk, number }) => labels.get(`${disk} ${number}`))
        .find((one) => one !== undefined);
      report(label === undefined ? words.unstable(device) : words.unstableLabelled(device, `/dev/disk/by-partlabel/${label}`), at, {
        line,
      });
    };
    for (const [number, filesystem] of filesystemsOf(index)) {
      // Ignition itself uses the name once, in the same start that it was found in.
      if (filesystem.with_mount_unit) say(filesystem.device ?? '', ['storage', 'filesystems', number, 'device']);
    }
    for (const { main } of index.units.all) {
      for (const { section, key, value, line } of main?.text.entries ?? [])
        if (main && key === 'What' && /^(?:Mount|Swap)$/.test(section)) say(value, main.at, line);
    }
  },
};
