import * as commonWords from '#words/common';
import * as parts from '#words/page/parts';
import * as words from '#words/text/text-panes';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ButaneEditor } from '../../editor/index.ts';
import { useView, useWorkbenchStore } from '../context.tsx';
import { EditorNote } from '../parts/editor-note.tsx';
import { startingPoints } from '../starting-points/all.ts';
import { Sentence } from '../parts/sentence.tsx';
import { Part } from '../parts/part.tsx';
import { useEditor } from '../parts/use-editor.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { PaneActs } from './pane-acts.tsx';
import { PlainText } from './plain-text.tsx';

/** Milliseconds to wait for the editor before it is possible to write without it. */
const patience = 3000;

/** The text, which can be changed whatever else fails: in the editor or, without it, in a plain text area. */
export function ButanePane() {
  const [above, setAbove] = useState<HTMLElement | null>(null);
  return (
    <div className="bn-pane bn-text-pane">
      <div ref={setAbove} className="bn-text-above" />
      <div role="region" aria-label={words.butane} className="bn-text-region">
        <Part what={parts.editor} instead={<PlainText />}>
          <ButaneText above={above} />
        </Part>
      </div>
    </div>
  );
}

/** The editor, and `above` it the way to the caret and what can be done with the text, which are no part of it. */
function ButaneText({ above }: { above: HTMLElement | null }) {
  const store = useWorkbenchStore();
  const host = useRef<HTMLDivElement>(null);
  const load = useEditor();
  const [late, setLate] = useState(false);
  const [editor, setEditor] = useState<ButaneEditor>();
  const wraps = useView((state) => state.wraps.text);
  const [writing, setWriting] = useState(false);
  const { module, failed } = load;
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  // The text area is not taken away while someone types in it.
  const ready = writing ? undefined : module;
  useEffect(() => {
    if (!ready || !host.current) return;
    const editor = ready.createButaneEditor(host.current, store, { label: commonWords.butaneConfig, tasks: startingPoints });
    // What could be loaded now may be what the checks lacked.
    const { result, retryCheck } = store.getState();
    if (result?.missing !== undefined) retryCheck();
    setEditor(editor);
    return () => {
      setEditor(undefined);
      editor.dispose();
    };
  }, [store, ready]);
  useEffect(() => editor?.wrap(wraps), [editor, wraps]);
  return (
    <>
      {ready &&
        above &&
        createPortal(
          <>
            <Breadcrumbs />
            <PaneActs pane="text" name={words.butaneText} read={() => store.getState().text} canCopy />
          </>,
          above,
        )}
      <EditorNote load={load} instead={words.plainInstead} />
      {!ready && (failed || late || writing) && <PlainText onFocus={() => setWriting(true)} onBlur={() => setWriting(false)} />}
      <div ref={host} className="bn-editor" hidden={!ready} data-butane />
      <p className="bn-tab-hint">
        <Sentence
          parts={words.tabHint((name) => (
            <kbd>{name}</kbd>
          ))}
        />
      </p>
    </>
  );
}
