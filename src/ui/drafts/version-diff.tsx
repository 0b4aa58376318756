import { useEffect, useRef, useState } from 'react';
import { loadEditor, type DiffViewer } from '../../editor/index.ts';
import { LoadState, type Loading } from '../layout/load-state.tsx';

interface VersionDiffProps {
  /** The texts to compare. */
  before: string;
  after: string;
  /** Called with the number of lines that differ. */
  onCompared: (lines: number) => void;
}

/** How a version differs from the present text. */
export function VersionDiff({ before, after, onCompared }: VersionDiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<DiffViewer>();
  const [loading, setLoading] = useState<Loading>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    let made: DiffViewer | undefined;
    loadEditor().then((module) => {
      if (left || !host.current) return;
      made = module.createDiffViewer(host.current, { beforeLabel: 'The version', afterLabel: 'The present text', onCompared });
      setViewer(made);
      setLoading('ready');
    }, () => {
      if (!left) setLoading('failed');
    });
    return () => {
      left = true;
      setViewer(undefined);
      made?.dispose();
    };
  }, [attempt, onCompared]);
  useEffect(() => viewer?.show(before, after), [viewer, before, after]);
  return (
    <>
      <LoadState loading={loading} onRetry={() => {
        setLoading('loading');
        setAttempt(attempt + 1);
      }} />
      <div ref={host} className="bn-diff" data-own-undo />
    </>
  );
}
