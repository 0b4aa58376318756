import { isMapping } from '../../../core/document/values.ts';
import { ContentsForm } from './contents-form.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { labelOf } from '../../wording/label.ts';
import { SetInText } from '../frame/set-in-text.tsx';

/** The contents of something: text, a URL or a local file. */
export function ContentsField({ field, path, value }: FieldProps) {
  const { shape } = field;
  const isObject = value === undefined || value === null || isMapping(value);
  return (
    <FieldFrame field={field} path={path} isSet={value !== undefined} wide group>
      {() =>
        isObject && shape ? (
          <ContentsForm shape={shape} label={labelOf(field)} path={path} value={value} bare />
        ) : (
          <SetInText path={path} expected="mapping" />
        )
      }
    </FieldFrame>
  );
}
