import * as words from '#words/convert/container-linux';
import { readLocalFile } from '../../core/files/files-dir.ts';
import { escapedDataUrl } from '../../core/translate/data-url.ts';
import type { Reading } from '../ignition-2/reading.ts';
import { entry, kept, listEntry, mapping, moved, scalar } from '../source/make-source.ts';
import { entriesOf, itemsOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import { asFlag } from './as-flag.ts';
import { dockerUnit, etcd, flannel, platformUnits, programUnit, updateConf } from './programs.ts';

/** What is not a text in an Ignition config. */
const numbers = new Set(['uid', 'gid', 'id', 'mode', 'number', 'spares', 'httpResponseHeaders', 'httpTotal']);
const flags = new Set([
  ...['noCreateHome', 'noUserGroup', 'noLogInit', 'system', 'wipeTable', 'wipeFilesystem', 'force', 'overwrite', 'append'],
  ...['hard', 'enable', 'enabled', 'mask'],
]);

const camelCase = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A value with Ignition's names for Container Linux's; texts stay texts, whatever they look like. `depth` is that of the config at most. */
function renamed(value: SourceValue, key = '', depth = 0): SourceValue {
  if (depth > 12) return value;
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => renamed(item, key, depth + 1)) };
  if (value.kind === 'mapping') {
    const entries = value.entries.map((each) => {
      const name = camelCase(each.key);
      return { ...each, key: name, value: renamed(each.value, name, depth + 1) };
    });
    return { ...value, entries };
  }
  if (value.value === null || numbers.has(key)) return value;
  if (flags.has(key)) {
    const flag = asFlag(value);
    return { ...value, value: flag, text: String(flag) };
  }
  return { ...value, value: value.text };
}

const sections = ['ignition', 'storage', 'systemd', 'networkd', 'passwd', 'etcd', 'flannel', 'docker', 'update', 'locksmith'];

/** A Container Linux Config as Ignition 2.3, as its transpiler makes it. */
export function asIgnition2(root: SourceMapping, reading: Reading): SourceMapping {
  for (const { key, line } of root.entries) if (!sections.includes(key)) reading.say('warning', words.unknownKey(key), line);
  const part = (key: string) => {
    const value = valueOf(root, key);
    return value && renamed(value);
  };
  const { line } = root;
  const ignition = part('ignition');
  const units = [
    ...platformUnits(root, reading),
    ...[dockerUnit(root), programUnit(root, etcd, reading), programUnit(root, flannel, reading)].filter((unit) => unit !== undefined),
    ...itemsOf(part('systemd'), 'units'),
  ];
  return mapping(
    line,
    entry('ignition', mapping(line, entry('version', scalar(line, '2.3.0')), ...ignitionOf(ignition))),
    entry('passwd', part('passwd')),
    entry('storage', storageOf(part('storage'), root, reading)),
    entry('networkd', part('networkd')),
    entry('systemd', mapping(valueOf(root, 'systemd')?.line ?? line, listEntry('units', units))),
  );
}

/** Configs and authorities have a `remote.url` and a hash in two parts, as files have. */
function ignitionOf(ignition: SourceValue | undefined) {
  const config = valueOf(ignition, 'config');
  const resources = (from: SourceValue | undefined, key: string) =>
    listEntry(
      key,
      itemsOf(from, key).map((item) => mapping(item.line, moved(item, 'source'), verification(item))),
    );
  const replace = valueOf(config, 'replace');
  const tls = valueOf(ignition, 'security', 'tls');
  return [
    config &&
      entry(
        'config',
        mapping(
          config.line,
          resources(config, 'append'),
          replace && entry('replace', mapping(replace.line, moved(replace, 'source'), verification(replace))),
        ),
      ),
    moved(ignition, 'timeouts'),
    tls && entry('security', mapping(tls.line, entry('tls', mapping(tls.line, resources(tls, 'certificateAuthorities'))))),
  ];
}

function verification(item: SourceValue) {
  const written = valueOf(item, 'verification');
  const hash = valueOf(written, 'hash');
  const [method, sum] = [textOf(hash, 'function'), textOf(hash, 'sum')];
  if (!written || !hash || method === undefined || sum === undefined || sum === '') return undefined;
  return entry('verification', mapping(written.line, entry('hash', scalar(hash.line, `${method}-${sum}`))));
}

function storageOf(storage: SourceValue | undefined, root: SourceMapping, reading: Reading): SourceMapping {
  const line = storage?.line ?? root.line;
  const conf = updateConf(root, reading);
  const inRoot = (node: SourceValue) => moved(node, 'filesystem') ?? entry('filesystem', scalar(node.line, 'root'));
  const mode = (node: SourceValue, usual: number) => moved(node, 'mode') ?? entry('mode', scalar(node.line, usual));
  const files = itemsOf(storage, 'files').map((file) =>
    mapping(
      file.line,
      inRoot(file),
      ...kept(file, 'path', 'user', 'group', 'overwrite', 'append'),
      mode(file, 0o644),
      entry('contents', contentsOf(valueOf(file, 'contents'), reading)),
    ),
  );
  return mapping(
    line,
    listEntry(
      'disks',
      itemsOf(storage, 'disks').map((disk) => diskOf(disk, reading)),
    ),
    ...kept(storage, 'raid', 'filesystems'),
    listEntry('files', [...files, ...(conf ? [confFile(conf, reading)] : [])]),
    listEntry(
      'directories',
      itemsOf(storage, 'directories').map((node) =>
        mapping(node.line, inRoot(node), ...kept(node, 'path', 'user', 'group', 'overwrite'), mode(node, 0o755)),
      ),
    ),
    listEntry(
      'links',
      itemsOf(storage, 'links').map((node) =>
        mapping(node.line, inRoot(node), ...kept(node, 'path', 'user', 'group', 'overwrite', 'target', 'hard')),
      ),
    ),
  );
}

