import { dictionary1 } from './dictionary-1.ts';

/** What a version of links is read with. */
export interface LinkVersion {
  /** What texts are deflated with, and inflated. */
  dictionary: Uint8Array;
}

/**
 * Every version there has been, by its prefix. None is ever changed or taken away, so that every link ever
 * made can be read. A better dictionary would be `dictionary-2.ts` and `c2` here, and `written` in `link.ts`;
 * a payload of another form would bring its reader along as a part of the version.
 */
export const versions: ReadonlyMap<string, LinkVersion> = new Map([['c1', { dictionary: new TextEncoder().encode(dictionary1) }]]);
