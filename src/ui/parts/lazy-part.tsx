import * as words from '#words/page/parts';
import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';
import { loadPart } from './load-part.ts';
import { Part } from './part.tsx';

/** Loads the module of a component, which is its default export. */
type LoadComponent<P> = () => Promise<{ default: ComponentType<P> }>;

/** Milliseconds after which someone who waits for a dialog is told that it is loading. */
const longWait = 400;

/**
 * A part of the screen that is loaded when it is first shown; what is `known` by then is shown at once. If it cannot be loaded, a message takes its place; it is
 * requested again when the user retries, and when it is next shown.
 */
export function lazyPart<P extends object>(
  what: string,
  load: LoadComponent<P>,
  known?: () => ComponentType<P> | undefined,
): ComponentType<P> {
  const fresh = freshLazy(load);
  // React shows that a part is loading for a moment, even if it is there.
  const latest = () => known?.() ?? fresh();
  return function LazyPart(props) {
    return (
      <Loaded
        what={what}
        latest={latest}
        props={props}
        waiting={
          <p className="bn-note" role="status">
            {words.loading}
          </p>
        }
      />
    );
  };
}

/** A dialog that is loaded when it is first opened; `label` is the dialog's own name. */
export function lazyDialog<P extends { onClose: () => void }>(label: string, what: string, load: LoadComponent<P>): ComponentType<P> {
  const latest = freshLazy(load);
  return function LazyDialog(props) {
    const { onClose } = props;
    return (
      <Loaded
        what={what}
        label={label}
        latest={latest}
        props={props}
        onClose={onClose}
        waiting={<WaitingDialog label={label} onClose={onClose} />}
      />
    );
  };
}

/** Returns React's lazy component, and a new one after a failure to load, because the old one would fail for ever. */
function freshLazy<P extends object>(load: LoadComponent<P>): () => ComponentType<P> {
  const make = (): ComponentType<P> =>
    lazy(() =>
      loadPart(load).catch((error: unknown) => {
        current = make();
        throw error;
      }),
    );
  let current = make();
  return () => current;
}

interface LoadedProps<P> {
  what: string;
  label?: string;
  latest: () => ComponentType<P>;
  props: P;
  waiting: ReactNode;
  onClose?: () => void;
}

function Loaded<P extends object>({ what, label, latest, props, waiting, onClose }: LoadedProps<P>) {
  const [Shown, setShown] = useState(latest);
  return (
    <Part what={what} label={label} onClose={onClose} onRetry={() => setShown(latest)}>
      <Suspense fallback={waiting}>
        <Shown {...props} />
      </Suspense>
    </Part>
  );
}

function WaitingDialog({ label, onClose }: { label: string; onClose: () => void }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), longWait);
    return () => clearTimeout(timer);
  }, []);
  return (
    late && (
      <DialogFrame label={label} onClose={onClose}>
        <p role="status" data-loading>
          {words.loading}
        </p>
      </DialogFrame>
    )
  );
}
