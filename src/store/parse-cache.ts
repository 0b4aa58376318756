import { parseText, type ParsedText } from '../core/yaml/parse-text.ts';

/** The latest used first. */
const recent: ParsedText[] = [];
/** The current text, the one before it (a form may be one step behind), and the one that an undo step began with. */
const kept = 3;

/** The parsed document of a text. The last used ones are remembered, so that everyone who looks at a text shares one parse. */
export function parseCached({ text }: { text: string }): ParsedText {
  const index = recent.findIndex((parsed) => parsed.text === text);
  const [parsed = parseText(text)] = index < 0 ? [] : recent.splice(index, 1);
  remember(parsed);
  return parsed;
}

/** Remembers a text that has just been parsed elsewhere, as an edit does to check itself. */
export function remember(parsed: ParsedText): void {
  recent.unshift(parsed);
  recent.length = Math.min(recent.length, kept);
}
