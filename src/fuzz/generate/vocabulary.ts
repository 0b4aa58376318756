import type { ResolvedField } from '../../core/spec/resolve.ts';
import type { Draw } from './draw.ts';
import { giantNumber, inheritedNames, numbers, oddText } from './odd-text.ts';
import { repeated } from './repeated.ts';
import { dataUrl, grubHash, localPath, machinePath, passwordHash, scriptText, sshKey, unitText, webUrl } from './words.ts';

/** Values for fields of a certain name, good and bad. */
const byName: Readonly<Record<string, (draw: Draw) => string>> = {
  path: machinePath,
  target: machinePath,
  mount_point: machinePath,
  home_dir: machinePath,
  device: (draw) =>
    draw.one([
      '/dev/vda',
      '/dev/sda1',
      '/dev/md/a',
      '/dev/mapper/b',
      '/dev/disk/by-partlabel/root',
      '/dev/disk/by-id/coreos-boot-disk',
      'vda',
      '',
    ]),
  devices: (draw) => draw.one(['/dev/vda', '/dev/vdb', '/dev/md/a', '/dev/mapper/b', '/dev/disk/by-partlabel/root']),
  source: (draw) => draw.one([dataUrl, webUrl])(draw),
  url: webUrl,
  local: localPath,
  contents_local: localPath,
  ssh_authorized_keys_local: localPath,
  inline: (draw) =>
    draw.one([
      unitText,
      scriptText,
      () => '{"ignition": {"version": "3.0.0"}}',
      (more: Draw) =>
        `{"ignition": {"version": "3.${more.below(6)}.0"}, "storage": {"files": [{"path": "${machinePath(more)}"}]}, "x": ${'['.repeat(more.below(5))}}`,
    ])(draw),
  contents: unitText,
  name: (draw) =>
    draw.one([
      'core',
      'a.service',
      'b.mount',
      'var-lib.mount',
      'c.container',
      'd.timer',
      '10-x.conf',
      'X-Header',
      'a@.service',
      'root',
      'a b',
      '..',
      '/',
    ]),
  password_hash: passwordHash,
  ssh_authorized_keys: sshKey,
  hash: (draw) => draw.one([`sha512-${'a1'.repeat(64)}`, `sha256-${'0'.repeat(64)}`, 'sha512-', 'md5-1', `sha512-${'g'.repeat(128)}`]),
  compression: (draw) => draw.one(['gzip', '', 'xz']),
  format: (draw) => draw.one(['ext4', 'xfs', 'btrfs', 'vfat', 'swap', 'none', '', 'zfs']),
  level: (draw) => draw.one(['raid1', 'linear', '0', 'stripe', '99']),
  label: (draw) => draw.one(['root', 'boot', 'var', 'a:b', 'x'.repeat(40), '']),
  guid: (draw) => draw.one(['21686148-6449-6E6F-744E-656564454649', 'B921B045-1DF0-41C3-AF44-4C6F280D3FAE', '', 'x']),
  variant: (draw) => draw.one(['fcos', 'flatcar', 'openshift', 'r4e', 'rhcos', 'x']),
  version: (draw) => draw.one(['1.0.0', '1.5.0', '4.14.0', '01.5.0', '1.5', '1.5.0-experimental', '1.5.0+x']),
};

/** The value of a field, as a text that is not yet written as YAML. */
export function wordFor(draw: Draw, field: ResolvedField): string {
  if (draw.chance(6)) return draw.one([oddText, giantNumber, repeated, (more: Draw) => more.one(inheritedNames)])(draw);
  const {
    name,
    type,
    field: { options, control },
  } = field;
  if (type === 'int') return draw.chance(50) ? draw.one(['0644', '0755', '420', '1', '2', '0', '1000', '4096']) : draw.one(numbers);
  if (type === 'bool') return draw.one(['true', 'false', 'yes', 'off', 'True', '1', '']);
  if (options && draw.chance(70)) return draw.one(options);
  if (control === 'grub-hash') return grubHash(draw);
  const make = Object.hasOwn(byName, name) ? byName[name] : undefined;
  return make && draw.chance(85)
    ? make(draw)
    : draw.one(['', 'a', 'b', 'x y', '/a/b', 'null', '~', '1', 'true', '€', 'a: b', '# c', 'a\nb\n', '\n', ' a ']);
}
