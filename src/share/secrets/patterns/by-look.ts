import type { SecretMatch } from './secret-match.ts';
import { isHarmless } from './harmless.ts';
import { logins } from './logins.ts';
import { tokens } from './tokens.ts';

/** Finds secrets by their look: tokens of known forms, password hashes, logins in addresses and files. */
export const findByLook = (text: string): SecretMatch[] =>
  [...tokens, ...logins].flatMap(({ what, placeholder, pattern }) =>
    Array.from(text.matchAll(pattern), ({ indices }): SecretMatch => {
      const parts: readonly ([number, number] | undefined)[] = indices ?? [];
      const [start, end] = parts.slice(1).find((part) => part !== undefined) ?? parts[0] ?? [0, 0];
      return { what, placeholder, start, end };
    }).filter(({ start, end }) => !isHarmless(text.slice(start, end))),
  );
