import * as commonWords from '#words/common';
import { useEffect, useRef, type ComponentProps } from 'react';
import { rangeOfLine } from '../../core/document/screen-lines.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { inTextArea, plainChange } from './plain-change.ts';

/** The text in a plain text area, which needs nothing but the browser: for use while the editor is not there. */
export function PlainText(props: Pick<ComponentProps<'textarea'>, 'onFocus' | 'onBlur'>) {
  const store = useWorkbenchStore();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = useWorkbench((state) => state.text);
  const place = useWorkbench((state) => state.place);
  useEffect(() => {
    if (!area.current || place?.source !== 'problems' || place.line === undefined) return;
    const before = store.getState().text;
    const { start, end } = rangeOfLine(before, place.line);
    area.current.focus();
    area.current.setSelectionRange(inTextArea(before.slice(0, start)).length, inTextArea(before.slice(0, end)).length);
  }, [store, place]);
  return (
    <textarea
      {...props}
      ref={area}
      className="bn-plain"
      aria-label={commonWords.butaneConfig}
      wrap="off"
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      value={inTextArea(text)}
      onChange={({ target }) => {
        const change = plainChange(store.getState().text, target.value);
        if (change) store.getState().change([change]);
      }}
    />
  );
}
