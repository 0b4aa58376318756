import type { FilesDir } from '../../../files/files-dir.ts';
import type { Path } from '../../../report/finding.ts';
import type { Config } from '../../../spec/fields/config.ts';
import type { Dropin, Unit } from '../../../spec/fields/systemd.ts';
import { escapeUnitPath } from '../../../systemd/unit-name.ts';
import { contentsOf, localText } from './contents.ts';
import { isWithin, parentOf, type Nodes } from './nodes.ts';
import { quadletService } from './quadlet-services.ts';
import { readUnitText, type UnitText } from './unit-text.ts';

/** A text of a unit: its own, or one of its drop-ins'. */
export interface UnitPart {
  text: UnitText;
  /** The path of the contents. */
  at: Path;
}

/** A unit as an item of `systemd.units`, a file or sugar makes it. */
export interface UnitOf {
  name: string;
  /** The path of the item. */
  at: Path;
  /** The item; undefined for a unit that is written as a file, or by sugar. */
  unit: Unit | undefined;
  /** Undefined where the image has to have it, and for sugar. */
  main: UnitPart | undefined;
  dropins: readonly UnitPart[];
  /** Whether the config makes it, even where its contents are not known. */
  isMade: boolean;
}

/** The units of a config. */
export interface Units {
  all: readonly UnitOf[];
  /** The texts of those that are not masked. */
  parts: readonly UnitPart[];
  /** The quadlets that are here, by the services that Quadlet makes of them: systemd reads their sections but Podman's. */
  quadlets: readonly (UnitPart & { name: string })[];
  byName: ReadonlyMap<string, UnitOf>;
  /** The names of those that the config makes. */
  made: readonly string[];
  /** Names that links in *.wants and *.requires start at boot. */
  linked: ReadonlySet<string>;
}

const folders = ['/etc/systemd/system', '/usr/local/lib/systemd/system', '/run/systemd/system'];
const quadletFolders = ['/etc/containers/systemd', '/usr/share/containers/systemd', '/run/containers/systemd'];

/** Indexes the units that a config brings or changes. */
export function indexUnits({ systemd = {}, storage = {} }: Config, nodes: Nodes, files: FilesDir | undefined): Units {
  const all: UnitOf[] = [];
  const partOf = (item: Unit | Dropin, at: Path): UnitPart | undefined => {
    const key = item.contents === undefined ? 'contents_local' : 'contents';
    const contents = item.contents ?? (item.contents_local === undefined ? undefined : localText(item.contents_local, files));
    return contents ? { text: readUnitText(contents), at: [...at, key] } : undefined;
  };
  for (const [index, unit] of (systemd.units ?? []).entries()) {
    const at: Path = ['systemd', 'units', index];
    const dropins = (unit.dropins ?? []).map((dropin, number) => partOf(dropin, [...at, 'dropins', number]));
    all.push({
      name: unit.name ?? '',
      at,
      unit,
      main: partOf(unit, at),
      dropins: dropins.filter((part) => part !== undefined),
      isMade: Boolean(unit.contents) || unit.contents_local !== undefined,
    });
  }
  const made = (name: string, at: Path, main?: UnitPart) => all.push({ name, at, unit: undefined, main, dropins: [], isMade: true });
  const quadlets: (UnitPart & { name: string })[] = [];
  const quadlet = (file: string, contents: string | undefined, at: Path, textAt: Path): void => {
    const name = quadletService(file, contents);
    made(name, at);
    if (contents !== undefined && name !== file) quadlets.push({ name, at: textAt, text: readUnitText(contents) });
  };
  for (const node of nodes.all) {
    const folder = parentOf(node.path);
    const name = node.path.slice(folder.length + 1);
    if (folders.includes(folder) && node.kind !== 'directory') {
      const contents = node.kind === 'file' ? contentsOf(node.value.contents, files) : undefined;
      const key = node.kind === 'file' && node.value.contents?.inline !== undefined ? ['contents', 'inline'] : ['contents'];
      made(name, node.at, contents === undefined ? undefined : { text: readUnitText(contents), at: [...node.at, ...key] });
    } else if (node.kind === 'file' && quadletFolders.some((root) => isWithin(folder, root))) {
      const contents = contentsOf(node.value.contents, files);
      const key = node.value.contents?.inline === undefined ? ['contents'] : ['contents', 'inline'];
      quadlet(name, contents, node.at, [...node.at, ...key]);
    }
  }
  for (const { path, at, local } of nodes.treeFiles.values()) {
    const folder = parentOf(path);
    const contents = folders.includes(folder) ? localText(local, files) : undefined;
    if (folders.includes(folder))
      made(path.slice(folder.length + 1), at, contents === undefined ? undefined : { text: readUnitText(contents), at });
    else if (quadletFolders.some((root) => isWithin(folder, root))) made(quadletService(path.slice(folder.length + 1), undefined), at);
  }
  for (const [index, { name = '', contents }] of (systemd.quadlets ?? []).entries())
    quadlet(name, contents, ['systemd', 'quadlets', index], ['systemd', 'quadlets', index, 'contents']);
  for (const [index, { with_mount_unit, path, device, format }] of (storage.filesystems ?? []).entries()) {
    if (!with_mount_unit) continue;
    const name = format === 'swap' ? `${escapeUnitPath(device ?? '')}.swap` : `${escapeUnitPath(path ?? '')}.mount`;
    made(name, ['storage', 'filesystems', index]);
  }
  const byName = new Map<string, UnitOf>();
  for (const unit of all) {
    const known = byName.get(unit.name);
    if (!known || (!known.isMade && unit.isMade)) byName.set(unit.name, unit);
  }
  const makes = [...byName.values()].flatMap(({ name, isMade }) => (isMade ? [name] : []));
  const parts = all.flatMap(({ unit, main, dropins }) => (unit?.mask ? [] : main ? [main, ...dropins] : dropins));
  return { all, parts, quadlets, byName, made: makes, linked: linkedUnits(nodes) };
}

/** What `systemctl enable` would make: links in `multi-user.target.wants`. */
function linkedUnits({ all }: Nodes): Set<string> {
  const inWants = all.flatMap(({ kind, path }) =>
    kind === 'directory' ? [] : (/\.(?:wants|requires|upholds)\/([^/]+)$/.exec(path)?.slice(1) ?? []),
  );
  return new Set(inWants);
}
