import { useMemo } from 'react';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import SearchDialog from '../search/search-dialog.tsx';
import { commandsOf } from './commands.ts';

/** The search, with the commands of the page; loaded together when it is first opened. */
export default function SearchWithCommands({ onClose }: { onClose: () => void }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const commands = useMemo(() => commandsOf(workbench, view), [workbench, view]);
  return <SearchDialog commands={commands} onClose={onClose} />;
}
