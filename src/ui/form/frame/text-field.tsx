import * as words from '#words/form/controls';
import type { ReactNode } from 'react';
import type { NewValue } from '../../../core/document/edit/apply-edit.ts';
import { describeMib, describeSeconds, readSize } from '../../../values/size.ts';
import { typedNumber } from '../../reader/scalar.ts';
import { exampleOf } from '../../wording/label.ts';
import { DraftInput } from './draft-input.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { ScalarProps } from './field-props.ts';
import { Suggestions, type Suggestion } from './suggestions.tsx';
import { useScalar } from './use-scalar.ts';

interface TextFieldProps extends ScalarProps {
  wide?: boolean;
  monospace?: boolean;
  numeric?: boolean;
  write?: (text: string) => NewValue;
  /** Suggested while typing, in addition to those of the field table. */
  suggestions?: readonly Suggestion[];
  /** A line of text under the control. */
  note?: string | undefined;
  /** Shown under the note. */
  children?: ReactNode;
}

/** A line of text. Values that the field suggests are offered while typing. */
export function TextField({
  field,
  path,
  text,
  isSet,
  wide = false,
  monospace = false,
  numeric = false,
  write,
  suggestions = [],
  note,
  children,
}: TextFieldProps) {
  const draft = useScalar({ path, value: text, plain: field.plain, ...(write && { write }) });
  const options = [...(field.field.options ?? []).map((value): Suggestion => ({ value })), ...suggestions];
  return (
    <FieldFrame field={field} path={path} isSet={isSet} wide={wide}>
      {(control) => (
        <>
          <DraftInput
            control={control}
            draft={draft}
            className={monospace || numeric ? 'bn-mono' : ''}
            placeholder={field.field.absent === undefined ? exampleOf(field) : words.byDefault(field.field.absent)}
            inputMode={numeric ? 'numeric' : 'text'}
            {...(options.length > 0 && { list: `${control.id}-options` })}
          />
          <Suggestions id={`${control.id}-options`} options={options} />
          {note !== undefined && <p className="bn-note">{note}</p>}
          {children}
        </>
      )}
    </FieldFrame>
  );
}

/** A whole number. */
export function NumberField(props: ScalarProps) {
  return <TextField {...props} numeric write={typedNumber} />;
}

/** A time in seconds, also shown in minutes. */
export function SecondsField(props: ScalarProps) {
  const time = describeSeconds(props.text);
  return <TextField {...props} numeric write={typedNumber} note={time === undefined ? words.seconds : words.secondsAre(time)} />;
}

/** A size in MiB, also shown in GiB; "10 GiB" may be typed. */
export function SizeField(props: ScalarProps) {
  const size = describeMib(props.text);
  return (
    <TextField
      {...props}
      numeric
      write={(typed) => readSize(typed) ?? typedNumber(typed)}
      note={size === undefined ? words.mebibytes : words.mebibytesAre(size)}
    />
  );
}
