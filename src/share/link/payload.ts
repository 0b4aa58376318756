import * as words from '#words/share/links';
import { fromBase64, toBase64 } from '../../core/bytes/base64.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { isFileName, pathsProblem } from './carried-paths.ts';
import { BrokenPayload, PayloadReader } from './payload-reader.ts';
import { PayloadWriter } from './payload-writer.ts';
import type { SharedConfig } from '../shared-config.ts';

/** Which parts precede the text, and how texts are encoded: bits of a payload's first number. */
const parts = { wide: 1, name: 2, section: 4, line: 8, files: 16 };
const allParts = 31;

/** The type of a file: the low bits of the number before its contents. */
const kinds = { text: 0, base64: 1, link: 2 };
const executable = 4;

const maxFiles = 500;
const maxSection = 100;

/** Why local files cannot be part of a link, in words that begin with "it"; undefined when they can. */
export const filesProblem = (paths: readonly string[]): string | undefined =>
  paths.length > maxFiles ? words.tooManyFiles(maxFiles) : pathsProblem(paths);

/** A config's bytes before they are deflated: the other parts, then the text, which ends them. */
export function writePayload({ text, name, files, section, line }: SharedConfig): Uint8Array {
  const entries = files ? Object.entries(files) : [];
  const carried = {
    name: name !== undefined && isFileName(name) ? name : undefined,
    section: section !== undefined && section.length <= maxSection ? section : undefined,
    line: line !== undefined && isLineOf(text, line) ? line : undefined,
  };
  const texts = [
    text,
    carried.name,
    carried.section,
    ...entries.flatMap(([path, entry]) => [path, 'text' in entry ? entry.text : 'link' in entry ? entry.link : '']),
  ];
  const wide = !texts.every((one) => one === undefined || one.isWellFormed());
  const writer = new PayloadWriter(wide);
  writer.number(
    (wide ? parts.wide : 0) |
      (carried.name === undefined ? 0 : parts.name) |
      (carried.section === undefined ? 0 : parts.section) |
      (carried.line === undefined ? 0 : parts.line) |
      (files === undefined ? 0 : parts.files),
  );
  if (carried.name !== undefined) writer.text(carried.name);
  if (carried.section !== undefined) writer.text(carried.section);
  if (carried.line !== undefined) writer.number(carried.line);
  if (files) writer.number(entries.length);
  for (const [path, entry] of entries) {
    writer.text(path);
    writeFile(writer, entry);
  }
  writer.rest(text);
  return writer.whole();
}

function writeFile(writer: PayloadWriter, entry: FileEntry): void {
  const exec = entry.exec === true ? executable : 0;
  if ('text' in entry) {
    writer.number(kinds.text | exec);
    writer.text(entry.text);
  } else if ('link' in entry) {
    writer.number(kinds.link | exec);
    writer.text(entry.link);
  } else {
    writer.number(kinds.base64 | exec);
    writer.bytes(fromBase64(entry.base64));
  }
}

/** The config of a payload, or why it has none, in words that begin with "it". */
export function readPayload(bytes: Uint8Array): { ok: true; config: SharedConfig } | { ok: false; reason: string } {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof BrokenPayload) return { ok: false, reason: words.notAConfig };
    throw error;
  }
}

function read(bytes: Uint8Array): ReturnType<typeof readPayload> {
  const flags = new PayloadReader(bytes, false).number();
  if (flags > allParts) throw new BrokenPayload();
  const reader = new PayloadReader(bytes, (flags & parts.wide) !== 0);
  reader.number();
  const name = flags & parts.name ? reader.text() : undefined;
  const section = flags & parts.section ? reader.text() : undefined;
  const line = flags & parts.line ? reader.number() : undefined;
  const count = flags & parts.files ? reader.number() : undefined;
  if (count !== undefined && count > maxFiles) return { ok: false, reason: words.tooManyFiles(maxFiles) };
  const files = Array.from({ length: count ?? 0 }, () => [reader.text(), readFile(reader)] as const);
  const text = reader.rest();

  if (name !== undefined && !isFileName(name)) return { ok: false, reason: words.badName };
  if ((section?.length ?? 0) > maxSection) return { ok: false, reason: words.badSection };
  if (line !== undefined && !isLineOf(text, line)) return { ok: false, reason: words.badLine };
  const problem = filesProblem(files.map(([path]) => path));
  if (problem !== undefined) return { ok: false, reason: problem };
  return {
    ok: true,
    config: {
      text,
      ...(name !== undefined && { name }),
      ...(count !== undefined && { files: Object.fromEntries(files) }),
      ...(section !== undefined && { section }),
      ...(line !== undefined && { line }),
    },
  };
}

function readFile(reader: PayloadReader): FileEntry {
  const kind = reader.number();
  const exec = (kind & executable) !== 0 && { exec: true };
  switch (kind & ~executable) {
    case kinds.text:
      return { text: reader.text(), ...exec };
    case kinds.base64:
      return { base64: toBase64(reader.bytes()), ...exec };
    case kinds.link:
      return { link: reader.text(), ...exec };
    default:
      throw new BrokenPayload();
  }
}

/** Whether a text has a line with that number. */
function isLineOf(text: string, line: number): boolean {
  if (!Number.isInteger(line) || line < 1) return false;
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0 && breaks < line - 1; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks === line - 1;
}
