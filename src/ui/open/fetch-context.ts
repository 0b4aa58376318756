import { createContext } from 'react';
import type { RunFetch } from '../../open/fetch-config.ts';

/** Loads a config from an address that the user agreed to; passed in from outside, because a worker does it. */
export const FetchContext = createContext<RunFetch>(() => {
  throw new Error('A config is loaded outside of its provider');
});
