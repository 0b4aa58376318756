import { readLocalFile, type FilesDir } from '../../../files/files-dir.ts';
import { decodeDataUrl } from '../../../go/data-url.ts';
import type { Resource } from '../../../spec/fields/resource.ts';

/** UTF-16 units beyond which contents are not looked at: they are data, hardly a unit or a script. */
const maxContents = 2 ** 18;

const known = new WeakMap<object, { files: FilesDir | undefined; text: string | undefined }>();

/** The text that a resource brings; undefined when it is elsewhere, compressed, missing or very long. */
export function contentsOf(resource: Resource | undefined, files: FilesDir | undefined): string | undefined {
  if (!resource) return undefined;
  // Most contents are here as they are, and need not be remembered.
  if (resource.inline !== undefined) return ofInline(resource.inline, resource.compression);
  const before = known.get(resource);
  if (before && before.files === files) return before.text;
  const text = read(resource, files);
  known.set(resource, { files, text });
  return text;
}

const ofInline = (inline: string, compression: string | undefined): string | undefined =>
  compression || inline.length > maxContents ? undefined : inline;

function read({ local, source, compression }: Resource, files: FilesDir | undefined): string | undefined {
  if (compression) return undefined;
  if (local !== undefined) return localText(local, files);
  if (source === undefined || !source.startsWith('data:') || source.length > maxContents) return undefined;
  const decoded = decodeDataUrl(source);
  return typeof decoded === 'string' ? undefined : new TextDecoder().decode(decoded.bytes);
}

/** The text of a local file; undefined when it is missing or very long. */
export function localText(path: string, files: FilesDir | undefined): string | undefined {
  const file = readLocalFile(files, path);
  return file.ok && file.bytes.length <= maxContents ? new TextDecoder().decode(file.bytes) : undefined;
}
