import * as words from '#words/text/decoded';
import { writeMode } from '../core/document/write/write-mode.ts';
import { textOf } from '../core/files/file-entry.ts';
import { isObject } from '../core/json-object.ts';
import type { NoteEntry } from '../core/ignition/noted-yaml.ts';
import type { Json } from '../core/ignition/write-yaml.ts';
import { isOneLine, writeText } from '../core/ignition/yaml-scalar.ts';
import { describeUrl, isDataUrl, unpackDataUrl } from '../values/data-url.ts';
import { describeBytes } from '../values/size.ts';

/** UTF-16 units that are shown of one file's contents, and of all contents together. */
const maxContents = 200_000;
const maxInAll = 16_000_000;

/**
 * Writes a result, given as JSON, to be read by people: as YAML, with data URLs decoded to the text they hold, other contents replaced by
 * what they are, and modes in octal. `note` is told of each entry and its lines, those inside of it first.
 */
export function writeDecoded(value: Json, note: NoteEntry): string {
  const sheet = new DecodedSheet(note);
  sheet.comment(words.notForMachines);
  sheet.mapping(value, '', undefined);
  return sheet.lines.join('\n');
}

type Members = { [key: string]: Json };

const isMembers = (value: Json): value is Members => isObject(value);

/** The lines so far. The output is as deep as its fields are, so this may call itself. */
class DecodedSheet {
  readonly lines: string[] = [];
  private readonly note: NoteEntry;
  private readonly path: (string | number)[] = [];
  private room = maxInAll;

  constructor(note: NoteEntry) {
    this.note = note;
  }

  comment(text: string): void {
    this.lines.push(`# ${text}`);
  }

  /** Writes the members of a mapping; the first one's line begins with `lead`, the dash of the item that it is. */
  mapping(value: Json, indent: string, lead = indent): void {
    if (!isMembers(value)) return;
    let begin = lead;
    for (const [key, member] of Object.entries(value)) {
      this.entry(key, () => this.member(begin, key, member, value, indent));
      begin = indent;
    }
  }

  private entry(step: string | number, write: () => void): void {
    const from = this.lines.length + 1;
    this.path.push(step);
    write();
    this.note(this.path, from, Math.max(from, this.lines.length));
    this.path.pop();
  }

  private member(begin: string, key: string, value: Json, siblings: Members, indent: string): void {
    const name = `${begin}${isOneLine(key) ? writeText(key, '') : JSON.stringify(key)}:`;
    if (Array.isArray(value)) this.list(name, value, indent);
    else if (isMembers(value)) {
      if (Object.keys(value).length === 0) return void this.lines.push(`${name} {}`);
      this.lines.push(name);
      this.mapping(value, `${indent}  `);
    } else if (key === 'mode' && typeof value === 'number') this.lines.push(`${name} ${writeMode(value)}`);
    else if (key === 'source' && typeof value === 'string' && isDataUrl(value) && this.path[0] !== 'metadata') {
      this.contents(name, value, siblings['compression'], indent);
    } else this.scalar(name, value, indent);
  }

  private list(name: string, items: Json[], indent: string): void {
    this.lines.push(items.length === 0 ? `${name} []` : name);
    items.forEach((item, index) =>
      this.entry(index, () => {
        if (isMembers(item) && Object.keys(item).length > 0) this.mapping(item, `${indent}    `, `${indent}  - `);
        else if (isMembers(item)) this.lines.push(`${indent}  - {}`);
        else this.scalar(`${indent}  -`, item, `${indent}  `);
      }),
    );
  }

  private scalar(name: string, value: Json, indent: string): void {
    if (typeof value !== 'string') this.lines.push(`${name} ${JSON.stringify(value)}`);
    else if (/[\r\n]/.test(value)) this.block(name, value, undefined, indent);
    else this.lines.push(`${name} ${writeText(value, indent)}`);
  }

  /** A data URL: its text, or what it is instead. */
  private contents(name: string, url: string, compression: Json | undefined, indent: string): void {
    if (this.room <= 0) return this.remark(name, url, words.tooMuchInAll, indent);
    const unpacked = unpackDataUrl(url, typeof compression === 'string' ? compression : undefined);
    if (!unpacked.ok) return this.remark(name, url, unpacked.problem, indent);
    const text = textOf(unpacked.bytes);
    this.room -= unpacked.bytes.length;
    const facts = unpacked.mediaType === '' && unpacked.packed === undefined && text !== undefined ? undefined : describeUrl(unpacked);
    if (text === undefined) this.lines.push(`${name} # ${facts ?? ''}`);
    else if (text === '') this.lines.push(`${name} "" # ${words.empty}`);
    else this.block(name, text, facts, indent);
  }

  /** A text as it is, with a remark above it. */
  private remark(name: string, text: string, remark: string, indent: string): void {
    this.lines.push(`${name} # ${remark}`, `${indent}  ${writeText(text.slice(0, maxContents), `${indent}  `)}`);
  }

  private block(name: string, text: string, facts: string | undefined, indent: string): void {
    const lines = text.slice(0, maxContents).split(/\r\n|[\n\r]/);
    const hint = /^[\n\r\t ]/.test(text) ? '2' : '';
    const ending = lines.at(-1) !== '' ? '-' : lines.length === 2 && lines[0] === '' ? '+' : lines.at(-2) === '' ? '+' : '';
    if (ending !== '-') lines.pop();
    this.lines.push(`${name} |${hint}${ending}${facts === undefined ? '' : ` # ${facts}`}`);
    for (const line of lines) this.lines.push(line === '' ? '' : `${indent}  ${line}`);
    if (text.length > maxContents) this.comment(words.cut(describeBytes(new TextEncoder().encode(text).length)));
  }
}
