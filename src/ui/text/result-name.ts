import * as words from '#words/text/text-panes';
import { isMachineConfig } from '../../core/spec/versions.ts';
import { useWorkbench } from '../context.tsx';

/** What the pane of the result is called: by what the text becomes. */
export const useResultName = (): string =>
  useWorkbench(({ target }) => (target && isMachineConfig(target) ? words.machineConfig : words.ignition));
