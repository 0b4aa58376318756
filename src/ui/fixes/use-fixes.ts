import { useEffect, useState } from 'react';
import type { Fix } from '../../language/fix/fix.ts';
import { parseCached } from '../../store/parse-cache.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { loadPart } from '../parts/load-part.ts';
import type { PlacedFinding } from '../reader/findings.ts';
import { runWhenIdle } from './idle-queue.ts';

/** Milliseconds without a change after which fixes are looked for: whoever types is not to wait for them. */
const pause = 400;

/** The fixes of a finding, made for one text; or that they could not be loaded. */
type FoundFixes = { text: string; fixes: readonly Fix[] } | { failed: true; again: boolean; retry: () => void };

const nothing: FoundFixes = { text: '', fixes: [] };

/** Ways to mend a finding, which come a moment after it. */
export function useFixes({ finding, path }: PlacedFinding): FoundFixes {
  const store = useWorkbenchStore();
  const revision = useWorkbench((state) => (state.result ? state.revision : undefined));
  const [attempts, setAttempts] = useState(0);
  const [found, setFound] = useState<FoundFixes & { finding?: object }>(nothing);
  useEffect(() => {
    if (revision === undefined) return undefined;
    const left = new AbortController();
    const look = async () => {
      try {
        const { fixesFor } = await loadPart(() => import('../../language/fix/fixes-for.ts'));
        if (left.signal.aborted) return;
        const cancel = runWhenIdle(() => {
          const { text, files, revision: now } = store.getState();
          if (now === revision) setFound({ finding, text, fixes: fixesFor({ parsed: parseCached({ text }), finding, path, files }) });
        });
        left.signal.addEventListener('abort', cancel);
      } catch {
        if (!left.signal.aborted) setFound({ finding, failed: true, again: attempts > 0, retry: () => setAttempts(attempts + 1) });
      }
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [store, revision, finding, path, attempts]);
  return found.finding === finding ? found : nothing;
}
