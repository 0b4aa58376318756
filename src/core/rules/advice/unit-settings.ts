import * as advice from '#words/core/advice/values';
import { positionsInside } from '../../document/locate/place-inside.ts';
import { readLocalFile, type FilesDir } from '../../files/files-dir.ts';
import { formatPath, type Finding } from '../../report/finding.ts';
import type { Config } from '../../spec/fields/config.ts';
import { checkUnit, type UnitProblem } from '../../systemd/check-unit.ts';
import { unitsOf } from '../../systemd/config-units.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';

/** The most findings: nobody reads more, and a text may be crafted to have many. */
const maxFindings = 100;

/**
 * Sections and settings of units and quadlets that systemd or Podman does not take: Butane and Ignition pass them on, and
 * the machine comes up without them. Not a rule: each is reported at its own line within the text.
 */
export function unitSettings(parsed: ParsedText, config: Config, files: FilesDir | undefined): Finding[] {
  const findings: Finding[] = [];
  // Aliases may give the same text to many units, which is checked once.
  const known = new Map<string, readonly UnitProblem[]>();
  const problemsOf = (text: string, type: Parameters<typeof checkUnit>[1], checkedByIgnition: boolean): readonly UnitProblem[] => {
    const id = `${type} ${checkedByIgnition} ${text}`;
    let problems = known.get(id);
    if (!problems) known.set(id, (problems = checkUnit(text, type, { checkedByIgnition, most: maxFindings })));
    return problems;
  };
  for (const { path, type, text, local, checkedByIgnition } of unitsOf(config)) {
    if (findings.length >= maxFindings) break;
    const file = local === undefined ? undefined : readLocalFile(files, local);
    const read = file?.ok ? new TextDecoder().decode(file.bytes) : text;
    if (read === undefined) continue;
    const problems = problemsOf(read, type, checkedByIgnition).slice(0, maxFindings - findings.length);
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

/** The 1-based line of an offset. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
