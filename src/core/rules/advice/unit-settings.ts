import * as advice from '#words/core/advice/values';
import { positionsInside } from '../../document/locate/place-inside.ts';
import { readLocalFile } from '../../files/files-dir.ts';
import { formatPath, type Finding } from '../../report/finding.ts';
import { checkUnit, type UnitProblem } from '../../systemd/check-unit.ts';
import type { UnitType } from '../../systemd/unit-type.ts';
import type { ConfigIndex } from './index/config-index.ts';
import { oncePerText, readUnitText, type UnitText } from './index/unit-text.ts';

/** The most findings: nobody reads more, and a text may be crafted to have many. */
const maxFindings = 100;

/**
 * Sections and settings of units and quadlets that systemd or Podman does not take: Butane and Ignition pass them on, and
 * the machine comes up without them. Not a rule: each is reported at its own line within the text.
 */
export function unitSettings({ parsed, unitTexts, files }: ConfigIndex): Finding[] {
  const findings: Finding[] = [];
  for (const { path, type, text, local, checkedByIgnition } of unitTexts) {
    if (findings.length >= maxFindings) break;
    const file = local === undefined ? undefined : readLocalFile(files, local);
    const read = file?.ok ? new TextDecoder().decode(file.bytes) : text;
    if (read === undefined) continue;
    const problems = problemsOf(readUnitText(read), type, checkedByIgnition).slice(0, maxFindings - findings.length);
    if (problems.length === 0) continue;
    const positionOf = positionsInside(parsed, path, read);
    for (const { message, start } of problems) {
      const said = local === undefined ? message : advice.inFile(local, advice.inLine(lineAt(read, start), message));
      findings.push({
        kind: 'warning',
        message: said,
        path: formatPath(path),
        ...positionOf(local === undefined ? start : 0),
        code: 'unit-setting',
      });
    }
  }
  return findings;
}

const readingsOf = oncePerText(() => new Map<string, readonly UnitProblem[]>());

/** What is wrong in a text that is read as a unit of a type, found once for all that have it. */
function problemsOf(text: UnitText, type: UnitType, checkedByIgnition: boolean): readonly UnitProblem[] {
  const readings = readingsOf(text);
  const reading = `${type}.${checkedByIgnition}`;
  const problems = readings.get(reading) ?? checkUnit(text.lines, type, { checkedByIgnition, most: maxFindings });
  readings.set(reading, problems);
  return problems;
}

/** The 1-based line of an offset. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
