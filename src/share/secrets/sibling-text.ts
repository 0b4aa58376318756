import { textOfKey, type ScalarPlace } from '../../core/document/locate/written-scalars.ts';

const known = new WeakMap<ScalarPlace['holder'], Map<string, string>>();

/** The text that a mapping has for a key; empty when it has none. It is looked up once, however many matches are in the mapping. */
export function siblingText(holder: ScalarPlace['holder'], key: string): string {
  const texts = known.get(holder) ?? new Map<string, string>();
  known.set(holder, texts);
  const text = texts.get(key) ?? textOfKey(holder, key);
  texts.set(key, text);
  return text;
}
