import type { ResolvedField, ResolvedShape } from '../core/spec/resolve.ts';

/** The fields that a form starts with, by shape; the others follow in the spec's order, the usual ones first. */
const first: Readonly<Record<string, readonly string[]>> = {
  Storage: ['disks', 'filesystems', 'files', 'directories', 'links', 'raid', 'luks', 'trees'],
  Passwd: ['users', 'groups'],
  PasswdUser: ['name', 'ssh_authorized_keys', 'password_hash', 'groups', 'gecos', 'shell', 'home_dir', 'uid'],
  PasswdGroup: ['name', 'gid'],
  Disk: ['device', 'wipe_table', 'partitions'],
  Partition: ['label', 'number', 'size_mib', 'start_mib'],
  Filesystem: ['device', 'format', 'path', 'label', 'with_mount_unit', 'wipe_filesystem'],
  Raid: ['name', 'level', 'devices'],
  Luks: ['name', 'device', 'label', 'clevis', 'key_file'],
  Clevis: ['tpm2', 'tang', 'threshold'],
  Tang: ['url', 'thumbprint'],
  File: ['path', 'mode', 'overwrite', 'contents', 'user', 'group'],
  Directory: ['path', 'mode', 'user', 'group'],
  Link: ['path', 'target', 'hard', 'overwrite'],
  Tree: ['local', 'path'],
  Unit: ['name', 'enabled', 'mask', 'contents', 'dropins'],
  Quadlet: ['name', 'contents', 'rootful', 'dropins'],
  Dropin: ['name', 'contents'],
  BootDevice: ['layout', 'luks', 'mirror'],
  Resource: ['inline', 'source', 'local'],
  ConfigResource: ['inline', 'source', 'local'],
  CaResource: ['inline', 'source', 'local'],
};

const ordered = new WeakMap<ResolvedShape, readonly ResolvedField[]>();

/** A shape's fields in the order of its form, without those that only the output has. */
export function formFields(shape: ResolvedShape): readonly ResolvedField[] {
  const known = ordered.get(shape);
  if (known) return known;
  const names = first[shape.name] ?? [];
  const rank = ({ name, field }: ResolvedField) => {
    const index = names.indexOf(name);
    const group = field.usual ? 0 : 1;
    return group * 1000 + (index < 0 ? 500 : index);
  };
  const fields = shape.fields.filter(({ output }) => !output).sort((a, b) => rank(a) - rank(b));
  ordered.set(shape, fields);
  return fields;
}
