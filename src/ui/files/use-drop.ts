import { useEffect, useState } from 'react';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { openFile } from './open-file.ts';

/** Opens a file dropped anywhere on the page; tells whether one hovers. */
export function useDrop(): boolean {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const [hovers, setHovers] = useState(false);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setHovers(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovers(false);
    };
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return;
      // Before the editor, which would insert the file's text.
      event.preventDefault();
      event.stopPropagation();
      setHovers(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openFile(file, workbench, view);
    };
    const capture = { capture: true };
    addEventListener('dragover', over, capture);
    addEventListener('dragleave', leave, capture);
    addEventListener('drop', drop, capture);
    return () => {
      removeEventListener('dragover', over, capture);
      removeEventListener('dragleave', leave, capture);
      removeEventListener('drop', drop, capture);
    };
  }, [workbench, view]);
  return hovers;
}
