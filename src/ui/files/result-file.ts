import { valueAt } from '../../core/document/read.ts';
import { isMachineConfig } from '../../core/spec/versions.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import type { WorkbenchState } from '../../store/workbench-state.ts';
import { fileName } from './file-name.ts';

/** The name of the file of the result: a MachineConfig's is its own, as in the cluster; else, the draft's name. */
export const resultFile = (state: Pick<WorkbenchState, 'target' | 'name' | 'settled'>): string => fileName(resultName(state));

/** The same before what no system takes in a name is replaced. */
export function resultName({ target, name, settled }: Pick<WorkbenchState, 'target' | 'name' | 'settled'>): string {
  if (!target || !isMachineConfig(target)) return `${name}.ign`;
  const own = valueAt(parseCached({ text: settled }), ['metadata', 'name']);
  return `${typeof own === 'string' && own.trim() !== '' ? own : name}.yaml`;
}
