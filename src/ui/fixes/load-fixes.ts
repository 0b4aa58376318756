import { create } from 'zustand';
import type { fixesFor, ignoredIn } from '../../language/fix/fixes-for.ts';
import { loadPart } from '../parts/load-part.ts';

type FixesFor = typeof fixesFor;
type IgnoredIn = typeof ignoredIn;

/** The part that finds fixes, as far as it is loaded: once for everything that shows them. */
interface FixLoad {
  fixesFor: FixesFor | undefined;
  /** What comments have ignored, which comes with it. */
  ignoredIn: IgnoredIn | undefined;
  /** How often it failed to load since it was first asked for. */
  failures: number;
}

/** What has become of loading the part that finds fixes. */
export const useFixLoad = create<FixLoad>(() => ({ fixesFor: undefined, ignoredIn: undefined, failures: 0 }));

let isLoading = false;

/** Asks for the part that finds fixes; after a failure only on request. */
export function loadFixes(again = false): void {
  const { fixesFor: loaded, failures } = useFixLoad.getState();
  if (isLoading || loaded || (failures > 0 && !again)) return;
  isLoading = true;
  loadPart(() => import('../../language/fix/fixes-for.ts'))
    .then(
      (module) => useFixLoad.setState({ fixesFor: module.fixesFor, ignoredIn: module.ignoredIn, failures: 0 }),
      () => useFixLoad.setState({ failures: failures + 1 }),
    )
    .finally(() => (isLoading = false));
}
