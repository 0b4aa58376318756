import { TextArea } from '@patternfly/react-core/dist/esm/components/TextArea';
import { useEffect, useRef, useState } from 'react';
import { loadEditor, type ContentEditor, type ContentLanguage } from '../../editor/index.ts';
import type { ControlProps } from './field-frame.tsx';

interface CodeEditorProps {
  control: ControlProps;
  /** Accessible name. */
  label: string;
  language: ContentLanguage;
  value: string;
  placeholder: string;
  onChange: (value: string) => void;
  onLeave: () => void;
}

/** Text of many lines: a plain text area, and the highlighting editor in its place once that is loaded. */
export function CodeEditor({ control, label, language, value, placeholder, onChange, onLeave }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<ContentEditor>(undefined);
  const latest = useRef({ value, onChange });
  const [upgraded, setUpgraded] = useState(false);
  useEffect(() => {
    latest.current = { value, onChange };
    editor.current?.setValue(value);
  });
  useEffect(() => {
    let left = false;
    loadEditor().then((module) => {
      // The text area is not taken away under someone who types in it.
      if (left || !host.current || area.current?.matches(':focus')) return;
      setUpgraded(true);
      editor.current = module.createContentEditor(host.current, {
        label,
        language,
        value: latest.current.value,
        onChange: (typed) => latest.current.onChange(typed),
      });
    }, () => {
      // Without the highlighting editor the text area goes on doing its work.
    });
    return () => {
      left = true;
      editor.current?.dispose();
      editor.current = undefined;
      setUpgraded(false);
    };
  }, [label, language]);
  const rows = Math.min(Math.max(value.split('\n').length, 4), 18);
  return (
    <div onBlur={onLeave}>
      {!upgraded && (
        <TextArea
          {...control}
          ref={area}
          className="bn-mono"
          rows={rows}
          value={value}
          placeholder={placeholder}
          resizeOrientation="vertical"
          spellCheck={false}
          validated={control['aria-invalid'] ? 'error' : 'default'}
          onChange={(_, typed) => onChange(typed)}
        />
      )}
      <div
        ref={host}
        id={upgraded ? control.id : undefined}
        className={upgraded ? 'bn-code' : undefined}
        style={upgraded ? { height: `${rows * 19 + 18}px` } : undefined}
      />
    </div>
  );
}
