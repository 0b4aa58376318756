import { createContext, use } from 'react';
import type { Value } from '../../core/document/read.ts';
import { kindRanks, type Finding, type Kind, type Path } from '../../core/report/finding.ts';
import { readPath } from '../../values/path.ts';
import { isWithin } from '../../values/read-values.ts';

/** Advice on the disks, with its places. */
export interface PlacedAdvice {
  finding: Finding;
  path: Path;
}

/** Advice with the places in a config that it is about. */
export const placeAdvice = (findings: readonly Finding[], value: Value | undefined): readonly PlacedAdvice[] =>
  findings.map((finding) => ({ finding, path: readPath(finding.path, value) }));

/** What is said of a part of the picture: of a disk, not what is said of its partitions. */
export const adviceAt = (all: readonly PlacedAdvice[], origin: Path | undefined): readonly PlacedAdvice[] =>
  origin === undefined || origin.length === 0
    ? []
    : all.filter(({ path }) => isWithin(path, origin) && (origin.includes('partitions') || !path.includes('partitions')));

/** The worst that is said; undefined where nothing is. */
export const worstOf = (advice: readonly PlacedAdvice[]): Kind | undefined =>
  advice.reduce<Kind | undefined>(
    (worst, { finding: { kind } }) => (worst === undefined || kindRanks[kind] > kindRanks[worst] ? kind : worst),
    undefined,
  );

/** All advice on the disks that are shown. */
export const DiskAdviceContext = createContext<readonly PlacedAdvice[]>([]);

/** What is said of a part of the picture. */
export const useAdviceAt = (origin: Path | undefined): readonly PlacedAdvice[] => adviceAt(use(DiskAdviceContext), origin);
