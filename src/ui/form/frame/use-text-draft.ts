import { useState } from 'react';
import { useCatchUp, useWorkbench, useWorkbenchStore } from '../../context.tsx';

/** The state and handlers of a text control. */
export interface TextDraft {
  shown: string;
  change: (text: string) => void;
  /** To be called when the control loses the focus. */
  leave: () => void;
}

/**
 * Ties a text control to its value in the config. The value returns from the text a moment after
 * it was typed, and sometimes cannot be written at all; until another change of the config, the
 * control shows what was typed, so that no character and no caret position is lost. `write` gets a function
 * to call once the text is written, which may be after a question.
 */
export function useTextDraft(value: string, write: (text: string, onDone: () => void) => void): TextDraft {
  const store = useWorkbenchStore();
  const catchUp = useCatchUp();
  const [draft, setDraft] = useState<{ text: string; revision: number }>();
  const current = useWorkbench((state) => draft === undefined || draft.revision === state.revision);
  return {
    shown: draft && current ? draft.text : value,
    change(text) {
      const keep = () => setDraft({ text, revision: store.getState().revision });
      keep();
      write(text, keep);
      const { revision, question } = store.getState();
      if (!question) return;
      // The text waits for an answer, which may be that nothing is written.
      const unsubscribe = store.subscribe((state) => {
        if (state.question) return;
        unsubscribe();
        if (state.revision === revision) setDraft(undefined);
      });
    },
    leave() {
      // A question takes the focus, and returns it.
      if (store.getState().question) return;
      catchUp();
      setDraft(undefined);
    },
  };
}
