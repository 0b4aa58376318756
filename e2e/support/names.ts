import { readdirSync } from 'node:fs';
import { allLanguages, type Language } from '../../src/words/languages.ts';

/** Journeys are written with English names; this finds what stands there in another language. */
export type Say = (name: string | RegExp) => string | RegExp;

/** In English everything is called what it is called in a journey. */
export const asItIs: Say = (name) => name;

/** Stands for a value in the text of a message that is a function. */
const value = '\u2063';

const wordsFolder = new URL('../../src/words/', import.meta.url);

/** The texts of a module of words by where each is: those of functions have marks in place of their values. */
function textsOf(module: object): Map<string, string> {
  const texts = new Map<string, string>();
  // Catalogues are a few levels deep.
  const left: [string, unknown][] = Object.entries(module);
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, word] = next;
    if (typeof word === 'string') texts.set(path, word);
    else if (typeof word === 'function')
      texts.set(path, textOfFunction(word as (...values: string[]) => unknown)); // whatever it takes
    else if (word !== null && typeof word === 'object')
      left.push(...Object.entries(word).map(([key, inner]): [string, unknown] => [`${path}.${key}`, inner]));
  }
  return texts;
}

function textOfFunction(word: (...values: string[]) => unknown): string {
  try {
    const text = word(...Array.from({ length: word.length }, () => value));
    return typeof text === 'string' ? text.replace(/NaN|undefined/g, value) : ''; // it was to be a number, or a key
  } catch {
    return ''; // it takes something else than texts and numbers, and no journey asks for it
  }
}

/** Catalogues of what is said about texts, which no journey asks for by name. */
const unasked = /^(?:core|language)\b/;

interface Pair {
  english: string;
  other: string;
}

async function pairsOf(language: Language): Promise<Pair[]> {
  const files = readdirSync(new URL('en/', wordsFolder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !unasked.test(file),
  );
  const pairs = files.map(async (file) => {
    const load = async (of: Language) => textsOf((await import(new URL(`${of}/${file}`, wordsFolder).href)) as object);
    const [english, other] = await Promise.all([load('en'), load(language)]);
    return [...english].flatMap(([path, text]) => {
      const said = other.get(path);
      return text === '' || said === undefined || said === '' ? [] : [{ english: text, other: said }];
    });
  });
  return (await Promise.all(pairs)).flat();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
/** A pattern for a text with values, each of which is anything. */
const patternOf = (text: string, anything: string): string => text.split(value).map(escaped).join(anything);
const either = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${[...new Set(patterns)].join('|')})$`);

const exactlyIn = (pairs: readonly Pair[], name: string): string[] =>
  pairs.filter(({ english }) => english === name).map(({ other }) => escaped(other));
const valuesIn = (name: string, english: string): string[] => new RegExp(`^${patternOf(english, '(.+?)')}$`).exec(name)?.slice(1) ?? [];
/** How much of a message is not a value. */
const ownWords = (text: string): number => text.replaceAll(value, '').trim().length;

function saidIn(pairs: readonly Pair[], name: string): RegExp | undefined {
  const exact = exactlyIn(pairs, name);
  if (exact.length > 0) return either(exact);
  const filled = pairs.filter(({ english }) => english.includes(value) && new RegExp(`^${patternOf(english, '.+')}$`).test(name));
  // Of several messages that the name can be, it is the one with the most words of its own.
  const most = Math.max(...filled.map(({ english }) => ownWords(english)));
  const best = filled.filter(({ english }) => ownWords(english) === most);
  // A value can be a text of the catalogues, too.
  const values = (english: string) => valuesIn(name, english).flatMap((one) => [escaped(one), ...exactlyIn(pairs, one)]);
  if (most > 3) return either(best.map(({ english, other }) => patternOf(other, `(?:${values(english).join('|')})`)));
  // A name and a key of the config, or a value, which are the same in every language.
  const [, first, last] = /^(.+) (\S+)$/.exec(name) ?? [];
  const begun = first === undefined ? undefined : saidIn(pairs, first);
  return begun && new RegExp(`${begun.source.slice(0, -1)}\\s+${escaped(last ?? '')}$`);
}

/** What has one of the messages whose English the pattern matches, at the start and at the end where that asks for it. */
function matchedIn(pairs: readonly Pair[], name: RegExp): RegExp | undefined {
  const matched = pairs.filter(({ english }) => ownWords(english) > 2 && name.test(english));
  const patterns = [...new Set(matched.map(({ other }) => patternOf(other, '.*')))];
  const [start, end] = [name.source.startsWith('^') ? '^' : '', name.source.endsWith('$') ? '$' : ''];
  return matched.length === 0 ? undefined : new RegExp(`${start}(?:${patterns.join('|')})${end}`);
}

/** Names in a language, found by their English in the catalogues of words; one that is in none is an error of the journey. */
export async function namesIn(language: Language): Promise<Say> {
  if (language === allLanguages[0]) return asItIs;
  const pairs = await pairsOf(language);
  const known = new Map<string, RegExp>();
  return (name) => {
    const found = known.get(String(name)) ?? (typeof name === 'string' ? saidIn(pairs, name) : matchedIn(pairs, name));
    if (!found) throw new Error(`no catalogue of words has ${String(name)}`);
    known.set(String(name), found);
    return found;
  };
}
