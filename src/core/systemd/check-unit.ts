import * as words from '#words/core/unit-settings';
import { nearest } from '../nearest.ts';
import { allSections, hasSetting, isReadByPodman, sectionsOf, settingsOf } from './directive-table.ts';
import type { SectionHeader, Setting, UnitLine, UnitRange } from './read-unit.ts';
import { isQuadlet, type UnitType } from './unit-type.ts';

/** A section or setting that systemd or Podman does not take where it is. */
export interface UnitProblem extends UnitRange {
  message: string;
  /** The names that may have been meant instead of what the range has, the likeliest first. */
  meant: readonly string[];
  /** The sections of this type of file that have the setting. */
  sections: readonly string[];
}

/** What is asked of a unit file. */
export interface UnitCheck {
  /** Whether it is a drop-in or unit of `systemd.units`, whose syntax Ignition checks itself. */
  checkedByIgnition?: boolean;
  /** The most problems that are reported. */
  most?: number;
}

/** Sections and settings called `X-…` are for others: systemd and Podman pass over them, except for Podman in its own sections. */
const isExtension = (name: string): boolean => name.startsWith('X-');

/**
 * Finds sections and settings that are unknown or misplaced in a unit, a drop-in or a quadlet, in the order of the text.
 * Legacy names count as known. systemd ignores what it does not know (`config_parse`); Podman refuses a quadlet with an
 * unknown setting in a section of its own (`checkForUnknownKeys`).
 */
export function checkUnit(
  lines: readonly UnitLine[],
  type: UnitType,
  { checkedByIgnition = false, most = Infinity }: UnitCheck = {},
): UnitProblem[] {
  const problems: UnitProblem[] = [];
  const sections = sectionsOf(type);
  for (const line of lines) {
    if (problems.length >= most) break;
    const found =
      line.kind === 'comment'
        ? undefined
        : line.kind === 'section'
          ? checkSection(line, sections, type, checkedByIgnition)
          : checkSetting(line, sections, type, checkedByIgnition);
    if (found) problems.push(found);
  }
  return problems;
}

const problem = (message: string, { start, end }: UnitRange, more: Partial<UnitProblem> = {}): UnitProblem => ({
  message,
  start,
  end,
  meant: [],
  sections: [],
  ...more,
});

function checkSection(
  { name, nameRange, start, end, closed }: SectionHeader,
  sections: readonly string[],
  type: UnitType,
  checkedByIgnition: boolean,
): UnitProblem | undefined {
  if (!closed) return checkedByIgnition ? undefined : problem(words.openHeader, { start, end });
  if (sections.includes(name) || isExtension(name)) return undefined;
  if (allSections.includes(name)) return problem(words.foreignSection(name, type), nameRange);
  const meant = nearest(name, sections);
  return problem(words.unknownSection(name, meant), nameRange, { meant });
}

function checkSetting(
  { key, keyRange, section, equals }: Setting,
  sections: readonly string[],
  type: UnitType,
  checkedByIgnition: boolean,
): UnitProblem | undefined {
  if (!section) return problem(words.beforeSections(key), keyRange, { sections: sections.filter((name) => hasSetting(name, key)) });
  const { name } = section;
  const byPodman = isQuadlet(type) && isReadByPodman(name);
  if (equals === undefined) {
    // Podman reads all of a quadlet, systemd what Podman makes of it.
    return checkedByIgnition ? undefined : problem(isQuadlet(type) ? words.noEqualsForPodman : words.noEquals, keyRange);
  }
  if (!sections.includes(name) || hasSetting(name, key) || (isExtension(key) && !byPodman)) return undefined;
  const right = sections.filter((each) => hasSetting(each, key));
  if (right.length > 0)
    return problem((byPodman ? words.otherSectionForPodman : words.otherSection)(key, name, right), keyRange, { sections: right });
  const meant = nearest(key, settingsOf(name));
  return problem((byPodman ? words.unknownToPodman : words.unknownSetting)(key, name, meant), keyRange, { meant });
}
