import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';

/** The most recently used first. */
const recent: ParsedText[] = [];
/** The current text, the one before it (a form may be one step after), and the one that an undo step began with. */
const kept = 3;

/** The parsed document of a text. The most recent ones are remembered, so that everything that reads a text shares one parse. */
export function parseCached({ text }: { text: string }): ParsedText {
  const index = recent.findIndex((parsed) => parsed.text === text);
  const [parsed = parseText(text)] = index < 0 ? [] : recent.splice(index, 1);
  remember(parsed);
  return parsed;
}

/** Remembers a text that has just been parsed elsewhere, for example by an edit to check itself. */
export function remember(parsed: ParsedText): void {
  recent.unshift(parsed);
  recent.length = Math.min(recent.length, kept);
}
