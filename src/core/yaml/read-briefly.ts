import { nameFailure } from './mend/name-failure.ts';
import { ParsedText } from './parsed-text.ts';

const mending = { explain: nameFailure };

/**
 * Reads the first document of a text, and says of one that is not YAML only what go-yaml names: for who wants a first answer soon,
 * as the search for the cause is a fifth of a translator. Never throws.
 */
export const readBriefly = (text: string): ParsedText => new ParsedText(text, mending);
