import type { Finding, Kind, Path } from '../../core/report/finding.ts';
import type { Value } from '../../core/document/read.ts';
import { isWithin, readPath } from './path.ts';
import { sectionOf, type SectionId } from './sections.ts';

/** A finding with the place it is about. */
export interface PlacedFinding {
  finding: Finding;
  path: Path;
  section: SectionId;
}

const ranks: Record<Kind, number> = { error: 2, warning: 1, info: 0 };

/** Reads where each finding is about. */
export const placeFindings = (findings: readonly Finding[], value: Value | undefined): readonly PlacedFinding[] =>
  findings.map((finding) => {
    const path = readPath(finding.path, value);
    return { finding, path, section: sectionOf(path) };
  });

/** The worst kind among findings; undefined when there is none. */
export function worstOf(placed: readonly PlacedFinding[]): Kind | undefined {
  let worst: Kind | undefined;
  for (const {
    finding: { kind },
  } of placed)
    if (worst === undefined || ranks[kind] > ranks[worst]) worst = kind;
  return worst;
}

/** The findings at a path, not those below it. */
export const findingsAt = (placed: readonly PlacedFinding[], path: Path): readonly PlacedFinding[] =>
  placed.filter((item) => item.path.length === path.length && isWithin(item.path, path));

/** The findings at a path and below it. */
export const findingsWithin = (placed: readonly PlacedFinding[], path: Path): readonly PlacedFinding[] =>
  placed.filter((item) => isWithin(item.path, path));
