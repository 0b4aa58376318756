/** The version that new links are made in. */
export const written = 'c1';

/** The version of a fragment and its data, which end at the first `&`. Some programs escape the colon, which can mean nothing else. */
const grammar = /^(c\d{1,9})(?::|%3[Aa])([^&]*)/;

/** Whether a fragment (without `#`) claims to be a config, of whatever version. Much cheaper than reading the link. */
export const isLink = (fragment: string): boolean => grammar.test(fragment);

/** The parts of a fragment (without `#`); undefined when it is not a link. */
export function splitLink(fragment: string): { version: string; data: string } | undefined {
  const [, version, data = ''] = grammar.exec(fragment) ?? [];
  return version === undefined ? undefined : { version, data };
}
