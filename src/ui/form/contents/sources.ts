import type { WhyNotText } from '#words/form/contents';
import type { Edit, NewValue } from '../../../core/document/edit/apply-edit.ts';
import type { Value } from '../../../core/document/read.ts';
import { toBase64 } from '../../../core/bytes/base64.ts';
import { textOf } from '../../../core/files/file-entry.ts';
import { readLocalFile } from '../../../core/files/files-dir.ts';
import { memoryFiles } from '../../../core/files/memory-files.ts';
import { bytesOfText } from '../../../core/go/byte-text.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { LocalFiles } from '../../../store/local-files.ts';
import { unpackDataUrl } from '../../../values/data-url.ts';
import { childOf } from '../../../core/document/values.ts';
import { below } from '../../../values/path.ts';

/** Bytes up to which contents are shown and edited as text: an editor in a form is not the place for more. */
export const maxText = 256 * 1024;
/** Bytes up to which contents may become a data URL; beyond that, the text of the config is not the place for them. */
export const maxDataUrl = 1_000_000;

/** Bytes as contents of the config: their text, or why they cannot be text there. */
export type AsText = { text: string } | { why: Exclude<WhyNotText, 'version'> };

/** The text of bytes, without any change: line endings, tabs, a byte order mark, no final line break. */
export function asText(bytes: Uint8Array): AsText {
  if (bytes.length > maxText) return { why: 'large' };
  const text = textOf(bytes);
  return text === undefined ? { why: 'binary' } : { text };
}

/** A data URL of bytes, as Butane writes one for what is not text. */
export const dataUrlOf = (bytes: Uint8Array): string => `data:;base64,${toBase64(bytes)}`;

/** The keys of contents that determine what they are. */
export const sources = ['inline', 'source', 'local'] as const;
export type SourceKey = (typeof sources)[number];

/** What only applied to the previous contents: how they were packed, fetched and checked. */
const staleKeys = ['compression', 'http_headers', 'verification'];

const clearing = (path: Path, value: Value | undefined, keys: readonly string[]): Edit[] =>
  keys.filter((key) => childOf(value, key) !== undefined).map((key) => ({ op: 'clear', path: below(path, key) }));

/**
 * Edits that turn contents into a text, a URL or a local file. If they are another of these, the
 * key is renamed, so that its place and its comments stay.
 */
export function switchSource(path: Path, value: Value | undefined, key: SourceKey, held: NewValue): Edit[] {
  const others = sources.filter((other) => other !== key && childOf(value, other) !== undefined);
  const [renamed] = childOf(value, key) === undefined ? others : [];
  return [
    ...(renamed === undefined ? [] : [{ op: 'rename', path: below(path, renamed), key } as const]),
    { op: 'set', path: below(path, key), value: held },
    ...clearing(
      path,
      value,
      others.filter((other) => other !== renamed),
    ),
  ];
}

/** Edits that replace the contents at a path, given their present value. */
export const replaceContents = (path: Path, value: Value | undefined, key: SourceKey, text: string): Edit[] => [
  ...switchSource(path, value, key, text),
  ...clearing(path, value, staleKeys),
];

/** Contents from the config or a local file, and whether they were unpacked for that. */
export interface LoadedContents {
  bytes: Uint8Array;
  unpacked: boolean;
}

/** What contents hold; undefined when they are fetched, empty or cannot be read. */
export function loadContents(value: Value | undefined, files: LocalFiles): LoadedContents | undefined {
  const textAt = (key: string) => {
    const child = childOf(value, key);
    return typeof child === 'string' && child !== '' ? child : undefined;
  };
  const inline = textAt('inline');
  if (inline !== undefined) return { bytes: bytesOfText(inline), unpacked: false };
  const source = textAt('source');
  if (source !== undefined) {
    const unpacked = unpackDataUrl(source, textAt('compression'));
    return unpacked.ok ? { bytes: unpacked.bytes, unpacked: unpacked.packed !== undefined } : undefined;
  }
  const local = textAt('local');
  const file = local === undefined ? undefined : readLocalFile(memoryFiles(files), local);
  return file?.ok ? { bytes: file.bytes, unpacked: false } : undefined;
}

/**
 * Edits that express the same contents in another form. A hash stays: it is that of the unpacked contents.
 * What was unpacked is no longer declared as packed.
 */
export const reencode = (path: Path, value: Value | undefined, { unpacked }: LoadedContents, key: SourceKey, text: string): Edit[] => [
  ...switchSource(path, value, key, text),
  ...clearing(path, value, unpacked ? ['compression'] : []),
];
