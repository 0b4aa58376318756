import { useEffect } from 'react';
import { forgetTyped, keepTyped } from '../search/typed-ahead.ts';
import { saveText } from '../files/save-text.ts';
import { useViewStore, useWorkbenchStore } from '../context.tsx';

/** Whether a key writes where it is pressed. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=textbox], [role=dialog]') !== null;

/** A dialog that takes keys itself, which one that is still loading does not. */
const readyDialog = '[role=dialog], dialog:not(:has([role=status]))';

/** Ctrl+K searches and runs commands, Ctrl+S downloads the text, ? lists the shortcuts. Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) walk the one history, in form fields as well; the Butane editor does so itself, and what is no part of the text has its own. */
export function useShortcuts(): void {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The search is loading: what is typed is meant for it.
      if (view.getState().searchOpen && document.querySelector(readyDialog) === null && keepTyped(event)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target) && view.getState().helpKey) {
        event.preventDefault();
        view.setState({ shortcutsOpen: true });
        return;
      }
      // A question is answered first: it is about the text as it stands.
      if (!(event.ctrlKey || event.metaKey) || event.altKey || workbench.getState().question) return;
      const key = event.key.toLowerCase();
      if (key === 'k' && !event.shiftKey && view.getState().screen === 'workbench') {
        event.preventDefault();
        event.stopPropagation();
        if (!view.getState().searchOpen) forgetTyped();
        view.setState({ searchOpen: true });
        return;
      }
      if (key === 's' && !event.shiftKey) {
        // The browser would save the page, which is of no use to anyone.
        event.preventDefault();
        event.stopPropagation();
        if (view.getState().screen === 'workbench') saveText(workbench);
        return;
      }
      const step = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' && !event.shiftKey ? 'redo' : undefined;
      const ownHistory = event.target instanceof Element && event.target.closest('[data-butane], [data-own-undo]') !== null;
      if (step === undefined || ownHistory || view.getState().screen === 'start') return;
      // In the capture phase, before the field's own undo, which does not know the config.
      event.preventDefault();
      event.stopPropagation();
      workbench.getState()[step]();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [workbench, view]);
}
