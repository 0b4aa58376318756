import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { resolveSpec } from '../core/spec/resolve.ts';
import { isSmall } from '../store/cost.ts';
import { CatchUpContext, Failure, FindingsContext, ModelContext, useWorkbench, useWorkbenchStore } from './context.tsx';
import { noFindings } from './reader/findings.ts';
import { createModelReader } from './reader/reader.ts';

function attempt<T>(run: () => T): T | Failure {
  try {
    return run();
  } catch (error) {
    return new Failure(error);
  }
}

/** Computes the model from the text: for a large text at a pause in typing, and then when nothing more urgent is to be done. */
export function ModelProvider({ children }: { children: ReactNode }) {
  const store = useWorkbenchStore();
  const settled = useWorkbench((state) => state.settled);
  const deferred = useDeferredValue(settled);
  const [caughtUp, setCaughtUp] = useState<string>();
  const text = isSmall(settled) || settled === caughtUp ? settled : deferred;
  const catchUp = useCallback(() => {
    store.getState().settle();
    setCaughtUp(store.getState().settled);
  }, [store]);
  const target = useDeferredValue(useWorkbench((state) => state.target));
  const findings = useDeferredValue(useWorkbench((state) => state.findings));
  const [reader] = useState(createModelReader);
  const model = useMemo(() => attempt(() => ({ ...reader.readText(text), spec: target && resolveSpec(target) })), [reader, text, target]);
  const value = model instanceof Failure ? undefined : model.value;
  const placed = useMemo(() => attempt(() => reader.readFindings(findings, value)), [reader, findings, value]);
  return (
    <ModelContext value={placed instanceof Failure ? placed : model}>
      <CatchUpContext value={catchUp}>
        <FindingsContext value={placed instanceof Failure ? noFindings : placed}>{children}</FindingsContext>
      </CatchUpContext>
    </ModelContext>
  );
}
