import { headerFor } from '#words/language/completion';
import { splitTarget } from '../../core/spec/versions.ts';
import { variantName } from '../../values/variant-names.ts';
import { code } from '../facts/help.ts';
import { newestOf, variants } from '../facts/spec-of.ts';
import type { Ask, Completion } from '../ask/completion.ts';

/** The whole header, where there is none yet. */
export function headers({ place, layout }: Ask): readonly Completion[] {
  const { kind, path, present, flow, quote, lead, column } = place;
  if (kind !== 'entry' || path.length > 0 || flow || quote !== '' || present.includes('variant') || present.includes('version')) return [];
  return variants.map((variant, index): Completion => {
    const { version } = splitTarget(newestOf(variant));
    const lines = [`variant: ${variant}`, `version: ${version}`];
    return {
      label: lines.join(', '),
      kind: 'snippet',
      detail: headerFor(variantName(variant)),
      help: [code(lines.join('\n'))],
      replace: place.replace,
      insert: [lead + lines.join(layout.eol + ' '.repeat(column)) + layout.eol + ' '.repeat(column)],
      filter: `variant: ${variant}`,
      rank: 2 + index,
      goesOn: false,
    };
  });
}
