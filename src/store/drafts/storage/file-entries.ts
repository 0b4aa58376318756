import type { FileEntry } from '../../../core/files/file-entry.ts';
import { fieldsOf } from './fields-of.ts';

/** Whether something from outside is a local file. */
export function isFileEntry(value: unknown): value is FileEntry {
  const { exec, ...contents } = fieldsOf(value);
  const [[kind, content] = [], ...others] = Object.entries(contents);
  if (typeof content !== 'string' || others.length > 0 || !(exec === undefined || typeof exec === 'boolean')) return false;
  return kind === 'text' || kind === 'link' || (kind === 'base64' && content.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(content));
}
