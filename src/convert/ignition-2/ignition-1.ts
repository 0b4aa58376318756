import { escapedDataUrl } from '../../core/translate/data-url.ts';
import { entry, kept, listEntry, mapping, moved, scalar } from '../source/make-source.ts';
import { itemsOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';

/** An Ignition 1 config as Ignition 2.0: its filesystems have no names, and the files in them are theirs. */
export function asIgnition2(config: SourceValue): SourceMapping {
  const { line } = config;
  const storage = valueOf(config, 'storage');
  const filesystems = itemsOf(storage, 'filesystems');
  const nameOf = (index: number) => `_translate-filesystem-${index}`;
  return mapping(
    line,
    entry('ignition', mapping(line, entry('version', scalar(line, '2.0.0')))),
    entry(
      'storage',
      mapping(
        storage?.line ?? line,
        moved(storage, 'disks'),
        moved(storage, 'raid'),
        listEntry(
          'filesystems',
          filesystems.map((filesystem, index) =>
            mapping(
              filesystem.line,
              entry('name', scalar(filesystem.line, nameOf(index))),
              entry('mount', mapping(filesystem.line, ...kept(filesystem, 'device', 'format', 'create'))),
            ),
          ),
        ),
        listEntry(
          'files',
          filesystems.flatMap((filesystem, index) => itemsOf(filesystem, 'files').map((file) => fileOf(file, nameOf(index)))),
        ),
      ),
    ),
    ...kept(config, 'systemd', 'networkd', 'passwd'),
  );
}

function fileOf(file: SourceValue, filesystem: string): SourceMapping {
  const { line } = file;
  const id = (key: string) => moved(file, key) ?? entry(key, scalar(line, 0));
  const idOf = (key: string) => {
    const written = id(key);
    return entry(key === 'uid' ? 'user' : 'group', mapping(line, written && { ...written, key: 'id' }));
  };
  return mapping(
    line,
    entry('filesystem', scalar(line, filesystem)),
    moved(file, 'path'),
    entry('contents', mapping(line, entry('source', scalar(line, escapedDataUrl(textOf(file, 'contents') ?? ''))))),
    moved(file, 'mode') ?? entry('mode', scalar(line, 0)),
    idOf('uid'),
    idOf('gid'),
  );
}
