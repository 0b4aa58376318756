import type { ContentLanguage } from '../../editor/index.ts';
import { CodeEditor } from './code-editor.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { ScalarProps } from './field-props.ts';
import { labelOf } from './label.ts';
import { useScalar } from './use-scalar.ts';

/** Text of many lines, in the language it is written in. */
export function CodeField({ field, path, text, isSet, language }: ScalarProps & { language: ContentLanguage }) {
  const draft = useScalar({ path, value: text, plain: field.plain });
  return (
    <FieldFrame field={field} path={path} isSet={isSet} wide>
      {(control) => (
        <CodeEditor
          control={control}
          label={labelOf(field)}
          language={language}
          value={draft.shown}
          placeholder={field.field.placeholder ?? ''}
          onChange={draft.change}
          onLeave={draft.leave}
        />
      )}
    </FieldFrame>
  );
}
