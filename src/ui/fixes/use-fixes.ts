import { useEffect, useState } from 'react';
import type { Fix } from '../../language/fix/rules/fix.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import type { PlacedFinding } from '../reader/findings.ts';
import { runWhenIdle } from './idle-queue.ts';
import { loadFixes, useFixLoad } from './load-fixes.ts';

/** Milliseconds without a change after which fixes are looked for: whoever types is not to wait for them. */
const pause = 400;

/** The fixes of a finding, made for one text; or that they could not be loaded, and how often. */
type FoundFixes = { text: string; fixes: readonly Fix[] } | { failures: number };

const nothing: FoundFixes = { text: '', fixes: [] };

/** Ways to mend a finding, which come a moment after it. */
export function useFixes({ finding, path }: PlacedFinding): FoundFixes {
  const store = useWorkbenchStore();
  const revision = useWorkbench((state) => (state.result ? state.revision : undefined));
  const { fixesFor, failures } = useFixLoad();
  const [found, setFound] = useState<FoundFixes & { finding?: object }>(nothing);
  useEffect(() => {
    if (revision === undefined) return undefined;
    let cancel: (() => void) | undefined;
    const timer = setTimeout(() => {
      if (!fixesFor) return loadFixes();
      cancel = runWhenIdle(() => {
        const { text, files, revision: now } = store.getState();
        if (now === revision) setFound({ finding, text, fixes: fixesFor({ parsed: parseCached({ text }), finding, path, files }) });
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      cancel?.();
    };
  }, [store, revision, finding, path, fixesFor]);
  if (failures > 0) return { failures };
  return found.finding === finding ? found : nothing;
}
