import * as parts from '#words/page/parts';
import type { ReactNode } from 'react';
import { lazyPart } from '../parts/lazy-part.tsx';

/** The result that the text is translated to. It is loaded when it is first shown, as the editor is that shows it. */
export const IgnitionPane = lazyPart<{ toggle?: ReactNode }>(parts.ignitionPane, () => import('./result-pane.tsx'));
