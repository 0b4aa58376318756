import type { DecodedMapping } from '../../../core/document/decode.ts';
import type { Config } from '../../../core/spec/fields/config.ts';
import type { Spec } from '../../../core/spec/resolve.ts';
import { encodeContents } from '../../../core/translate/encode-contents.ts';
import { translate } from '../../../core/translate/steps/pipeline.ts';
import type { Notes } from '../config/notes.ts';
import { openResources } from '../config/resources.ts';

/** A way to say a part of an Ignition config shorter. */
export interface Fold {
  /** The same config with less in it and sugar instead; undefined where the pattern is not there. */
  apply: (config: Config, spec: Spec, notes: Notes) => Config | undefined;
}

/** A kind of sugar: which folds there may be in a config. */
export interface FoldKind {
  foldsIn: (config: Config, spec: Spec) => Fold[];
}

/** What sugar is translated to, with contents as text. */
export function rendered(sugar: Config, spec: Spec, notes: Notes): DecodedMapping {
  const output = { ...translate(sugar, spec, undefined, encodeContents).output };
  delete output.ignition;
  return openResources(output, spec.config, { notes, configs: false });
}
