import { furtherDocument, notJson } from '#words/convert/sources';
import type { Finding } from '../../core/report/finding.ts';
import { findingAt } from '../define/unread.ts';
import { readDocuments } from './read-documents.ts';
import { readJson } from './read-json.ts';
import type { ReadSource, SourceValue } from './source-value.ts';

/** A config that was read, with what is to be said about how; or why it cannot be read. */
export type ReadConfig = { ok: true; value: SourceValue; findings: Finding[] } | Extract<ReadSource, { ok: false }>;

/** Reads an Ignition config: JSON, or YAML, in which people keep configs although Ignition itself does not read it. */
export function readConfig(text: string): ReadConfig {
  const json = readJson(text);
  if (json.ok) return { ...json, findings: [] };
  const [first, second] = readDocuments(text);
  // What begins as JSON is more likely to be broken JSON, and its error is the one that helps.
  if (!first?.ok) return first && !/^\s*[{[]/.test(text) ? first : json;
  if (first.value.kind !== 'mapping') return json;
  const findings = [findingAt('info', notJson, first.value.line)];
  if (second) findings.push(findingAt('warning', furtherDocument, second.ok ? second.value.line : second.line));
  return { ok: true, value: first.value, findings };
}
