import { explainFailure } from './mend/explain-failure.ts';
import { ParsedText } from './parsed-text.ts';
import type { PaddedText } from './text/padded-text.ts';

const mending = { explain: explainFailure };

/** Reads the first document of a text for whoever has no use for one that is not YAML. Never throws. */
export const readText = (text: string | PaddedText): ParsedText => new ParsedText(text, mending);
