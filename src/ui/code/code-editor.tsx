import { TextArea } from '@patternfly/react-core/dist/esm/components/TextArea';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  loadEditor,
  type ContentEditor,
  type ContentLanguage,
  type PartOfConfig,
  type SharedHistory,
  type UnitInEditor,
} from '../../editor/index.ts';
import type { ControlProps } from '../form/frame/field-frame.tsx';

export interface CodeEditorProps {
  control: ControlProps;
  /** Accessible name. */
  label: string;
  language: ContentLanguage;
  value: string;
  placeholder?: string;
  /** Without it, the text is read-only. */
  onChange?: ((value: string) => void) | undefined;
  onLeave?: (() => void) | undefined;
  /** Handles undo and redo, when the text is part of the config. */
  history?: SharedHistory | undefined;
  /** Where the text is in the config, if it is part of it. */
  part?: PartOfConfig | undefined;
  /** What the text is to systemd, where it is a unit or quadlet. */
  unit?: (() => UnitInEditor | undefined) | undefined;
  /** Whether the editor has a dialog of its own, so that it takes the focus and fills the available space. */
  fill?: boolean;
}

/** Text of many lines: a plain text area, replaced by the highlighting editor once that is loaded. */
export function CodeEditor({
  control,
  label,
  language,
  value,
  placeholder = '',
  onChange,
  onLeave,
  history,
  part,
  unit,
  fill = false,
}: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<ContentEditor>(undefined);
  const latest = useRef({ value, language, onChange, unit });
  const [upgraded, setUpgraded] = useState(false);
  const readOnly = onChange === undefined;
  useEffect(() => {
    latest.current = { value, language, onChange, unit };
    editor.current?.setValue(value);
  });
  useEffect(() => editor.current?.setLanguage(language), [language]);
  useEffect(() => {
    let left = false;
    loadEditor().then(
      (module) => {
        // The text area is not taken away while someone types in it.
        if (left || !host.current || (!fill && area.current?.matches(':focus'))) return;
        // At once, since otherwise there would be two text boxes for a moment, and text typed into the first would be lost with it.
        flushSync(() => setUpgraded(true));
        editor.current = module.createContentEditor(host.current, {
          label,
          language: latest.current.language,
          value: latest.current.value,
          placeholder,
          ...(!readOnly && { onChange: (typed) => latest.current.onChange?.(typed) }),
          history,
          part,
          unit: () => latest.current.unit?.(),
          embedded: !fill,
        });
        if (fill) editor.current.focus();
      },
      () => {
        // Without the highlighting editor the text area stays.
      },
    );
    return () => {
      left = true;
      editor.current?.dispose();
      editor.current = undefined;
      setUpgraded(false);
    };
  }, [label, placeholder, readOnly, history, part, fill]);
  return (
    <div className={fill ? 'bn-code-fill' : ''} onBlur={onLeave}>
      {!upgraded && (
        <TextArea
          {...control}
          ref={area}
          className="bn-mono"
          rows={Math.min(Math.max(value.split('\n').length, 4), 24)}
          value={value}
          placeholder={placeholder}
          {...(readOnly && { readOnlyVariant: 'default' })}
          resizeOrientation="vertical"
          spellCheck={false}
          validated={control['aria-invalid'] ? 'error' : 'default'}
          onChange={(_, typed) => onChange?.(typed)}
        />
      )}
      <div ref={host} id={upgraded ? control.id : undefined} className={upgraded ? 'bn-code' : undefined} />
    </div>
  );
}
