import { splitTarget, versions, type Target } from '../../../core/spec/versions.ts';

// The table's keys are the targets, the oldest of a variant first.
const all = Object.keys(versions) as Target[];

/** The other versions of a target's variant, each list the oldest first. */
export function otherVersions(target: Target): { earlier: readonly Target[]; later: readonly Target[] } {
  const { variant } = splitTarget(target);
  const same = all.filter((each) => splitTarget(each).variant === variant);
  const at = same.indexOf(target);
  return { earlier: same.slice(0, at), later: same.slice(at + 1) };
}
