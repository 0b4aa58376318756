/** The kinds of units that systemd has, by the end of their names. Targets and devices have no section of their own. */
const unitTypes = ['service', 'socket', 'mount', 'automount', 'swap', 'path', 'timer', 'slice', 'scope', 'target', 'device'] as const;

/** The kinds of files that Podman makes services of, by the end of their names. */
const quadletTypes = ['container', 'volume', 'network', 'kube', 'image', 'build', 'pod', 'artifact'] as const;

/** What a unit file describes: a unit of systemd, or a quadlet. */
export type UnitType = (typeof unitTypes)[number] | (typeof quadletTypes)[number];

const all: ReadonlySet<string> = new Set([...unitTypes, ...quadletTypes]);
const quadlets: ReadonlySet<string> = new Set(quadletTypes);

/** Whether Podman reads files of a type. */
export const isQuadlet = (type: UnitType): boolean => quadlets.has(type);

/** What the end of a name says: `service` for `a.service`. Undefined for anything that is not the name of a unit or quadlet. */
export function unitTypeOf(name: string): UnitType | undefined {
  const end = name.slice(name.lastIndexOf('.') + 1);
  // The set has only the names of types.
  return all.has(end) ? (end as UnitType) : undefined;
}

/** Where systemd and Podman look for units and quadlets. */
const folders =
  /\/(?:systemd\/(?:system|user)(?:\.(?:control|attached))?|(containers)\/systemd(?:\/.*)?)\/([^/]+|([^/]+)\.d\/[^/]+\.conf)$/;

/**
 * What a file is to systemd or Podman, by its path on the machine (systemd.unit(5), podman-systemd.unit(5)): a unit, a
 * quadlet, or a drop-in for one or for all of a type. Undefined for any other file.
 */
export function unitTypeOfFile(path: string): UnitType | undefined {
  const [, isPodmans, name = '', dropinFor] = folders.exec(path) ?? [];
  const type = unitTypeOf(dropinFor ?? lastFolder(path, name) ?? name);
  return type !== undefined && isQuadlet(type) === (isPodmans !== undefined) ? type : undefined;
}

/** For a drop-in below Podman's folder, whose own folders may be called anything: the name it is for. */
function lastFolder(path: string, name: string): string | undefined {
  return name.endsWith('.conf') ? /\/([^/]+)\.d\/[^/]+$/.exec(path)?.[1] : undefined;
}
