import { isLink } from '../share/link/link-grammar.ts';

/** A reference to a config elsewhere: the fragment of a link that contains it, or an address to load it from. */
export type Reference = { kind: 'link'; fragment: string } | { kind: 'address'; written: string };

/** What a fragment (without `#`) of the app's address refers to; undefined for one that is not Bunsen's. */
export function readUrlFragment(fragment: string): Reference | undefined {
  if (isLink(fragment)) return { kind: 'link', fragment };
  const [, written] = /^url=(.*)$/s.exec(fragment) ?? [];
  return written === undefined ? undefined : { kind: 'address', written: decoded(written) };
}

/** What a pasted or dropped text refers to: a link of Bunsen, on any host, its fragment alone, or the address of a file. Undefined for anything else, e.g. a config. */
export function readReference(text: string): Reference | undefined {
  const written = text.trim();
  if (/\s/.test(written)) return undefined;
  const isAddress = /^https?:\/\//i.test(written);
  if (!isAddress && !written.startsWith('#')) return undefined;
  const hash = written.indexOf('#');
  const reference = hash < 0 ? undefined : readUrlFragment(written.slice(hash + 1));
  return reference ?? (isAddress ? { kind: 'address', written } : undefined);
}

/** An address may be escaped like a parameter, or not. */
function decoded(written: string): string {
  if (/^https?:\/\//i.test(written)) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
