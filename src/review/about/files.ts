import * as words from '#words/review/files';
import { bytes } from '#words/formats/sizes';
import { writeMode } from '../../core/document/write/write-mode.ts';
import type { MachineNode } from '../../core/machine/machine-node.ts';
import { machineNodes } from '../../core/machine/nodes.ts';
import { describeBytes } from '../../values/size.ts';
import type { ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';
import { purposeOf } from './purposes.ts';

/** Files, directories and links by what they are, and what happens to what is there already. Units and keys are told elsewhere. */
export const aboutFiles = ({ machine }: ReviewSource): Statement[] =>
  machineNodes(machine)
    .filter((node) => !isToldElsewhere(node))
    .sort(byPath)
    .map(aboutNode);

/** Units, by themselves or made for filesystems, keys, and where the disks are mounted. */
const isToldElsewhere = ({ path, kind, origin }: MachineNode): boolean =>
  kind === 'mount point' ||
  origin[0] === 'systemd' ||
  origin[0] === 'passwd' ||
  origin[1] === 'filesystems' ||
  path === '/etc/systemd/system-preset/20-ignition.preset';

const byPath = (a: MachineNode, b: MachineNode): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function aboutNode(node: MachineNode): Statement {
  const { path, kind, mode, keepsMode, user, group, size, target = '', how, origin } = node;
  const replaces: Pick<Statement, 'kind'> = how === 'replaced' ? { kind: 'warning' } : {};
  if (path === '') return { said: words.noPath(), path: origin, kind: 'warning' };
  if (kind === 'link') return { said: words.link(path, target), path: origin, ...replaces };
  if (kind === 'hard link') return { said: words.hardLink(path, target), path: origin, ...replaces };
  const octal = mode === undefined ? undefined : keepsMode ? words.modeIfNew(writeMode(mode)) : words.mode(writeMode(mode));
  const facts = [
    purposeOf(node),
    size === undefined ? undefined : describeBytes(size) || bytes(size),
    octal,
    words.owner(user, group),
    words.ways[how],
  ];
  return { said: words.file(path, facts), path: origin, ...replaces };
}
