import { cleanPath } from '../go/go-path.ts';
import type { Path } from '../report/finding.ts';
import type { Directory, File, Link } from '../spec/fields/node.ts';
import { contentsSize } from './contents-size.ts';
import { luksNodes } from './luks-nodes.ts';
import { defaultMode, node, type MachineNode } from './machine-node.ts';
import type { Machine } from './read-machine.ts';
import { unitNodes } from './unit-nodes.ts';

/** Everything that a config creates in the machine's file tree, in no particular order; a path that is not absolute is included unchanged. */
export function machineNodes(machine: Machine): readonly MachineNode[] {
  const {
    config: { storage = {} },
    origin,
  } = machine;
  return [
    ...(storage.directories ?? []).map((directory, index) => directoryNode(directory, origin(['storage', 'directories', index]))),
    ...(storage.files ?? []).map((file, index) => fileNode(file, origin(['storage', 'files', index]))),
    ...(storage.links ?? []).map((link, index) => linkNode(link, origin(['storage', 'links', index]))),
    ...unitNodes(machine),
    ...luksNodes(machine),
    ...keyNodes(machine),
    ...(storage.filesystems ?? []).flatMap(({ path, format }, index) =>
      path && isMounted(format)
        ? [node({ path: placeOf(path), kind: 'mount point', origin: origin(['storage', 'filesystems', index]) })]
        : [],
    ),
  ];
}

/** Whether Ignition mounts filesystems of a format. */
const isMounted = (format: string | undefined): boolean => format !== undefined && !['', 'none', 'swap'].includes(format);

const placeOf = (path: string | undefined): string => (path === undefined || path === '' ? '' : cleanPath(path));

const ownerOf = ({ user, group }: Pick<File, 'user' | 'group'>) => ({
  user: user?.name ?? (user?.id === undefined ? 'root' : `${user.id}`),
  group: group?.name ?? (group?.id === undefined ? 'root' : `${group.id}`),
});

const directoryNode = (directory: Directory, origin: Path): MachineNode =>
  node({
    path: placeOf(directory.path),
    kind: 'directory',
    mode: Number(directory.mode ?? defaultMode.directory),
    keepsMode: directory.mode === undefined && directory.overwrite !== true,
    ...ownerOf(directory),
    how: directory.overwrite ? 'replaced' : 'written',
    origin,
  });

function fileNode(file: File, origin: Path): MachineNode {
  const { contents, append = [], mode, overwrite } = file;
  // Contents without a source come from a local file that is missing.
  const hasContents = contents !== undefined;
  const parts = [...(hasContents ? [contents] : []), ...append].map(({ source, compression }) => contentsSize(source, compression));
  const isWhole = hasContents || overwrite === true;
  return node({
    path: placeOf(file.path),
    kind: 'file',
    mode: Number(mode ?? defaultMode.file),
    keepsMode: mode === undefined && !isWhole,
    ...ownerOf(file),
    size: isWhole ? sum(parts) : undefined,
    how: overwrite ? 'replaced' : hasContents ? 'written' : append.length > 0 ? 'appended' : 'kept',
    origin,
  });
}

const sum = (sizes: readonly (number | undefined)[]): number | undefined =>
  sizes.reduce<number | undefined>((total, size) => (total === undefined || size === undefined ? undefined : total + size), 0);

const linkNode = (link: Link, origin: Path): MachineNode =>
  node({
    path: placeOf(link.path),
    kind: link.hard ? 'hard link' : 'link',
    target: link.target ?? '',
    // A hard link is its target, and has its owner.
    ...(link.hard ? {} : ownerOf(link)),
    how: link.overwrite ? 'replaced' : 'written',
    origin,
  });

/** Where Fedora CoreOS keeps the SSH keys that Ignition adds; other systems may keep them elsewhere. */
function keyNodes({ config: { passwd: { users = [] } = {} }, spec, origin }: Machine): MachineNode[] {
  if (spec.variant !== 'fcos') return [];
  return users.flatMap(({ name = '', ssh_authorized_keys: keys = [], primary_group = name, should_exist }, index) => {
    if (keys.length === 0 || name === '' || name.includes('/') || should_exist === false) return [];
    const path = `~${name}/.ssh/authorized_keys.d/ignition`;
    return [node({ path, kind: 'file', mode: 0o600, user: name, group: primary_group, origin: origin(['passwd', 'users', index]) })];
  });
}
