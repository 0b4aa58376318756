import type { Finding, Path } from '../../core/report/finding.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { Fix } from '../../language/fix/rules/fix.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import type { editor } from '../monaco/monaco.ts';
import type { LineRange } from '../text/text-changes.ts';

/** A finding about contents, and where in them it is. */
export interface FindingInside {
  finding: Finding;
  range: LineRange;
  /** Whether it is about the contents as a whole, and so at their first line. */
  isOfWhole: boolean;
}

/** Contents as part of their config, now. */
export interface Contents {
  parsed: ParsedText;
  path: Path;
  files: LocalFiles;
  inside: readonly FindingInside[];
  /** Makes a fix in the config, as one undo step. */
  make: (fix: Fix) => void;
}

const known = new WeakMap<editor.ITextModel, () => Contents>();

/** Lets quick fixes be offered in a model, for as long as there is one. */
export const knowContents = (model: editor.ITextModel, contents: () => Contents): void => void known.set(model, contents);

/** What contents a model shows; undefined for one of something else. */
export const knownContents = (model: editor.ITextModel): (() => Contents) | undefined => known.get(model);
