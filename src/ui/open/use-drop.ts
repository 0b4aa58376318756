import * as words from '#words/page/open';
import { useEffect, useState } from 'react';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { addLocalFiles } from '../files/add-local-files.ts';
import { takeDropped } from '../files/dropped-files.ts';
import { openPasted } from './open-pasted.ts';
import { openFile } from './open-file.ts';
import type { FieldZone } from '../form/frame/use-field-drop.ts';

/** What dropping would do: open the file as the config, add it to the local files, give it to the field below, or open what a link refers to. */
export type DropMeaning = 'open' | 'add' | 'link' | FieldZone;

/** Accepts files dropped anywhere on the page: a single one is opened; several, a folder, or anything dropped on the local files is added to these. A link is opened. Drops on a field are left to it (`useFieldDrop`), and drops on a text to the browser. Returns what is hovering. */
export function useDrop(): DropMeaning | undefined {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const [hovers, setHovers] = useState<DropMeaning>();
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const isLink = ({ dataTransfer, target }: DragEvent) =>
      dataTransfer?.types.includes('text/uri-list') === true &&
      !(target instanceof Element && target.closest('input, textarea, [data-butane], [contenteditable]'));
    const isOn = (zone: 'local-files' | FieldZone, { target }: DragEvent) =>
      target instanceof Element && target.closest(`[data-drop="${zone}"]`) !== null;
    const over = (event: DragEvent) => {
      if (!isFile(event)) {
        if (isLink(event)) event.preventDefault();
        return setHovers(isLink(event) ? 'link' : undefined);
      }
      event.preventDefault();
      // Whether one is a folder is known only when it is dropped.
      const count = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file').length;
      setHovers(
        isOn('ssh-keys', event)
          ? 'ssh-keys'
          : isOn('local-files', event) || count > 1
            ? 'add'
            : isOn('contents', event)
              ? 'contents'
              : 'open',
      );
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovers(undefined);
    };
    const drop = (event: DragEvent) => {
      setHovers(undefined);
      if (!isFile(event)) {
        if (!isLink(event)) return;
        event.preventDefault();
        // Lines that begin with # are comments there.
        const [link = ''] = (event.dataTransfer?.getData('text/uri-list') ?? '').split(/\r?\n/).filter((line) => !line.startsWith('#'));
        return void openPasted(link, workbench, view);
      }
      event.preventDefault();
      if (isOn('ssh-keys', event)) return;
      const dropped = event.dataTransfer && takeDropped(event.dataTransfer);
      if (dropped?.single && isOn('contents', event)) return;
      // Before the editor, which would insert the file's text.
      event.stopPropagation();
      if (dropped?.single && !isOn('local-files', event)) void openFile(dropped.single, workbench, view);
      else if (dropped) void add(dropped.list());
    };
    const add = async (list: ReturnType<ReturnType<typeof takeDropped>['list']>) => {
      try {
        await addLocalFiles(await list, workbench);
        view.setState({ section: 'local-files', tab: 'form' });
      } catch (error) {
        workbench.getState().notify({ kind: 'warning', title: words.dropNotRead, ...(error instanceof Error && { body: error.message }) });
      }
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
