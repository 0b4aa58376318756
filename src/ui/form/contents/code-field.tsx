import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { ContentLanguage } from '../../../editor/index.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { valueAt } from '../../../core/document/read.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import { unitNames, unitTypeAt } from '../../../values/unit-type-at.ts';
import { useModel, useWorkbenchStore } from '../../context.tsx';
import { ownerName } from '../../reader/owner-path.ts';
import { CodeBox } from '../../code/code-box.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { useHistory } from './use-history.ts';
import { useScalar } from '../frame/use-scalar.ts';

interface CodeFieldProps extends ScalarProps {
  language: ContentLanguage;
  /** Further actions on the text. */
  children?: ReactNode;
}

/** Text of many lines, in the language it is written in. */
export function CodeField({ field, path, text, isSet, language, children }: CodeFieldProps) {
  const draft = useScalar({ path, value: text, plain: field.plain });
  const { label, placeholder } = wordsOf(field);
  const subject = ownerName(useModel().value, path);
  const history = useHistory();
  const store = useWorkbenchStore();
  const where = useRef(path);
  useEffect(() => {
    where.current = path;
  });
  const part = useMemo(() => ({ store, path: () => where.current }), [store]);
  const unit = () => {
    const config = valueAt(parseCached({ text: store.getState().settled }), []);
    const type = unitTypeAt(config, path);
    return type && { type, units: unitNames(config) };
  };
  return (
    <FieldFrame field={field} path={path} isSet={isSet} wide>
      {(control) => (
        <CodeBox
          control={control}
          label={label}
          subject={subject}
          language={language}
          value={draft.shown}
          placeholder={placeholder ?? ''}
          history={history}
          part={part}
          unit={unit}
          onChange={draft.change}
          onLeave={draft.leave}
        >
          {children}
        </CodeBox>
      )}
    </FieldFrame>
  );
}
