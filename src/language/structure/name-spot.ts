import type { Range } from '../place/sketch.ts';

/** What has a name that other places use. */
export type NameKind = 'user' | 'group' | 'partition' | 'array' | 'volume' | 'filesystem' | 'disk' | 'unit' | 'file' | 'anchor';

/** A place where something gets its name or is named. */
export interface NameSpot {
  kind: NameKind;
  name: string;
  isDefinition: boolean;
  /** The value that the name stands in. */
  whole: Range;
  /** The name itself; undefined where it is written otherwise than it is read. */
  range: Range | undefined;
  /** Whether it belongs to what is named without saying its name, as a drop-in within its unit. */
  isPart?: true;
}
