import { createContext } from 'react';
import type { Drafts } from '../../store/drafts/drafts.ts';

/** The kept drafts; undefined where none are kept. */
export const DraftsContext = createContext<Drafts | undefined>(undefined);
