import * as words from '#words/convert/cloud-config';
import * as plainWords from '#words/convert/plain-yaml';
import type { Converted } from '../define/converted.ts';
import { ConfigBuilder } from '../units/build-config.ts';
import type { ConvertOptions } from '../define/convert-options.ts';
import { isCluster, targetOf } from '../units/target-of.ts';
import { entryOf, isNothing, type Plain, type PlainEntry, type PlainMapping } from '../yaml/plain.ts';
import { readPlain } from '../yaml/read-plain.ts';
import { Cloud, type Dialect, type Found } from './keys/cloud.ts';
import { keyRows } from './all-keys.ts';
import { isJinja, otherUserData } from './other-user-data.ts';

/** The name of the format. */
export const cloudConfigFormat = 'cloud-config';

/**
 * Turns a cloud-config, of cloud-init or of Container Linux and Flatcar, into Butane. Every key is converted or named at its
 * line; a text that is none is refused. Never throws.
 */
export function convertCloudConfig(text: string, options: ConvertOptions = {}): Converted {
  const refuse = (message: string, line = 1): Converted => ({
    format: cloudConfigFormat,
    text: undefined,
    findings: [{ kind: 'error', message, path: '', line, column: 1 }],
    questions: [],
    links: [],
  });
  if (isJinja(text)) return refuse(words.jinja);
  const other = otherUserData(text);
  if (other !== undefined) return refuse(other);
  const reading = readPlain(text);
  if (!reading.ok) return refuse(reading.message, reading.line);
  const { root = { kind: 'mapping', entries: [], line: 1 } satisfies PlainMapping } = reading;
  if (root.kind !== 'mapping') return refuse(words.noCloudConfig, root.line);
  const dialect: Dialect = entryOf(root, 'coreos') ? 'coreos' : 'cloud-init';
  const target = targetOf(options.to, dialect === 'coreos' ? 'flatcar' : 'fcos');
  if (target === undefined) return refuse(words.unknownTarget);
  if (isCluster(target)) return refuse(words.noCluster);
  const out = new ConfigBuilder(target, options.answers);
  for (const { key, line } of reading.repeated) out.leftOut(line, plainWords.repeated(key));
  if (reading.furtherDocument !== undefined) out.leftOut(reading.furtherDocument, plainWords.furtherDocument);
  convertKeys(new Cloud(out, root, dialect));
  return out.finish(cloudConfigFormat, [words.header]);
}

function convertKeys(cloud: Cloud): void {
  const { root, out, dialect } = cloud;
  const entries = new Map<string, PlainEntry>(root.entries.map((entry) => [entry.key, entry]));
  for (const { keys, dialects, convert } of keyRows) {
    const found: Record<string, PlainEntry> = {};
    for (const key of keys) {
      const entry = entries.get(key);
      if (!entry) continue;
      entries.delete(key);
      if (isEmpty(entry.value)) out.decided(entry.line, words.nothingToDo);
      else found[key] = entry;
      if (!dialects.includes(dialect)) out.decided(entry.line, words.otherDialect(key));
    }
    const all = Object.values(found);
    if (all.length === 0) continue;
    const before = out.changes + out.findings.length + out.disks.length + out.filesystems.length + cloud.mounted;
    convert(cloud, found satisfies Found);
    const after = out.changes + out.findings.length + out.disks.length + out.filesystems.length + cloud.mounted;
    if (before === after) for (const { line } of all) out.decided(line, words.nothingToDo);
  }
  for (const { key, line } of entries.values()) out.leftOut(line, words.unknownKey(key));
}

/** Whether a key says nothing: null, an empty list or mapping. */
const isEmpty = (value: Plain): boolean =>
  isNothing(value) || (value.kind === 'list' && value.items.length === 0) || (value.kind === 'mapping' && value.entries.length === 0);
