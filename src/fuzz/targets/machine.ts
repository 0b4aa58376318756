import { memoryFiles } from '../../core/files/memory-files.ts';
import { valueAt, type Value } from '../../core/document/read.ts';
import { planDisks } from '../../core/machine/disks.ts';
import { machineNodes } from '../../core/machine/nodes.ts';
import { deviceValues, readDevices, readMachine } from '../../core/machine/read-machine.ts';
import { stackDevices } from '../../core/machine/stacks.ts';
import { resolveSpec, type Spec } from '../../core/spec/resolve.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { targetOf } from '../../store/text/target.ts';
import { machineTree, type TreeNode } from '../../ui/pictures/machine-tree.ts';
import { layerWords, overlapWords, partitionName } from '../../ui/pictures/words.ts';
import { originWords } from '../../ui/wording/describe-origin.ts';
import { filesOf, type Input } from '../generate/input.ts';
import { law, target, type Target } from './target.ts';

/** What a form reads from a text, and the version it uses. */
export function modelOf({ text }: Input): { value: Value | undefined; spec: Spec } {
  const parsed = parseText(text);
  return { value: valueAt(parsed, []), spec: resolveSpec(targetOf(parsed) ?? 'fcos@1.6.0') };
}

/** How many names there are in a tree that is no deeper than the longest path. */
const countOf = (nodes: readonly TreeNode[]): number => nodes.reduce((sum, { children }) => sum + 1 + countOf(children), 0);

export const machineTargets: readonly Target[] = [
  target('machine/disks', 'config', {
    given: modelOf,
    answer({ value, spec }) {
      const machine = readDevices(deviceValues(value), spec);
      const disks = planDisks(machine);
      const stacks = stackDevices(machine, disks);
      return {
        disks,
        stacks,
        words: stacks.tops.map(layerWords),
        names: disks.flatMap(({ partitions }) =>
          partitions.map((partition) => [partitionName(partition), overlapWords(partition.overlaps)]),
        ),
      };
    },
    // A layer may be in several places of a stack.
    told: ({ words, names }) => ({ words, names }),
    check({ disks }) {
      for (const { segments } of disks) {
        const sum = segments.reduce((total, { share }) => total + share, 0);
        law(segments.length === 0 || Math.abs(sum - 1) < 1e-6, `the parts of a disk's bar make ${sum}`);
        law(
          segments.every(({ share }) => share >= 0),
          'a part of a bar is less than nothing',
        );
      }
    },
  }),
  target('machine/files', 'config', {
    given: (input) => ({ ...modelOf(input), files: input.files.length > 0 ? memoryFiles(filesOf(input)) : undefined }),
    answer({ value, spec, files }) {
      const nodes = machineNodes(readMachine(value, spec, files));
      return { nodes, tree: machineTree(nodes), words: nodes.slice(0, 200).map(({ origin }) => originWords(origin, value)) };
    },
    told: ({ nodes, words, tree: { count, unplaced } }) => ({ nodes: nodes.length, words, count, unplaced: unplaced.length }),
    check: ({ tree: { roots, count } }) => law(countOf(roots) >= count, 'names are missing in the tree of files'),
  }),
];
