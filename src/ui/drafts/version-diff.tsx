import * as commonWords from '#words/common';
import * as words from '#words/drafts/timeline';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DiffViewer } from '../../editor/index.ts';
import { EditorNote } from '../parts/editor-note.tsx';
import { useEditor } from '../parts/use-editor.ts';

interface VersionDiffProps {
  /** The texts to compare. */
  before: string;
  after: string;
  /** Their accessible names. */
  labels: { before: string; after: string };
  /** Called with the number of lines that differ. */
  onCompared: (lines: number) => void;
}

/** UTF-16 units of a version that are shown when it cannot be compared. */
const maxShown = 100_000;

/** How a version differs from the current text. */
export function VersionDiff({ before, after, labels, onCompared }: VersionDiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<DiffViewer>();
  const [overdue, setOverdue] = useState(false);
  const compared = useCallback(
    (lines: number) => {
      setOverdue(false);
      onCompared(lines);
    },
    [onCompared],
  );
  const load = useEditor();
  const { before: beforeLabel, after: afterLabel } = labels;
  const { module, failed } = load;
  useEffect(() => {
    if (!module || !host.current) return;
    const made = module.createDiffViewer(host.current, {
      beforeLabel,
      afterLabel,
      onCompared: compared,
      onOverdue: () => setOverdue(true),
    });
    setViewer(made);
    return () => {
      setViewer(undefined);
      made.dispose();
    };
  }, [module, compared, beforeLabel, afterLabel]);
  useEffect(() => viewer?.show(before, after), [viewer, before, after]);
  return (
    <>
      <EditorNote load={load} instead={words.wholeVersion} />
      {failed && <textarea className="bn-plain" aria-label={beforeLabel} readOnly value={before} />}
      <p className="bn-check-trouble" role="alert">
        {overdue && (
          <>
            {words.slowComparison}{' '}
            <Button
              variant="link"
              isInline
              onClick={() => {
                setOverdue(false);
                viewer?.retry();
              }}
            >
              {commonWords.tryAgain}
            </Button>
          </>
        )}
      </p>
      {overdue && (
        <pre className="bn-diff bn-version-text" aria-label={words.versionAsItWas} tabIndex={0}>
          {before.slice(0, maxShown)}
        </pre>
      )}
      <div ref={host} className="bn-diff" data-own-undo hidden={overdue} />
    </>
  );
}
