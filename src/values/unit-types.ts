import * as words from '#words/form/unit-names';
import { unescapeHex } from '../core/machine/udev-names.ts';

/** A kind of unit or quadlet, by the extension of its name. */
export interface UnitType {
  /** Without the dot. */
  suffix: string;
  /** What a unit of this kind does, as a sentence. */
  help: string;
}

/** The units that a config may write, the usual ones first; see systemd.unit(5). */
export const unitTypes: readonly UnitType[] = typesOf(words.units);

/** What Podman turns into units; see podman-systemd.unit(5). */
export const quadletTypes: readonly UnitType[] = typesOf(words.quadlets);

function typesOf(known: Readonly<Record<string, string>>): UnitType[] {
  return Object.entries(known).map(([suffix, help]) => ({ suffix, help }));
}

/** A unit's name in parts; `type` is undefined where the extension is not one of the types. */
export interface UnitName {
  stem: string;
  type: UnitType | undefined;
}

/** Splits the type off a unit's name. */
export function readUnitName(name: string, types: readonly UnitType[]): UnitName {
  const dot = name.lastIndexOf('.');
  const type = dot < 0 ? undefined : types.find(({ suffix }) => suffix === name.slice(dot + 1));
  return { stem: type ? name.slice(0, dot) : name, type };
}

/** What a unit's name says besides its type, as a sentence; undefined when there is nothing to say. */
export function describeUnitName({ stem, type }: UnitName): string | undefined {
  const at = stem.indexOf('@');
  if (at >= 0) {
    return at === stem.length - 1
      ? words.template(type?.suffix ?? 'service')
      : words.instance(`${stem.slice(0, at + 1)}.${type?.suffix ?? 'service'}`);
  }
  return type?.suffix === 'mount' || type?.suffix === 'automount' ? words.mountPoint(mountPath(stem)) : undefined;
}

/** The path in the name of a mount unit: `var-lib` is /var/lib, `\x2d` is a dash, and `\xc3\xa4` the two bytes of an ä. */
const mountPath = (stem: string): string => unescapeHex(`/${stem === '-' ? '' : stem.replaceAll('-', '/')}`);
