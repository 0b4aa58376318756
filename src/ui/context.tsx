import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Value } from '../core/document/read.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import type { Spec } from '../core/spec/resolve.ts';
import type { Workbench, WorkbenchState } from '../store/workbench-state.ts';
import { noFindings, type Findings } from './reader/findings.ts';
import type { View, ViewState } from './view.ts';

/** The store itself, where there is one. */
export const WorkbenchContext = createContext<Workbench | undefined>(undefined);
/** What is on screen. */
export const ViewContext = createContext<View | undefined>(undefined);
/** The model, or why there is none; ModelProvider gives it. */
export const ModelContext = createContext<Model | Failure | undefined>(undefined);
/** What makes the model catch up. */
export const CatchUpContext = createContext<(() => void) | undefined>(undefined);
/** The findings with their places. */
export const FindingsContext = createContext<Findings>(noFindings);

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} has no provider here`);
  return value;
}

/** The config as the form shows it: computed from the text, after a short delay when the text is large. */
export interface Model {
  parsed: ParsedText;
  /** The whole config; parts that did not change are the same objects as before. */
  value: Value | undefined;
  /** What the version in the header has; undefined while the header names no known version. */
  spec: Spec | undefined;
}

/** What was thrown, in place of a value. */
export class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** The store itself, for its actions. */
export const useWorkbenchStore = (): Workbench => required(use(WorkbenchContext), 'WorkbenchContext');

/** A part of the workbench's state. */
export const useWorkbench = <T,>(select: (state: WorkbenchState) => T): T => useStore(useWorkbenchStore(), select);

/** The store of what is on screen. */
export const useViewStore = (): View => required(use(ViewContext), 'ViewContext');

/** A part of what is on screen. */
export const useView = <T,>(select: (state: ViewState) => T): T => useStore(useViewStore(), select);

/** The config as the form shows it. Throws where it cannot be computed, which is a bug: each part that shows it then fails separately, and the text stays. */
export function useModel(): Model {
  const model = required(use(ModelContext), 'ModelContext');
  if (model instanceof Failure) throw model.error;
  return model;
}

/** The findings of the latest result, with their places. */
export const useFindings = (): Findings => use(FindingsContext);

/** Makes the model catch up with the text at the next render: to be called when the user turns to a form, or leaves a field. */
export const useCatchUp = (): (() => void) => required(use(CatchUpContext), 'CatchUpContext');

/** Gives the parts of the screen their stores. */
export function StoreProvider({ workbench, view, children }: { workbench: Workbench; view: View; children: ReactNode }) {
  return (
    <WorkbenchContext value={workbench}>
      <ViewContext value={view}>{children}</ViewContext>
    </WorkbenchContext>
  );
}
