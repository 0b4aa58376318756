import { hover } from '../../language/language.ts';
import type { languages } from '../monaco/monaco.ts';
import { askedAt, rangeIn } from './known-texts.ts';
import { markdownOf } from './markdown.ts';

/** Says what `hover` knows of what is pointed at. */
export const hoverProvider: languages.HoverProvider = {
  async provideHover(model, position) {
    const asked = askedAt(model, position);
    const said = asked && hover({ parsed: asked.parsed, offset: asked.offset, files: asked.known.files() });
    return said && { range: rangeIn(asked.lines, said.range), contents: [await markdownOf(said.parts)] };
  },
};
