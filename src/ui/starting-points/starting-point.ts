import type { Target } from '../../core/spec/versions.ts';

/** A complete config to begin with, offered where there is none yet. */
export interface StartingPoint {
  /** Stable, in kebab case. */
  id: string;
  title: string;
  /** One sentence: what the machine does with it. */
  description: string;
  /** The target in the header of the text. */
  target: Target;
  /** Butane. It has no findings except the reminder about the example key; what has to be replaced does no harm until then. */
  text: string;
}
