import { patterns, texts } from '#words/core/butane-findings';

/** What a finding in Butane's own words says in the language of the page; undefined in English, and where nobody has put it into other words. */
export function glossOf(message: string): string | undefined {
  if (Object.hasOwn(texts, message)) return texts[message];
  const found = patterns.find(([pattern]) => pattern.test(message));
  return found && message.replace(...found);
}
