import type { Path } from '../report/finding.ts';
import type { Config } from '../spec/fields/config.ts';
import { unitTypeOf, unitTypeOfFile, type UnitType } from './unit-type.ts';

/** The text of a unit, a drop-in or a quadlet in a config, or the local file that has it. */
export interface ConfigUnit {
  path: Path;
  type: UnitType;
  /** Absent where it is in a local file. */
  text?: string;
  /** The path of the local file. */
  local?: string;
  /** Whether Ignition checks its syntax. */
  checkedByIgnition: boolean;
}

interface WithContents {
  contents?: string | undefined;
  contents_local?: string | undefined;
}

/** Every text of a config that systemd or Podman reads as a unit: of units, drop-ins and quadlets, and of files in their folders. */
export function* unitsOf({ systemd = {}, storage = {} }: Config): Generator<ConfigUnit> {
  for (const list of ['units', 'quadlets'] as const) {
    for (const [index, { name = '', dropins = [], ...unit }] of (systemd[list] ?? []).entries()) {
      const path = ['systemd', list, index];
      const type = unitTypeOf(name);
      if (type === undefined) continue;
      const checkedByIgnition = list === 'units';
      yield* textsOf(unit, path, type, checkedByIgnition);
      for (const [at, dropin] of dropins.entries()) yield* textsOf(dropin, [...path, 'dropins', at], type, checkedByIgnition);
    }
  }
  for (const [index, { path: name = '', contents }] of (storage.files ?? []).entries()) {
    const type = unitTypeOfFile(name);
    if (type === undefined || !contents) continue;
    const path = ['storage', 'files', index, 'contents'];
    const { inline, local } = contents;
    if (inline !== undefined) yield { path: [...path, 'inline'], type, text: inline, checkedByIgnition: false };
    if (local !== undefined) yield { path: [...path, 'local'], type, local, checkedByIgnition: false };
  }
}

function* textsOf(
  { contents, contents_local: local }: WithContents,
  path: Path,
  type: UnitType,
  checkedByIgnition: boolean,
): Generator<ConfigUnit> {
  if (contents !== undefined) yield { path: [...path, 'contents'], type, text: contents, checkedByIgnition };
  if (local !== undefined) yield { path: [...path, 'contents_local'], type, local, checkedByIgnition };
}
