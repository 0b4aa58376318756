import { memo, type ComponentType } from 'react';
import { ItemListField } from '../panels/item-list.tsx';
import { controlOf, type Control, type GroupControl, type ScalarControl } from '../model/control.ts';
import { scalarText } from '../model/scalar.ts';
import { CodeField } from './code-field.tsx';
import { ContentsField } from './contents-field.tsx';
import { DeviceField } from './device-field.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps, ScalarProps } from './field-props.ts';
import { FlagField } from './flag-field.tsx';
import { InlineField } from './inline-field.tsx';
import { LabelsField } from './labels-field.tsx';
import { LocalPathField } from './local-path-field.tsx';
import { ModeField } from './mode-field.tsx';
import { ObjectField } from './object-field.tsx';
import { OwnerField } from './owner-field.tsx';
import { PartitionTypeField } from './partition-type-field.tsx';
import { GrubHashField, PasswordHashField } from './password-hash-field.tsx';
import { FilesystemFormatField, SelectField } from './select-field.tsx';
import { SetInText } from './set-in-text.tsx';
import { FilesystemLabelField, PartitionLabelField } from './storage-label-field.tsx';
import { NumberField, SecondsField, SizeField, TextField } from './text-field.tsx';
import { TextListField } from './text-list-field.tsx';
import { UnitField } from './unit-field.tsx';
import { QuadletNameField, UnitNameField } from './unit-name-field.tsx';

const groups: Readonly<Record<GroupControl, ComponentType<FieldProps>>> = {
  items: ItemListField,
  texts: TextListField,
  labels: LabelsField,
  contents: ContentsField,
  owner: OwnerField,
  object: ObjectField,
};

const scalars: Readonly<Record<ScalarControl, ComponentType<ScalarProps>>> = {
  text: LineField,
  number: NumberField,
  seconds: SecondsField,
  'size-mib': SizeField,
  mode: ModeField,
  flag: FlagField,
  select: SelectField,
  'filesystem-format': FilesystemFormatField,
  'filesystem-label': FilesystemLabelField,
  'partition-label': PartitionLabelField,
  'partition-type': PartitionTypeField,
  'unit-name': UnitNameField,
  'quadlet-name': QuadletNameField,
  device: DeviceField,
  'local-path': LocalPathField,
  inline: InlineField,
  unit: UnitField,
  'password-hash': PasswordHashField,
  'grub-hash': GrubHashField,
};

const isScalar = (control: Control): control is ScalarControl => Object.hasOwn(scalars, control);

/** The control of a field, by what the field table says of it. */
export const FieldControl = memo(function FieldControl(props: FieldProps) {
  const control = controlOf(props.field);
  if (isScalar(control)) return <ScalarField {...props} control={scalars[control]} />;
  const Group = groups[control];
  return <Group {...props} />;
});

/** A control of one value, which only the text can change where it holds something else. */
function ScalarField({ field, path, value, control: ScalarControl }: FieldProps & { control: ComponentType<ScalarProps> }) {
  const text = scalarText(value);
  if (text !== undefined) return <ScalarControl field={field} path={path} text={text} isSet={value !== undefined} />;
  return (
    <FieldFrame field={field} path={path} isSet group deep>
      {() => <SetInText path={path} expected={field.type === 'string' ? 'text' : field.type === 'int' ? 'a number' : 'yes or no'} />}
    </FieldFrame>
  );
}

/** Text that usually is one line. */
function LineField(props: ScalarProps) {
  return props.text.includes('\n') ? <CodeField {...props} language="plaintext" /> : <TextField {...props} />;
}
