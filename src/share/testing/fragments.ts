import { readFileSync } from 'node:fs';

/** A piece of a file as people have it, and the secrets in it, in the order in which they stand. */
export interface Fragment {
  text: string;
  secrets: readonly string[];
}

/**
 * The fragments of a file beside this one: one a line, with `\n` for the breaks in it and each secret in `‹›`.
 * They are made up. A name without one of those files throws.
 */
export const fragmentsOf = (name: string): Fragment[] =>
  readFileSync(new URL(`fragments/${name}.txt`, import.meta.url), 'utf8').trim().split('\n').map((line) => {
    const marked = line.replaceAll(String.raw`\n`, '\n');
    return { text: marked.replace(/[‹›]/g, ''), secrets: Array.from(marked.matchAll(/‹([^›]*)›/g), ([, secret = '']) => secret) };
  });
