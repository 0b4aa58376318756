import * as words from '#words/core/advice/values';
import type { DecodedMapping, DecodedValue } from '../../../document/decode.ts';
import { nodeAt, positionAt } from '../../../document/position.ts';
import { readLocalFile, type FilesDir } from '../../../files/files-dir.ts';
import { isLocalField } from '../../../files/local-field.ts';
import { formatPath, type Finding, type Path } from '../../../report/finding.ts';
import { mayMention } from './may-mention.ts';
import { placeholderPattern, placeholderStart } from '../../../placeholders.ts';
import type { ParsedText } from '../../../yaml/parse-text.ts';

const placeholder = placeholderPattern();

/** The most findings: nobody reads more, and a text may be crafted to have many. */
const maxFindings = 100;

/** Whether a text has one, or may have one in another spelling or in a file. */
const mayHaveAny = (text: string): boolean => mayMention(text, placeholderStart) || text.includes('local');

/** These have rules of their own, which know more about them. */
const lookedAt: ReadonlySet<string> = new Set(['password_hash', 'ssh_authorized_keys', 'ssh_authorized_keys_local']);

/**
 * Anyone who opens a shared config has to put in secrets of their own; a machine would use the placeholder as one.
 * Not a rule: each is reported at its own position inside a value.
 */
export function placeholdersLeft(parsed: ParsedText, config: DecodedMapping, files: FilesDir | undefined): Finding[] {
  const findings: Finding[] = [];
  const wordsOfFiles = new Map<string, readonly string[]>();

  const report = (message: string, path: Path, offset: number | undefined) => {
    if (findings.length >= maxFindings) return;
    findings.push({
      kind: 'warning',
      message,
      path: formatPath(path),
      ...(offset !== undefined && positionAt(parsed, offset)),
      code: 'placeholder-left',
    });
  };

  const wordsOfFile = (path: string): readonly string[] => {
    const known = wordsOfFiles.get(path);
    if (known) return known;
    const file = readLocalFile(files, path);
    const found = file.ok ? [...new Set(new TextDecoder().decode(file.bytes).match(placeholder))] : [];
    wordsOfFiles.set(path, found);
    return found;
  };

  const look = (value: string, path: Path, field: string) => {
    const inValue = value.match(placeholder) ?? [];
    const inFile = isLocalField(field) ? wordsOfFile(value) : [];
    if (inValue.length + inFile.length === 0) return;
    const node = nodeAt(parsed, path);
    const { content: start, end } = node ?? { content: 0, end: 0 };
    const written = [...parsed.text.slice(start, end).matchAll(placeholder)];
    // Escapes and aliases spell them differently, or elsewhere.
    const asWritten = written.length === inValue.length;
    for (const [index, word] of inValue.entries())
      report(words.placeholderHere(word), path, asWritten ? start + (written[index]?.index ?? 0) : node?.start);
    for (const word of inFile) report(words.placeholderInFile(word, value), path, node?.start);
  };

  /** Most values are plain texts without any: no path is made for them. */
  const mayHave = (value: DecodedValue, field: string): boolean =>
    typeof value === 'string' ? value.includes(placeholderStart) || isLocalField(field) : typeof value === 'object';

  /** `field` is the name of the innermost field, which the items of a list share. */
  const walk = (value: DecodedValue, path: Path, field: string): void => {
    if (findings.length >= maxFindings || lookedAt.has(field)) return;
    if (typeof value === 'string') look(value, path, field);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) if (mayHave(item, field)) walk(item, [...path, index], field);
    } else if (typeof value === 'object') {
      for (const [name, member] of Object.entries(value)) if (mayHave(member, name)) walk(member, [...path, name], name);
    }
  };

  if (mayHaveAny(parsed.text)) walk(config, [], '');
  return findings;
}
