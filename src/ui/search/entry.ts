import type { Path } from '../../core/report/finding.ts';
import type { SectionId } from '../reader/sections.ts';

/** A part of the form that a search found. */
export interface Hit {
  /** Its name in words. */
  title: string;
  /** Its YAML key, or what kind of item it is. */
  key: string;
  /** Where it is, in words. */
  where: string;
  section: SectionId;
  /** Where to go; in a list the nearest item, though there may be none yet. */
  path: Path;
  /** What is done instead of going somewhere. */
  run?: () => void;
}

/** What a search looks in. */
export interface Entry extends Hit {
  /** The searched texts in lower case, the best place for a word first. */
  texts: readonly [names: string, around: string, help: string];
  /** What is written there: the line of it that has the words is then the title. */
  written?: string;
}
