import * as words from '#words/convert/ignition-2';
import { escapedDataUrl } from '../../core/translate/data-url.ts';
import { joinPath } from '../../core/go/go-path.ts';
import { entry, kept, listEntry, mapping, moved, scalar } from '../source/make-source.ts';
import { itemsOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import type { Filesystems } from './filesystems.ts';
import type { Reading } from './reading.ts';

const common = ['filesystem', 'path', 'user', 'group', 'overwrite@2'];

/** The files, directories and links as Ignition 3 has them. */
export interface Nodes {
  files: SourceMapping[];
  directories: SourceMapping[];
  links: SourceMapping[];
}

export function nodesOf(storage: SourceValue | undefined, filesystems: Filesystems, reading: Reading): Nodes {
  const list = (key: string, ...more: string[]) => reading.mappings(itemsOf(storage, key), [...common, ...more]);
  return {
    files: list('files', 'contents', 'mode', 'append@2').map((file) => fileOf(file, filesystems, reading)),
    directories: list('directories', 'mode').map((node) =>
      mapping(node.line, pathOf(node, filesystems, reading), ...owner(node, reading), ...kept(node, 'overwrite'), modeOf(node, reading)),
    ),
    links: list('links', 'target', 'hard').map((node) =>
      mapping(
        node.line,
        pathOf(node, filesystems, reading),
        ...owner(node, reading),
        ...kept(node, 'overwrite', 'target'),
        textOf(node, 'hard') === 'true' ? moved(node, 'hard') : undefined,
      ),
    ),
  };
}

/** The path on the machine: below where its filesystem is mounted. */
function pathOf(node: SourceMapping, { pathOf: placeOf }: Filesystems, reading: Reading) {
  const name = textOf(node, 'filesystem') ?? '';
  const place = placeOf(name);
  const path = textOf(node, 'path') ?? '';
  if (name === '') reading.say('error', words.noFilesystem, node.line);
  else if (place === undefined) reading.say('warning', words.unknownFilesystem(name, path), node.line);
  const written = moved(node, 'path');
  return (
    written && entry('path', scalar(written.line, path.startsWith('/') ? joinPath('/', `${place ?? ''}/${path}`) : path), written.line)
  );
}

function owner(node: SourceMapping, reading: Reading) {
  return ['user', 'group'].map((key) => {
    const value = valueOf(node, key);
    // In 2.0 there is always an owner, which is root unless said.
    const root = reading.minor === 0 ? entry('id', scalar(node.line, 0)) : undefined;
    if (value?.kind !== 'mapping') return root && entry(key, mapping(node.line, root));
    const known = reading.mapping(value, ['id', 'name@1']);
    return (
      known && entry(key, mapping(known.line, moved(known, 'id') ?? root, textOf(known, 'name') === '' ? undefined : moved(known, 'name')))
    );
  });
}

/** In 2.0 and 2.1 a mode that is absent is 0000. */
const modeOf = (node: SourceMapping, { minor }: Reading) =>
  moved(node, 'mode') ?? (minor < 2 ? entry('mode', scalar(node.line, 0)) : undefined);

function fileOf(file: SourceMapping, filesystems: Filesystems, reading: Reading): SourceMapping {
  const { line } = file;
  const appends = textOf(file, 'append') === 'true';
  const contents = resourceOf(valueOf(file, 'contents'), reading) ?? mapping(line, entry('source', scalar(line, '')));
  const mode = modeOf(file, reading);
  if (!mode && !appends) reading.say('info', words.modeUnset, line);
  if (appends && textOf(file, 'overwrite') === 'true') reading.say('error', words.appendAndOverwrite, line);
  const overwrite = appends ? 'false' : (textOf(file, 'overwrite') ?? 'true');
  return mapping(
    line,
    pathOf(file, filesystems, reading),
    ...owner(file, reading),
    entry('overwrite', scalar(moved(file, 'overwrite')?.line ?? line, overwrite === 'true')),
    mode,
    ...(appends ? [listEntry('append', [contents], line)] : [entry('contents', contents)]),
  );
}

/** Contents; where nothing is said of their source, they are empty. */
export function resourceOf(value: SourceValue | undefined, reading: Reading): SourceMapping | undefined {
  if (value?.kind !== 'mapping') return undefined;
  const known = reading.mapping(value, ['source', 'compression', 'verification', 'httpHeaders@4']);
  return (
    known &&
    mapping(
      known.line,
      moved(known, 'source') ?? entry('source', scalar(known.line, '')),
      ...kept(known, 'httpHeaders', 'verification'),
      textOf(known, 'compression') === '' ? undefined : moved(known, 'compression'),
    )
  );
}

const networkPlace = '/etc/systemd/network';

/** The units of systemd-networkd, which Ignition 3 has as files. */
export function networkFiles(networkd: SourceValue | undefined, reading: Reading): SourceMapping[] {
  const units = reading.mappings(itemsOf(networkd, 'units'), ['name', 'contents', 'dropins@2']);
  return units.flatMap((unit) => {
    const name = textOf(unit, 'name') ?? '';
    const dropins = reading.mappings(itemsOf(unit, 'dropins'), ['name', 'contents']);
    const own = textOf(unit, 'contents');
    return [
      ...(own === undefined || own === '' ? [] : [textFile(`${networkPlace}/${name}`, own, unit.line)]),
      ...dropins.map((dropin) =>
        textFile(`${networkPlace}/${name}.d/${textOf(dropin, 'name') ?? ''}`, textOf(dropin, 'contents') ?? '', dropin.line),
      ),
    ];
  });
}

const textFile = (path: string, text: string, line: number): SourceMapping =>
  mapping(
    line,
    entry('path', scalar(line, path)),
    entry('overwrite', scalar(line, true)),
    entry('mode', scalar(line, 0o644)),
    entry('contents', mapping(line, entry('source', scalar(line, escapedDataUrl(text))))),
  );
