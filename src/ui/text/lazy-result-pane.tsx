import * as parts from '#words/page/parts';
import { lazyPart } from '../parts/lazy-part.tsx';
import type { ResultPaneProps } from './result-pane.tsx';

/** The result that the text is translated to. It is loaded when it is first shown, as the editor is that shows it. */
export const ResultPane = lazyPart<ResultPaneProps>(parts.ignitionPane, () => import('./result-pane.tsx'));
