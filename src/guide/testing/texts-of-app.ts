import type { Language } from '../../words/languages.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>(['../../words/{en,fr}/**/*.ts', '!**/*.test.ts'], {
  eager: true,
});

/** All texts of a language that are whole: those that a function makes of others are left out. */
export function textsOfApp(language: Language): ReadonlySet<string> {
  const texts = new Set<string>();
  const rest: unknown[] = Object.entries(files)
    .filter(([path]) => path.startsWith(`../../words/${language}/`))
    .map(([, words]) => words);
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null)
      // Words are plain objects and lists.
      rest.push(...Object.values(value as Readonly<Record<string, unknown>>).filter((part) => part !== undefined));
  }
  return texts;
}
