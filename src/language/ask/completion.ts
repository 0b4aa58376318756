import type { Value } from '../../core/document/read.ts';
import type { Layout } from '../../core/document/write/layout.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import type { Expected } from '../facts/expected.ts';
import type { HelpPart } from '../facts/help.ts';
import type { Place } from '../place/place.ts';
import type { Range } from '../place/sketch.ts';
import type { Insert } from './insert.ts';

/** Something to be offered at the caret. */
export interface Completion {
  /** What is shown, and inserted if nothing else is said. */
  label: string;
  kind: 'key' | 'value' | 'item' | 'snippet';
  /** In a few words, beside the label. */
  detail: string;
  help: readonly HelpPart[];
  /** What it takes the place of: on one line, the caret within. */
  replace: Range;
  /** Its lines have their indentation already. */
  insert: Insert;
  /** What is held against what is typed. */
  filter: string;
  /** Those with a lower number come first. */
  rank: number;
  /** Whether there is more to choose from once it is inserted. */
  goesOn: boolean;
}

/** A config that someone can begin with, or a task that can be added to one. */
export interface Task {
  id: string;
  title: string;
  description: string;
  target: string;
  text: string;
}

/** What a completer goes by. */
export interface Ask {
  parsed: ParsedText;
  spec: Spec;
  /** The config as far as it can be read. */
  config: Value | undefined;
  place: Place;
  /** What the version has at the path of the place. */
  expected: Expected | undefined;
  layout: Layout;
  files: LocalFiles;
  tasks: readonly Task[];
}

/** Something to write at a place of a field, before it is known how. */
export interface Offer {
  /** The text of a scalar, or an insertion that is none. */
  value: string;
  what: string;
  /** How it is written where that is not as a scalar. */
  insert?: Insert;
  rank?: number;
}
