import { joinPath } from '../go/go-path.ts';
import { utf8Length } from '../go/utf8.ts';
import type { Path } from '../report/finding.ts';
import type { Unit } from '../spec/fields/systemd.ts';
import { defaultMode, node, type MachineNode } from './machine-node.ts';
import type { Machine } from './read-machine.ts';

/** What is on the machine for its units: their files, drop-ins and masks, and the list of enabled units. */
export function unitNodes({ config, origin }: Machine): MachineNode[] {
  const units = config.systemd?.units ?? [];
  return [
    ...units.flatMap((unit, index) => writtenFor(unit, (...below) => origin(['systemd', 'units', index, ...below]))),
    ...presetNode(units, origin),
  ];
}

const unitsPath = '/etc/systemd/system';

/** A unit's file, or the link that masks it, and its drop-ins. A unit without contents belongs to the image. */
function writtenFor({ name = '', contents = '', mask, dropins = [] }: Unit, origin: (...below: Path) => Path): MachineNode[] {
  // Without a name it has no path.
  const path = name === '' ? '' : joinPath(unitsPath, name);
  const written: MachineNode[] = [];
  if (mask === true) written.push(node({ path, kind: 'link', target: '/dev/null', origin: origin() }));
  else if (contents !== '')
    written.push(node({ path, kind: 'file', mode: defaultMode.file, size: utf8Length(contents), origin: origin() }));
  for (const [index, dropin] of dropins.entries()) {
    if (dropin.contents === undefined) continue;
    written.push(
      node({
        path: path === '' || !dropin.name ? '' : joinPath(`${path}.d`, dropin.name),
        kind: 'file',
        mode: defaultMode.file,
        size: utf8Length(dropin.contents),
        origin: origin('dropins', index),
      }),
    );
  }
  return written;
}

/** Where Ignition writes which units systemd enables at the first boot. */
const presetPath = '/etc/systemd/system-preset/20-ignition.preset';

function presetNode(units: readonly Unit[], origin: Machine['origin']): MachineNode[] {
  const lines = units.flatMap(({ name = '', enabled }, index) =>
    enabled === undefined
      ? []
      : [{ text: `${enabled ? 'enable' : 'disable'} ${name}`, origin: origin(['systemd', 'units', index, 'enabled']) }],
  );
  const [first] = lines;
  return first ? [node({ path: presetPath, kind: 'file', mode: defaultMode.file, how: 'appended', lines, origin: first.origin })] : [];
}
