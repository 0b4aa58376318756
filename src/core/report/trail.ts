import type { Path } from './finding.ts';

/** A path as it is walked: the last step, and what is above it. Going a step deeper copies nothing. */
export interface Trail {
  above: Trail | undefined;
  step: string | number;
}

/** The path of a trail, from the top. */
export function pathOf(trail: Trail | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = trail; at; at = at.above) path.push(at.step);
  return path.reverse();
}
