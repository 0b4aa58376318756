import { localFile, localFolder } from '#words/language/completion';
import { isLocalField } from '../../core/files/local-field.ts';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The local files where a field names one, and their folders where it names a tree. */
export function localOffers({ files }: Ask, { owner, name }: ResolvedField): readonly Offer[] {
  if (!isLocalField(name)) return [];
  const paths = Object.keys(files);
  if (owner !== 'Tree') return paths.map((value) => ({ value, what: localFile }));
  const folders = paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)));
  return [...new Set(folders)].map((value) => ({ value, what: localFolder }));
}
