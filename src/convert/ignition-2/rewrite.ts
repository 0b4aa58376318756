import * as words from '#words/convert/ignition-2';
import { entry, listEntry, mapping } from '../source/make-source.ts';
import { entryOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import { disksOf } from './disks.ts';
import { filesystemsOf } from './filesystems.ts';
import { ignitionOf } from './ignition-section.ts';
import { networkFiles, nodesOf } from './nodes.ts';
import type { Reading } from './reading.ts';
import { withoutSamePaths } from './same-paths.ts';
import { groupsOf, raidOf, unitsOf, usersOf } from './users-and-units.ts';

const sections = ['ignition', 'networkd', 'passwd', 'storage', 'systemd'];

/** An Ignition 2 config as Ignition 3.1, as Flatcar translates it at boot. */
export function rewriteIgnition2(config: SourceValue, reading: Reading): SourceMapping | undefined {
  const root = reading.mapping(config, sections);
  if (!root) return undefined;
  const [ignition, networkd, passwd, written, systemd] = sections.map((key) => valueOf(root, key));
  const storage = written && reading.mapping(written, ['disks', 'raid', 'filesystems', 'files', 'directories@1', 'links@1']);
  const filesystems = filesystemsOf(storage, reading);
  const own = nodesOf(storage, filesystems, reading);
  const network = networkFiles(networkd, reading);
  const nodes = withoutSamePaths({ ...own, files: [...own.files, ...network] }, reading);
  const line = (key: string) => entryOf(root, key)?.line ?? 1;
  return mapping(
    root.line,
    entry('ignition', ignitionOf(ignition, ignition?.line ?? root.line, reading), line('ignition')),
    entry('passwd', mapping(line('passwd'), listEntry('users', usersOf(passwd, reading)), listEntry('groups', groupsOf(passwd, reading)))),
    entry(
      'storage',
      mapping(
        line('storage'),
        listEntry('disks', disksOf(storage, reading)),
        listEntry('raid', raidOf(storage, reading)),
        listEntry('filesystems', filesystems.made),
        listEntry('files', nodes.files),
        listEntry('directories', nodes.directories),
        listEntry('links', nodes.links),
      ),
    ),
    entry('systemd', mapping(line('systemd'), listEntry('units', unitsOf(systemd, reading)))),
  );
}

/** The minor version of an Ignition 2 config; undefined for any other version, which is said. */
export function minorOf(config: SourceValue, reading: (message: string, line: number) => void): number | undefined {
  const version = textOf(config, 'ignition', 'version') ?? '';
  const minor = /^2\.([0-4])\.0$/.exec(version)?.[1];
  if (minor === undefined) reading(words.unknownVersion(version), valueOf(config, 'ignition')?.line ?? 1);
  return minor === undefined ? undefined : Number(minor);
}
