import type { YamlNode } from './node.ts';
import type { ReadYaml } from './read-yaml.ts';

/** A place that was passed over, or read otherwise than it is written, to have a tree after a failure. */
export interface Guess {
  start: number;
  end: number;
}

/** Makes a tree of what go-yaml refuses. */
export function recover(text: string, { root, failure }: ReadYaml): { root: YamlNode | undefined; guesses: readonly Guess[] } {
  return { root, guesses: failure ? [{ start: Math.min(failure.problem.offset, text.length), end: text.length }] : [] };
}
