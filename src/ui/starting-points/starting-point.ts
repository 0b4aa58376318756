import type { Target } from '../../core/spec/versions.ts';

/** A complete config that someone begins with, offered where there is none yet. */
export interface StartingPoint {
  /** Stable, in kebab case. */
  id: string;
  title: string;
  /** One sentence: what the machine does with it. */
  description: string;
  /** What the header of the text says. */
  target: Target;
  /** Butane. It gives no finding except the reminder of the example key; what has to be replaced does no harm until then. */
  text: string;
}
