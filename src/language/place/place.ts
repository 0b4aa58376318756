import type { Path } from '../../core/report/finding.ts';
import type { Range } from './sketch.ts';

/** Where a caret is, as far as the structure of the text says. What may stand there is for the field table to say. */
export interface Place {
  /**
   * `key`: at a key that has its colon. `entry`: where something begins, which may become a key, an item or a value.
   * `value`: behind a colon, or at an item of a list in brackets.
   */
  kind: 'key' | 'entry' | 'value';
  /** The path of the mapping of the key, of what the entry is a part of, or of the value itself. */
  path: Path;
  /** What is written there already, to be replaced. */
  replace: Range;
  /** The keys that the mapping at the path has already, that of the caret left out. */
  present: readonly string[];
  /** How far in an entry stands; further entries of it stand there as well. */
  column: number;
  /** What has to stand in front: a missing blank, or the indentation where the column is not the caret's; the replaced range then begins at the start of the line. */
  lead: string;
  /** How far in that stands which is below the key of a value already. */
  inner: number | undefined;
  /** How many items the list at the path has before the caret. */
  index: number;
  /** Whether it is within brackets, where no line break is needed. */
  flow: boolean;
  /** The quotes around it, if any; they stay. */
  quote: '' | '"' | "'";
}

/** A place with what it mostly has. */
export const place = (known: Pick<Place, 'kind' | 'path' | 'replace'> & Partial<Place>): Place => ({
  present: [],
  column: 0,
  lead: '',
  inner: undefined,
  index: 0,
  flow: false,
  quote: '',
  ...known,
});
