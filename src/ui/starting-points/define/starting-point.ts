import { splitTarget, type Target } from '../../../core/spec/versions.ts';
import { newestOf } from '../../../values/target-names.ts';

/** A complete config to begin with, offered where there is none yet. */
export interface StartingPoint {
  /** Stable, in kebab case. */
  id: string;
  title: string;
  /** One sentence: what the machine does with it. */
  description: string;
  /** The target in the header of the text: the newest stable one of its system. */
  target: Target;
  /** Butane. It has no findings except the reminder about the example key; what has to be replaced does no harm until then. */
  text: string;
}

interface StartingPointParts {
  id: string;
  words: Pick<StartingPoint, 'title' | 'description'>;
  variant: string;
  /** The text below its header. */
  body: string;
}

/** A starting point for the newest stable version of a variant. */
export function startingPoint({ id, words, variant, body }: StartingPointParts): StartingPoint {
  const target = newestOf(variant);
  return { id, ...words, target, text: `variant: ${variant}\nversion: ${splitTarget(target).version}\n${body}` };
}
