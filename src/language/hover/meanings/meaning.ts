import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedField, Spec } from '../../../core/spec/resolve.ts';
import type { LocalFiles } from '../../../store/local-files.ts';
import type { HelpPart } from '../../facts/help.ts';

/** A scalar that is looked at. */
export interface Hovered {
  field: ResolvedField;
  path: Path;
  /** Its text as it is read. */
  text: string;
  /** Its text as it is written, quotes left out. */
  written: string;
  spec: Spec;
  config: Value | undefined;
  files: LocalFiles;
}

/** Says what a value means; nothing where it has nothing to say of the field. */
export type Meaning = (hovered: Hovered) => readonly HelpPart[];
