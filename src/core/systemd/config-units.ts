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
export function unitsOf({ systemd = {}, storage = {} }: Config): ConfigUnit[] {
  const found: ConfigUnit[] = [];
  const add = ({ contents, contents_local: local }: WithContents, path: Path, type: UnitType, checkedByIgnition: boolean): void => {
    if (contents !== undefined) found.push({ path: [...path, 'contents'], type, text: contents, checkedByIgnition });
    if (local !== undefined) found.push({ path: [...path, 'contents_local'], type, local, checkedByIgnition });
  };
  for (const list of ['units', 'quadlets'] as const) {
    for (const [index, unit] of (systemd[list] ?? []).entries()) {
      const path = ['systemd', list, index];
      const type = unitTypeOf(unit.name ?? '');
      if (type === undefined) continue;
      add(unit, path, type, list === 'units');
      for (const [at, dropin] of (unit.dropins ?? []).entries()) add(dropin, [...path, 'dropins', at], type, list === 'units');
    }
  }
  for (const [index, { path: name = '', contents }] of (storage.files ?? []).entries()) {
    const type = contents && unitTypeOfFile(name);
    if (type === undefined) continue;
    const path = ['storage', 'files', index, 'contents'];
    const { inline, local } = contents ?? {};
    if (inline !== undefined) found.push({ path: [...path, 'inline'], type, text: inline, checkedByIgnition: false });
    if (local !== undefined) found.push({ path: [...path, 'local'], type, local, checkedByIgnition: false });
  }
  return found;
}
