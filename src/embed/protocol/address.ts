import { isLink } from '../../share/link/link-grammar.ts';
import type { EmbedOptions } from './messages.ts';
import { readOptions } from './options.ts';

/** What the fragment of an embed's address says. */
export interface EmbedAddress {
  /** The config, in the form that `decodeLink` accepts. */
  link: string | undefined;
  options: EmbedOptions;
  /** The page that may talk to the embed: an origin, or `null` for pages that have none. */
  origin: string | undefined;
}

/** Reads a fragment (without `#`): a config, if there is one, and options after it. */
export function readAddress(fragment: string): EmbedAddress {
  const end = isLink(fragment) ? fragment.indexOf('&') + 1 || fragment.length + 1 : 0;
  const params = new URLSearchParams(fragment.slice(end));
  return {
    link: end > 0 ? fragment.slice(0, end - 1) : undefined,
    options: readOptions((name) => params.get(name)),
    origin: readOrigin(params.get('origin')),
  };
}

function readOrigin(given: string | null): string | undefined {
  if (given === null || given === 'null') return given ?? undefined;
  try {
    const { origin, protocol } = new URL(given);
    return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
  } catch {
    return undefined;
  }
}
