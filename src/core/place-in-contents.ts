import { nodeAt, type Position } from './document/position.ts';
import { positionsInside } from './document/locate/place-inside.ts';
import { goJsonFailure } from './go/json-error.ts';
import { parseUnit } from './go/unit-file.ts';
import { findingsInNested } from './ignition/nested-config.ts';
import { readConfig } from './read-config.ts';
import { formatPath, type Finding, type Path } from './report/finding.ts';
import type { Config } from './spec/fields/config.ts';
import type { Spec } from './spec/resolve.ts';
import { parseText, type ParsedText } from './yaml/parse-text.ts';

/** Where findings belong, by what they say; of those that say the same, in their order. */
class Places {
  private readonly known = new Map<string, (Position | undefined)[]>();

  add({ message, path }: Pick<Finding, 'message' | 'path'>, position: Position | undefined): void {
    const id = `${path} ${message}`;
    const positions = this.known.get(id);
    if (positions) positions.push(position);
    else this.known.set(id, [position]);
  }

  /** Takes the first place of a finding; undefined where none is known. */
  take({ message, path }: Finding): Position | undefined {
    const positions = this.known.get(`${path} ${message}`);
    return positions && positions.length > 1 ? positions.shift() : positions?.[0];
  }
}

const isAboutUnit = (message: string): boolean => message.startsWith('invalid unit content: ');

/**
 * Moves Butane's findings about contents to the line within them that they mean: why a unit cannot be read, and what is
 * wrong in an Ignition config that is to be merged or to replace this one. Butane names the line where the contents begin,
 * or, for a config within the config, whatever has the same path outside of it. What is reported elsewhere stays.
 */
export function placeInContents(findings: readonly Finding[], parsed: ParsedText): Finding[] {
  const hasUnits = findings.some(({ message }) => isAboutUnit(message));
  const hasConfigs = findings.length > 0 && parsed.text.includes('inline');
  const read = (hasUnits || hasConfigs) && !parsed.problem ? readConfig(parsed) : undefined;
  if (!read?.ok) return [...findings];
  const config: Config = read.decoded.value;
  const places = new Places();
  if (hasUnits) placeUnits(parsed, config, places);
  if (hasConfigs) placeNested(parsed, config, read.spec, places);
  return findings.map((finding) => {
    const position = places.take(finding);
    return position ? { ...finding, ...position } : finding;
  });
}

function placeUnits(parsed: ParsedText, { systemd: { units = [] } = {} }: Config, places: Places): void {
  const place = (contents: string | undefined, path: Path): void => {
    const unit = contents ? parseUnit(contents) : undefined;
    if (!contents || !unit || !('problem' in unit)) return;
    const message = `invalid unit content: ${unit.problem}`;
    places.add({ message, path: formatPath(path) }, positionsInside(parsed, path, contents)(unit.at));
  };
  for (const [index, { contents, dropins = [] }] of units.entries()) {
    const path = ['systemd', 'units', index];
    place(contents, [...path, 'contents']);
    for (const [at, dropin] of dropins.entries()) place(dropin.contents, [...path, 'dropins', at, 'contents']);
  }
}

function placeNested(parsed: ParsedText, { ignition: { config = {} } = {} }: Config, spec: Spec, places: Places): void {
  const { merge = [], replace } = config;
  const place = (inline: string | undefined, path: Path): void => {
    if (inline === undefined) return;
    const at = [...path, 'inline'];
    const positionOf = positionsInside(parsed, at, inline);
    const failure = goJsonFailure(inline);
    // JSON is YAML, but for what both refuse.
    const nested = failure ? undefined : parseText(inline);
    for (const { message, path: below, isHere } of findingsInNested(inline, spec)) {
      const offset = failure ? failure.at : nested && !isHere ? nodeAt(nested, below)?.content : undefined;
      places.add(
        { message, path: formatPath(isHere ? [...path, ...below] : below) },
        offset === undefined ? undefined : positionOf(offset),
      );
    }
  };
  for (const [index, { inline, local, source }] of merge.entries()) {
    if (local === undefined && source === undefined) place(inline, ['ignition', 'config', 'merge', index]);
  }
  if (replace && replace.local === undefined && replace.source === undefined) place(replace.inline, ['ignition', 'config', 'replace']);
}
