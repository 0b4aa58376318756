import { unescapeHex } from '../core/machine/udev-names.ts';

/** A kind of unit or quadlet, by the end of its name. */
export interface UnitType {
  /** Without the dot. */
  suffix: string;
  /** What a unit of this kind does, in a few words. */
  does: string;
}

/** The units that a config may write, the usual ones first; see systemd.unit(5). */
export const unitTypes: readonly UnitType[] = [
  { suffix: 'service', does: 'runs a program' },
  { suffix: 'timer', does: 'starts a service at times' },
  { suffix: 'mount', does: 'mounts a filesystem; its name is the path, as systemd-escape --path writes it' },
  { suffix: 'socket', does: 'starts a service when someone connects' },
  { suffix: 'path', does: 'starts a service when a file changes' },
  { suffix: 'automount', does: 'mounts a filesystem when it is used' },
  { suffix: 'swap', does: 'turns on a swap device' },
  { suffix: 'target', does: 'groups other units' },
  { suffix: 'slice', does: 'limits what its services use together' },
  { suffix: 'device', does: 'stands for a device' },
  { suffix: 'scope', does: 'groups processes started by others' },
];

/** What Podman makes units of; see podman-systemd.unit(5). */
export const quadletTypes: readonly UnitType[] = [
  { suffix: 'container', does: 'runs an image' },
  { suffix: 'pod', does: 'runs containers together' },
  { suffix: 'volume', does: 'keeps data of containers' },
  { suffix: 'network', does: 'connects containers' },
  { suffix: 'kube', does: 'runs what a Kubernetes file describes' },
  { suffix: 'image', does: 'pulls an image' },
  { suffix: 'build', does: 'builds an image' },
  { suffix: 'artifact', does: 'pulls an OCI artifact' },
];

/** A unit's name in parts; `type` is undefined where the end is none of the types. */
export interface UnitName {
  stem: string;
  type: UnitType | undefined;
}

/** Takes the type off the end of a unit's name. */
export function readUnitName(name: string, types: readonly UnitType[]): UnitName {
  const dot = name.lastIndexOf('.');
  const type = dot < 0 ? undefined : types.find(({ suffix }) => suffix === name.slice(dot + 1));
  return { stem: type ? name.slice(0, dot) : name, type };
}

/** What a unit's name says beside its type, as a sentence; undefined when there is nothing to say. */
export function describeUnitName({ stem, type }: UnitName): string | undefined {
  const at = stem.indexOf('@');
  if (at >= 0) {
    return at === stem.length - 1
      ? `A template: an instance of it has something between @ and .${type?.suffix ?? 'service'}.`
      : `An instance of the template ${stem.slice(0, at + 1)}.${type?.suffix ?? 'service'}.`;
  }
  return type?.suffix === 'mount' || type?.suffix === 'automount' ? `For ${mountPath(stem)}.` : undefined;
}

/** The path in the name of a mount unit: `var-lib` is /var/lib, `\x2d` is a dash, and `\xc3\xa4` the two bytes of an ä. */
const mountPath = (stem: string): string => unescapeHex(`/${stem === '-' ? '' : stem.replaceAll('-', '/')}`);
