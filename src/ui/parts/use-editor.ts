import { useEffect, useState } from 'react';
import { loadEditor, type EditorModule } from '../../editor/index.ts';

/** The highlighting editor, as far as it is loaded. */
export interface EditorLoad {
  /** Creates editors and viewers; undefined until it is loaded. */
  module: EditorModule | undefined;
  /** Whether it could not be loaded. */
  failed: boolean;
  /** Whether it has been requested again. */
  again: boolean;
  retry: () => void;
}

/** Loads the highlighting editor. After a failure, `retry` requests it again. */
export function useEditor(): EditorLoad {
  const [module, setModule] = useState<EditorModule>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    loadEditor().then(
      (loaded) => {
        if (!left) setModule(loaded);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { module, failed, again: attempt > 0, retry };
}
