import type { ParsedText } from './yaml/parse-text.ts';

/** In UTF-16 units; a longer text takes more memory than it would save time. */
const maxText = 2 ** 20;

let last: ParsedText | undefined;

/** Remembers a text that was just parsed, until the next one is. */
export function rememberParsed(parsed: ParsedText): ParsedText {
  last = parsed.text.length > maxText ? undefined : parsed;
  return parsed;
}

/** What was parsed last, if it was this text, which is then forgotten: whoever translates a config mostly asks for advice on it next. */
export function takeParsed(text: string): ParsedText | undefined {
  const parsed = last?.text === text ? last : undefined;
  if (parsed) last = undefined;
  return parsed;
}
