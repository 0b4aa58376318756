import { childOf } from '../core/document/values.ts';
import type { Value } from '../core/document/read.ts';
import type { Path } from '../core/report/finding.ts';
import { unitTypeOf, unitTypeOfFile, type UnitType } from '../core/systemd/unit-type.ts';
import { listAt, textAt } from './read-values.ts';

/** What the text at a path of a config is to systemd or Podman, by the name of its unit or the path of its file; undefined for any other text. */
export function unitTypeAt(config: Value | undefined, path: Path): UnitType | undefined {
  const [section, list, index] = path;
  const item = [section, list, index].reduce<Value | undefined>(
    (value, step) => (step === undefined ? undefined : childOf(value, step)),
    config,
  );
  const names = path
    .slice(1)
    .filter((step) => typeof step === 'string')
    .join('.');
  if (section === 'systemd' && /^(?:units|quadlets)\.(?:dropins\.)?contents$/.test(names)) return unitTypeOf(textAt(item, 'name'));
  return section === 'storage' && names === 'files.contents.inline' ? unitTypeOfFile(textAt(item, 'path')) : undefined;
}

/** The names of the units of a config, which others may name. */
export const unitNames = (config: Value | undefined): string[] =>
  listAt(config, 'systemd', 'units')
    .map((item) => textAt(item, 'name'))
    .filter((name) => name !== '');
