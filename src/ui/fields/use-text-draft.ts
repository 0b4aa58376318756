import { useState } from 'react';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';

/** What a text control shows and does. */
export interface TextDraft {
  shown: string;
  change: (text: string) => void;
  /** To be called when the control loses the focus. */
  leave: () => void;
}

/**
 * Ties a text control to its value in the config. The value comes back from the text a moment after
 * it was typed, and sometimes cannot be written at all; until another change of the config, the
 * control shows what was typed, so that no character and no caret is lost.
 */
export function useTextDraft(value: string, write: (text: string) => boolean): TextDraft {
  const store = useWorkbenchStore();
  const [draft, setDraft] = useState<{ text: string; revision: number }>();
  const current = useWorkbench((state) => draft === undefined || draft.revision === state.revision);
  return {
    shown: draft && current ? draft.text : value,
    change(text) {
      write(text);
      const { revision, question } = store.getState();
      setDraft({ text, revision });
      if (!question) return;
      // The text waits for an answer: then it is written, or nothing is.
      const unsubscribe = store.subscribe((state) => {
        if (state.question) return;
        unsubscribe();
        setDraft(state.revision === revision ? undefined : { text, revision: state.revision });
      });
    },
    leave() {
      // A question takes the focus, and gives it back.
      if (!store.getState().question) setDraft(undefined);
    },
  };
}
