import { answerHere } from '../store/answer-here.ts';
import type { Workbench } from '../store/workbench-state.ts';
import { createWorkbench } from '../store/workbench.ts';

/** A workbench that keeps nothing: what an embed shows is the page's, and a visitor's changes end with the visit. */
export const openWorkbench = (createWorker: () => Worker): Workbench => createWorkbench({ transpile: answerHere, createWorker });
