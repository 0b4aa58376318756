import { useEffect, useRef, useState } from 'react';
import type { DiffViewer } from '../../editor/index.ts';
import { EditorNote } from '../parts/editor-note.tsx';
import { useEditor } from '../parts/use-editor.ts';

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
  const load = useEditor();
  const { module, failed } = load;
  useEffect(() => {
    if (!module || !host.current) return;
    const made = module.createDiffViewer(host.current, { beforeLabel: 'The version', afterLabel: 'The present text', onCompared });
    setViewer(made);
    return () => {
      setViewer(undefined);
      made.dispose();
    };
  }, [module, onCompared]);
  useEffect(() => viewer?.show(before, after), [viewer, before, after]);
  return (
    <>
      <EditorNote load={load} instead="This is the version as a whole; what differs is not marked." />
      {failed && <textarea className="bn-plain" aria-label="The version" readOnly value={before} />}
      <div ref={host} className="bn-diff" data-own-undo />
    </>
  );
}
