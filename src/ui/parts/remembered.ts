import { use, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import type { Workbench } from '../../store/workbench-state.ts';
import { WorkbenchContext } from '../context.tsx';

/** The states of one kind in a workbench: those of the draft at hand, by key. */
interface Kept<T> {
  draft: string;
  states: Map<string, T>;
}

/**
 * Makes a hook like `useState` whose state outlives the component that has it: what is shown again with the same key, in the
 * same draft, is as it was. Without a key or a workbench, nothing is kept. What it returns last forgets the state, for a component
 * that goes away with it.
 */
export function createRemembered<T>() {
  const workbenches = new WeakMap<Workbench, Kept<T>>();

  const statesOf = (store: Workbench): Map<string, T> => {
    const draft = store.getState().draft.id;
    let kept = workbenches.get(store);
    if (kept?.draft !== draft) workbenches.set(store, (kept = { draft, states: new Map() }));
    return kept.states;
  };

  return function useRemembered(key: string | undefined, first: (known: T | undefined) => T): [T, Dispatch<SetStateAction<T>>, () => void] {
    const store = use(WorkbenchContext);
    const [state, setState] = useState(() => first(store && key !== undefined ? statesOf(store).get(key) : undefined));
    useEffect(() => {
      if (store && key !== undefined) statesOf(store).set(key, state);
    }, [store, key, state]);
    const forget = () => {
      if (store && key !== undefined) statesOf(store).delete(key);
    };
    return [state, setState, forget];
  };
}
