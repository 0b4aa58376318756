import { useEffect, useRef, useState } from 'react';
import { loadEditor, type ButaneEditor } from '../../editor/index.ts';
import { useWorkbenchStore } from '../context.tsx';
import { LoadState, type Loading } from './load-state.tsx';

/** The editor of the text; the form works before it is loaded, and without it. */
export function ButanePane() {
  const store = useWorkbenchStore();
  const host = useRef<HTMLDivElement>(null);
  const [loading, setLoading] = useState<Loading>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    let editor: ButaneEditor | undefined;
    loadEditor().then((module) => {
      if (left || !host.current) return;
      editor = module.createButaneEditor(host.current, store, { label: 'Butane config' });
      setLoading('ready');
    }, () => {
      if (!left) setLoading('failed');
    });
    return () => {
      left = true;
      editor?.dispose();
    };
  }, [store, attempt]);
  return (
    <div role="region" aria-label="Butane" className="bn-pane bn-text-pane" data-butane>
      <LoadState loading={loading} onRetry={() => {
        setLoading('loading');
        setAttempt(attempt + 1);
      }} />
      <div ref={host} className="bn-editor" />
    </div>
  );
}
