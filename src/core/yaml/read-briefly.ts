import { nameFailure } from './mend/name-failure.ts';
import { ParsedText } from './parsed-text.ts';

const mending = { explain: nameFailure };

/**
 * The same, and of a text that is not YAML it says only what go-yaml names: the search for the cause is a fifth of a translator,
 * which a page may want before all of it is there.
 */
export const readBriefly = (text: string): ParsedText => new ParsedText(text, mending);
