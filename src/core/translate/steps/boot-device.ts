import type { BootDevice, BootDeviceLuks } from '../../spec/fields/boot-device.ts';
import type { Disk, Filesystem, Partition, Raid } from '../../spec/fields/disk.ts';
import type { Luks } from '../../spec/fields/luks.ts';
import type { Storage } from '../../spec/fields/storage.ts';
import { mergeRendered } from '../merge-rendered.ts';
import { RenderedOrigins } from '../origins.ts';
import type { Step } from '../translation.ts';

// The layout of the OS image (coreos-assembler's create_disk.sh). Rendered partitions must not be
// smaller than the image's, and the first one has to start where the image's does.
const reserved = { size_mib: 1, type_guid: '8DA63339-0007-60C0-C436-083AC8230908' };
const bios = { size_mib: 1, type_guid: '21686148-6449-6E6F-744E-656564454649' };
const prep = { size_mib: 4, type_guid: '9E1A2D38-C612-4316-AA26-8B49521E5A8B' };
const esp = { size_mib: 127, type_guid: 'C12A7328-F81F-11D2-BA4B-00A0C93EC93B' };
const bootSizeMib = 384;

/** `boot_device` mirrors the boot disk, encrypts the root filesystem, or both. */
export const bootDevice: Step = {
  id: 'boot-device',
  when: { fcos: '>=1.3' },
  apply(translation) {
    const { boot_device: device = {} } = translation.input;
    const mirror = device.mirror?.devices ?? [];
    const luks = wantsLuks(device.luks) ? device.luks : undefined;
    if (mirror.length === 0 && !luks) return;
    const storage: Storage = {};
    const origins = new RenderedOrigins();
    if (mirror.length > 0) renderMirror(device, mirror, storage, origins);
    if (luks) renderLuks(device, luks, storage, origins);
    const root = luks ? '/dev/mapper/root' : '/dev/md/md-root';
    addFilesystem(storage, { device: root, format: 'xfs', label: 'root', wipe_filesystem: true }, origins, ['boot_device']);
    origins.at(['storage', 'filesystems'], ['boot_device']).at(['storage'], ['boot_device']);
    mergeRendered(translation, { storage }, origins.find);
  },
};

const wantsLuks = (luks: BootDeviceLuks | undefined): boolean => !!(luks?.tpm2 || luks?.tang?.length || luks?.cex?.enabled);

function addFilesystem(storage: Storage, filesystem: Filesystem, origins: RenderedOrigins, from: readonly (string | number)[]): void {
  const filesystems = (storage.filesystems ??= []);
  origins.all(['storage', 'filesystems', filesystems.length], from);
  filesystems.push(filesystem);
}

function renderMirror({ layout = 'x86_64' }: BootDevice, devices: readonly string[], storage: Storage, origins: RenderedOrigins): void {
  const hasEsp = layout === 'x86_64' || layout === 'aarch64';
  const mirrorPath = ['boot_device', 'mirror'];
  storage.disks = devices.map((device, index): Disk => {
    const from = [...mirrorPath, 'devices', index];
    origins.all(['storage', 'disks', index], from);
    const label = `esp-${index + 1}`;
    if (hasEsp) {
      addFilesystem(storage, { device: `/dev/disk/by-partlabel/${label}`, format: 'vfat', label, wipe_filesystem: true }, origins, from);
    }
    return { device, wipe_table: true, partitions: partitionsOf(layout, hasEsp, index + 1) };
  });
  origins.at(['storage', 'disks'], [...mirrorPath, 'devices']);
  const members = (label: string) => devices.map((_, index) => `/dev/disk/by-partlabel/${label}-${index + 1}`);
  const raid: Raid[] = [
    // With the superblock at the end, BIOS GRUB can read a member without knowing about RAID.
    { devices: members('boot'), level: 'raid1', name: 'md-boot', options: ['--metadata=1.0'] },
    { devices: members('root'), level: 'raid1', name: 'md-root' },
  ];
  storage.raid = raid;
  origins.all(['storage', 'raid'], mirrorPath);
  addFilesystem(storage, { device: '/dev/md/md-boot', format: 'ext4', label: 'boot', wipe_filesystem: true }, origins, mirrorPath);
}

function partitionsOf(layout: string, hasEsp: boolean, number: number): Partition[] {
  const first: Partition =
    layout === 'x86_64'
      ? { label: `bios-${number}`, ...bios }
      : layout === 'ppc64le'
        ? { label: `prep-${number}`, ...prep }
        : { label: `reserved-${number}`, ...reserved };
  const second: Partition = hasEsp ? { label: `esp-${number}`, ...esp } : { label: `reserved-${number}`, ...reserved };
  return [first, second, { label: `boot-${number}`, size_mib: bootSizeMib }, { label: `root-${number}` }];
}

/** Which device holds the encrypted root: on IBM Z a partition of the given disk, else the mirror or the root partition. */
function luksDevice({ layout, mirror }: BootDevice, luks: BootDeviceLuks): string {
  if (layout === 's390x-eckd') return `${luks.device ?? ''}2`;
  if (layout === 's390x-zfcp') return `${luks.device ?? ''}4`;
  return mirror?.devices?.length ? '/dev/md/md-root' : '/dev/disk/by-partlabel/root';
}

function renderLuks(device: BootDevice, luks: BootDeviceLuks, storage: Storage, origins: RenderedOrigins): void {
  const { cex, tang, threshold, tpm2, discard } = luks;
  const method = cex?.enabled ? 'cex' : 'clevis';
  const volume: Luks = { device: luksDevice(device, luks), label: 'luks-root', name: 'root', wipe_volume: true };
  if (discard !== undefined) volume.discard = discard;
  if (cex?.enabled) volume.cex = { enabled: true };
  else {
    volume.clevis = {
      ...(tang && { tang }),
      ...(threshold !== undefined && { threshold }),
      ...(tpm2 !== undefined && { tpm2 }),
    };
  }
  storage.luks = [volume];
  const from = ['boot_device', 'luks'];
  const to = ['storage', 'luks', 0];
  origins.tree([...to, method], from).at([...to, 'discard'], [...from, 'discard']);
  for (const member of ['device', 'label', 'name', 'wipe_volume']) origins.at([...to, member], from);
  origins.at(to, from).at(['storage', 'luks'], from);
}
