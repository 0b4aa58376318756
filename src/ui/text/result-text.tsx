import * as linked from '#words/text/linked-panes';
import * as parts from '#words/page/parts';
import * as commonWords from '#words/common';
import * as words from '#words/text/result';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { OutputViewer, ShownLink } from '../../editor/index.ts';
import { useView, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { EditorNote } from '../parts/editor-note.tsx';
import { useEditor } from '../parts/use-editor.ts';
import { prettyJson } from './pretty-json.ts';
import { useTrace } from './use-trace.ts';

interface ResultTextProps {
  kind: keyof typeof words.kinds;
  decoded: boolean;
  hidden: boolean;
  /** Whether the pane can be seen: otherwise nobody asks what belongs to a line. */
  isSeen: boolean;
}

/** The text of the result, in the viewer or, without it, plain; below it, what belongs to the line of the caret. */
export function ResultText({ kind, decoded, hidden, isSeen }: ResultTextProps) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const host = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<OutputViewer>();
  const [link, setLink] = useState<ShownLink>();
  const load = useEditor();
  const { module, failed } = load;
  const output = useWorkbench(({ result }) => result?.output);
  const written = useMemo(() => prettyJson(output ?? ''), [output]);
  const { trace, retry } = useTrace(decoded, isSeen && !hidden);
  const traced = trace?.decoded === decoded ? trace.traced : undefined;
  const reason = decoded && trace?.decoded ? trace.reason : undefined;
  // While the next one is decoded the previous one stays; it is replaced within a moment.
  const text = decoded ? (traced?.text ?? '') : written;
  const links = useMemo(
    () => (trace && traced && (decoded || traced.text.length === written.length) ? { of: trace.of, links: traced.links } : undefined),
    [trace, traced, decoded, written],
  );
  const label = words.labels[decoded ? 'decoded' : 'written'](words.kinds[kind].full);
  useEffect(() => {
    if (!module || !host.current) return;
    const made = module.createOutputViewer(host.current, store, {
      label: '',
      onLinked: setLink,
      onGoToSource: () => view.setState({ pane: 'butane', tab: 'butane' }),
    });
    setViewer(made);
    return () => {
      setViewer(undefined);
      made.dispose();
    };
  }, [store, view, module]);
  const wraps = useView((state) => state.wraps.result);
  useEffect(() => viewer?.wrap(wraps), [viewer, wraps]);
  useEffect(() => {
    viewer?.show({ text, language: decoded || kind === 'machineConfig' ? 'yaml' : 'json', label, links });
  }, [viewer, text, decoded, kind, label, links]);
  const waiting = decoded && !hidden && !traced && reason === undefined;
  const missing = hidden || (decoded && !traced);
  return (
    <>
      <EditorNote load={load} instead={words.withoutColours} />
      {waiting && (
        <p className="bn-empty" role="status">
          {parts.loading}
        </p>
      )}
      {reason !== undefined && !hidden && (
        <p className="bn-empty" role="alert">
          {reason}{' '}
          <Button variant="link" isInline onClick={retry}>
            {commonWords.tryAgain}
          </Button>
        </p>
      )}
      {failed && !missing && <textarea className="bn-plain" aria-label={label} readOnly value={text} />}
      <div ref={host} className="bn-editor" hidden={missing || !module} />
      <p className="bn-link-note" hidden={missing || !module} aria-live={link?.side === 'result' ? 'polite' : 'off'}>
        {link && sayLink(link)}
      </p>
    </>
  );
}

function sayLink({ side, line, lines }: ShownLink): string {
  if (lines === 'whole') return linked.comesFromWhole;
  return side === 'source' ? linked.makes(line, lines) : linked.comesFrom(lines);
}
