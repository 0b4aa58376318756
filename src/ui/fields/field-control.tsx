import { memo } from 'react';
import { ItemListField } from '../panels/item-list.tsx';
import { scalarText } from '../model/scalar.ts';
import { CodeField } from './code-field.tsx';
import { ContentsField } from './contents-field.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps, ScalarProps } from './field-props.ts';
import { FlagField } from './flag-field.tsx';
import { InlineField } from './inline-field.tsx';
import { localPathFields, LocalPathField } from './local-path-field.tsx';
import { LabelsField } from './labels-field.tsx';
import { ModeField } from './mode-field.tsx';
import { ObjectField } from './object-field.tsx';
import { OwnerField } from './owner-field.tsx';
import { SelectField } from './select-field.tsx';
import { SetInText } from './set-in-text.tsx';
import { NumberField, PasswordHashField, SizeField, TextField } from './text-field.tsx';
import { TextListField } from './text-list-field.tsx';
import { UnitField } from './unit-field.tsx';

/** The control of a field, by what the field table says of it. */
export const FieldControl = memo(function FieldControl(props: FieldProps) {
  const { field } = props;
  if (field.type === 'object') {
    if (field.list) return <ItemListField {...props} />;
    if (field.field.control === 'contents') return <ContentsField {...props} />;
    if (field.shape?.name === 'NodeUser' || field.shape?.name === 'NodeGroup') return <OwnerField {...props} />;
    return <ObjectField {...props} />;
  }
  if (field.type === 'labels') return <LabelsField {...props} />;
  return field.list ? <TextListField {...props} /> : <ScalarField {...props} />;
});

function ScalarField({ field, path, value }: FieldProps) {
  const text = scalarText(value);
  if (text === undefined) {
    return (
      <FieldFrame field={field} path={path} isSet group deep>
        {() => <SetInText path={path} expected={field.type === 'string' ? 'text' : field.type === 'int' ? 'a number' : 'yes or no'} />}
      </FieldFrame>
    );
  }
  const scalar: ScalarProps = { field, path, text, isSet: value !== undefined };
  if (field.type === 'bool') return <FlagField {...scalar} />;
  switch (field.field.control) {
    case 'mode': return <ModeField {...scalar} />;
    case 'size-mib': return <SizeField {...scalar} />;
    case 'password-hash': return <PasswordHashField {...scalar} />;
    case 'unit': return <UnitField {...scalar} />;
    case 'device': return <TextField {...scalar} monospace />;
  }
  if (field.type === 'int') return <NumberField {...scalar} />;
  if (field.name === 'inline') return <InlineField {...scalar} />;
  if (text.includes('\n')) return <CodeField {...scalar} language="plaintext" />;
  if (localPathFields.includes(field.name)) return <LocalPathField {...scalar} />;
  if (field.field.options && !field.field.open) return <SelectField {...scalar} />;
  return <TextField {...scalar} />;
}
