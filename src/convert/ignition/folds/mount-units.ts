import type { Config } from '../../../core/spec/fields/config.ts';
import type { Fold, FoldKind } from './fold.ts';
import { rendered } from './fold.ts';
import { unmerge } from '../config/unmerge.ts';

/** A unit that is, to the letter, what Butane makes for a filesystem: `with_mount_unit`. */
export const mountUnits: FoldKind = {
  foldsIn: ({ storage, systemd }, spec) => {
    if (!spec.config.byName.get('storage')?.shape?.byName.get('filesystems')?.shape?.byName.has('with_mount_unit')) return [];
    const units = new Set((systemd?.units ?? []).filter(({ enabled, contents }) => enabled && contents).map(({ name }) => name));
    if (units.size === 0) return [];
    return (storage?.filesystems ?? []).map(({ device }) => withMountUnit(device ?? ''));
  },
};

const withMountUnit = (device: string): Fold => ({
  apply: (config, spec, notes) => {
    const { filesystems = [], luks } = config.storage ?? {};
    const index = filesystems.findIndex((each) => each.device === device);
    const before = filesystems[index];
    if (!before) return undefined;
    const filesystem = notes.copyAll(before, { ...before, with_mount_unit: true });
    const sugar: Config = { storage: { filesystems: [filesystem], ...(luks && { luks }) } };
    const { systemd } = rendered(sugar, spec, notes);
    if (!systemd) return undefined;
    const rest = unmerge(config, { systemd }, spec.config, notes);
    if (!rest) return undefined;
    const list = notes.copyAll(filesystems, filesystems.with(index, filesystem));
    const storage = notes.copyAll(config.storage ?? {}, { ...config.storage, filesystems: list });
    return notes.copyAll(rest, { ...rest, storage });
  },
});
