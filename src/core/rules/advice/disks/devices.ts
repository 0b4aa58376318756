import type { Path } from '../../../report/finding.ts';
import type { ConfigIndex } from '../index/config-index.ts';

/** A device that a config names, and what for. */
export interface DeviceUse {
  name: string;
  at: Path;
  kind: 'filesystem' | 'raid' | 'luks';
  /** The name of the array or volume. */
  by: string;
  /** Whether anything is written to it. */
  isWritten: boolean;
}

/** The devices that filesystems, arrays and volumes are put on. */
export function deviceUses({ config: { storage = {} } }: ConfigIndex): DeviceUse[] {
  const uses: DeviceUse[] = [];
  const add = (name: string | undefined, use: Omit<DeviceUse, 'name'>) => {
    if (name) uses.push({ name, ...use });
  };
  for (const [index, { name = '', devices = [] }] of (storage.raid ?? []).entries())
    for (const [number, device] of devices.entries())
      add(device, { at: ['storage', 'raid', index, 'devices', number], kind: 'raid', by: name, isWritten: true });
  for (const [index, { name = '', device }] of (storage.luks ?? []).entries())
    add(device, { at: ['storage', 'luks', index, 'device'], kind: 'luks', by: name, isWritten: true });
  for (const [index, { device, format }] of (storage.filesystems ?? []).entries())
    add(device, {
      at: ['storage', 'filesystems', index, 'device'],
      kind: 'filesystem',
      by: '',
      isWritten: Boolean(format) && format !== 'none',
    });
  return uses;
}
