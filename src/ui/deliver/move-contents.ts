import * as words from '#words/deliver/dialog';
import { applyEdit } from '../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../core/document/read.ts';
import { childOf } from '../../core/document/values.ts';
import { textOf } from '../../core/files/file-entry.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { asRemote, fetchesOther, movableContents, type MovableContents } from '../../deliver/size/remote-contents.ts';
import { mayHaveTable, readNotes } from '../../hosts/notes-in-text.ts';
import { placeholderFinder, type FindPlaceholders } from '../../hosts/placeholders.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { fileName } from '../files/file-name.ts';

const findNone: FindPlaceholders = () => [];

/** Finds the placeholders of a text's table of hosts; undefined where the table has a mistake. */
function finderFor(text: string): FindPlaceholders | undefined {
  const table = mayHaveTable(text) ? readNotes(text).table : undefined;
  if (!table) return findNone;
  return table.ok ? placeholderFinder(table.table) : undefined;
}

/**
 * The contents of a text that can be served from a URL instead, largest first. With a table of hosts, only those that are the same for all of
 * them: a URL has one file.
 */
export function contentsToMove(text: string, files: LocalFiles): MovableContents[] {
  const find = finderFor(text);
  if (!find) return [];
  const parsed = parseCached({ text });
  return movableContents(valueAt(parsed, []), memoryFiles(files), fileName).filter(({ path, bytes }) => {
    const resource = valueAt(parsed, path);
    return [childOf(resource, 'inline'), childOf(resource, 'local'), textOf(bytes)].every(
      (said) => typeof said !== 'string' || find(said).length === 0,
    );
  });
}

/** A text whose contents are elsewhere, and where they have to be served; or why they stay. */
type Moved = { ok: true; text: string; source: string } | { ok: false; reason: string };

/** Moves contents to a URL, or into the folder that it is of, if it ends in a slash. */
export function moveContents(text: string, contents: MovableContents, url: string): Moved {
  const parsed = parseCached({ text });
  const folder = url.trim();
  const remote = asRemote(contents, folder.endsWith('/') ? folder + encodeURIComponent(contents.fileName) : folder);
  if (!remote.ok) return remote;
  const { resource } = remote;
  const [placeholder] = finderFor(text)?.(resource.source) ?? [];
  if (placeholder) return { ok: false, reason: words.urlOfHost(resource.source.slice(placeholder.start, placeholder.end)) };
  if (fetchesOther(valueAt(parsed, []), resource)) return { ok: false, reason: words.urlTaken };
  // A mapping of text alone.
  const edited = applyEdit(parsed, { op: 'set', path: contents.path, value: { ...resource } }, { shared: 'here' });
  return edited.ok ? { ok: true, text: edited.text, source: resource.source } : edited;
}
