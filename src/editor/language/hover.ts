import { hover } from '../../language/language.ts';
import { fingerprint } from '../../values/fingerprint.ts';
import type { IMarkdownString, languages } from '../monaco/monaco.ts';
import { rangeIn, spotAt } from './documents.ts';
import { helpMarkdown } from './help-markdown.ts';

/** Says what a key is for, and what a value means. */
export const hoverProvider: languages.HoverProvider = {
  async provideHover(model, position) {
    const spot = spotAt(model, position);
    const found = spot && hover({ parsed: spot.parsed, offset: spot.offset, files: spot.document.files() });
    if (!found) return null;
    const contents: IMarkdownString[] = [];
    for (const part of found.parts) {
      const print = part.kind === 'fingerprint' ? await fingerprint(part.blob) : undefined;
      contents.push(...helpMarkdown([print === undefined ? part : { kind: 'code', text: print }]));
    }
    return { range: rangeIn(spot.lines, found.range), contents };
  },
};