/** Where the settings of updates are: then, and now. */
const confPaths = ['/etc/coreos/update.conf', '/etc/flatcar/update.conf'] as const;

function confFile({ text, line }: { text: string; line: number }, reading: Reading): SourceMapping {
  const asked = reading.options.answers?.['update-conf'];
  const path = confPaths.find((each) => each === asked) ?? confPaths[0];
  reading.questions.push({
    id: 'update-conf',
    text: words.whichUpdateConf,
    line,
    choices: confPaths.map((value) => ({ value, label: value })),
    answer: path,
  });
  return mapping(
    line,
    entry('filesystem', scalar(line, 'root')),
    entry('path', scalar(line, path)),
    entry('mode', scalar(line, 0o644)),
    entry('contents', mapping(line, entry('source', scalar(line, escapedDataUrl(text))))),
  );
}

function contentsOf(contents: SourceValue | undefined, reading: Reading): SourceMapping | undefined {
  if (!contents) return undefined;
  const given = ['inline', 'remote', 'local'].filter((key) => isGiven(valueOf(contents, key)));
  if (given.length > 1) reading.say('error', words.oneOfContents, contents.line);
  if (given[0] === 'local') return localContents(contents, reading);
  const inline = textOf(contents, 'inline');
  const remote = valueOf(contents, 'remote');
  if (inline !== undefined && given[0] !== 'remote') {
    const at = moved(contents, 'inline')?.line ?? contents.line;
    return mapping(contents.line, entry('source', scalar(at, escapedDataUrl(inline)), at));
  }
  if (!remote) return undefined;
  return mapping(remote.line, moved(remote, 'url', 'source'), moved(remote, 'compression'), verification(remote));
}

/** A local file becomes part of the config, as the transpiler does it. */
function localContents(contents: SourceValue, reading: Reading): SourceMapping | undefined {
  const path = textOf(contents, 'local') ?? '';
  const { line } = valueOf(contents, 'local') ?? contents;
  const { files } = reading.options;
  const file = files ? readLocalFile(files, path) : undefined;
  if (!file?.ok) return reading.say('error', words.localFile(path), line);
  return mapping(contents.line, entry('source', scalar(line, escapedDataUrl(file.bytes)), line));
}

const isGiven = (value: SourceValue | undefined): boolean =>
  value !== undefined && !(value.kind === 'scalar' && (value.value === null || value.text === ''));

const types = new Map([
  ['raid_containing_root', 'be9067b9-ea49-4f15-b4f6-f36f8c9e1818'],
  ['linux_filesystem_data', '0fc63daf-8483-4772-8e79-3d69d8477de4'],
  ['swap_partition', '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f'],
  ['raid_partition', 'a19d880f-05fc-4d3b-a006-743f0f84911e'],
]);

function diskOf(disk: SourceValue, reading: Reading): SourceMapping {
  return mapping(
    disk.line,
    ...kept(disk, 'device', 'wipeTable'),
    listEntry(
      'partitions',
      itemsOf(disk, 'partitions').map((partition) => {
        const type = textOf(partition, 'typeGuid');
        return mapping(
          partition.line,
          ...kept(partition, 'label', 'number', 'guid'),
          sizeOf(partition, 'size', 'sizeMiB', reading),
          sizeOf(partition, 'start', 'startMiB', reading),
          type === undefined || type === '' ? undefined : entry('typeGuid', scalar(partition.line, types.get(type) ?? type)),
          ...unknownIn(partition, reading),
        );
      }),
    ),
  );
}

function unknownIn(partition: SourceValue, reading: Reading): undefined[] {
  for (const { key, line } of entriesOf(partition)) {
    if (!['label', 'number', 'guid', 'size', 'start', 'typeGuid'].includes(key)) reading.say('warning', words.unknownKey(key), line);
  }
  return [];
}

const mibs = new Map(['M', 'G', 'T', 'P', 'E'].map((letter, power) => [letter, 1024 ** power]));

/** A size in words, such as 5GiB; MB are MiB here, too. */
function sizeOf(partition: SourceValue, key: string, to: string, reading: Reading) {
  const text = textOf(partition, key);
  if (text === undefined || text === '') return undefined;
  const line = valueOf(partition, key)?.line ?? partition.line;
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([KMGTPE]?)i?[Bb]?$/i.exec(text) ?? [];
  const factor = unit === '' ? 1 / 1024 ** 2 : unit.toUpperCase() === 'K' ? 1 / 1024 : (mibs.get(unit.toUpperCase()) ?? Number.NaN);
  const size = number === '' ? Number.NaN : Number(number) * factor;
  if (!Number.isInteger(size)) return reading.say('error', words.noWholeMib(text), line);
  return entry(to, scalar(line, size), line);
}
