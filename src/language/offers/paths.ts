import { fileOfConfig, filePaths, linkTargets } from '#words/language/completion';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import { listAt, textAt, valueIn } from '../../values/read-values.ts';
import type { Ask, Offer } from '../ask/completion.ts';

const kinds = ['files', 'directories', 'links'] as const;

/** Paths that configs often write, and those of this config where a link leads somewhere. */
export function pathOffers({ config, place }: Ask, { owner, name }: ResolvedField): readonly Offer[] {
  const own = kinds.flatMap((kind) => listAt(config, 'storage', kind).map((item) => textAt(item, 'path')));
  if (owner === 'Link' && name === 'target') {
    const path = textAt(valueIn(config, place.path.slice(0, -1)), 'path');
    const usual = Object.entries(linkTargets).filter(([of]) => of === path);
    const others = own.filter((value) => value !== '' && value !== path);
    return [...usual.map(([, [value, what]]) => ({ value, what })), ...others.map((value) => ({ value, what: fileOfConfig }))];
  }
  if (name !== 'path') return [];
  if (owner === 'Link') return Object.entries(linkTargets).map(([value, [, what]]) => ({ value, what }));
  if (owner !== 'File') return [];
  return Object.entries(filePaths)
    .filter(([value]) => !own.includes(value))
    .map(([value, what]) => ({ value, what }));
}
