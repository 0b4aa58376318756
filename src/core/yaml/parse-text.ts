import { explainFailure } from './mend/explain-failure.ts';
import { recover } from './mend/recover.ts';
import { ParsedText } from './parsed-text.ts';
import type { PaddedText } from './text/padded-text.ts';

export type { ParsedText } from './parsed-text.ts';

/** Reads the first document of a text; go-yaml reads no further either. Never throws. */
export const parseText = (text: string | PaddedText): ParsedText => new ParsedText(text, { explain: explainFailure, recover });
