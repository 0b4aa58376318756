import { dictionary1 } from './dictionary-1.ts';

/** What is needed to read a version of links. */
export interface LinkVersion {
  /** The dictionary that texts are deflated and inflated with. */
  dictionary: Uint8Array;
}

/**
 * Every version there has been, by its prefix. None is ever changed or removed, so that every link ever
 * made can be read. A better dictionary would be `dictionary-2.ts` and `c2` here, and `written` in `link-grammar.ts`;
 * a payload of another form would add its reader to the version.
 */
export const versions: ReadonlyMap<string, LinkVersion> = new Map([['c1', { dictionary: new TextEncoder().encode(dictionary1) }]]);
