import { memo, type ComponentType } from 'react';
import { ItemListField } from './items/item-list.tsx';
import { controlOf, type Control, type GroupControl, type ScalarControl } from './control.ts';
import { writtenText } from '../../values/read-values.ts';
import { CodeField } from './contents/code-field.tsx';
import { ContentsField } from './contents/contents-field.tsx';
import { DeviceField } from './lists/device-field.tsx';
import { FieldFrame } from './frame/field-frame.tsx';
import type { FieldProps, ScalarProps } from './frame/field-props.ts';
import { FlagField } from './controls/flag-field.tsx';
import { InlineField } from './contents/inline-field.tsx';
import { LabelsField } from './lists/labels-field.tsx';
import { LocalPathField } from './contents/local-path-field.tsx';
import { ModeField } from './controls/mode-field.tsx';
import { ObjectField } from './controls/object-field.tsx';
import { OwnerField } from './controls/owner-field.tsx';
import { PartitionTypeField } from './controls/partition-type-field.tsx';
import { GrubHashField, PasswordHashField } from './password/password-hash-field.tsx';
import { FilesystemFormatField, SelectField } from './controls/select-field.tsx';
import { SetInText } from './frame/set-in-text.tsx';
import { FilesystemLabelField, PartitionLabelField } from './controls/storage-label-field.tsx';
import { NumberField, SecondsField, SizeField, TextField } from './frame/text-field.tsx';
import { TextListField } from './lists/text-list-field.tsx';
import { UnitField } from './contents/unit-field.tsx';
import { QuadletNameField, UnitNameField } from './controls/unit-name-field.tsx';

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

/** The control of a field, according to the field table. */
export const FieldControl = memo(function FieldControl(props: FieldProps) {
  const control = controlOf(props.field);
  if (isScalar(control)) return <ScalarField {...props} control={scalars[control]} />;
  const Group = groups[control];
  return <Group {...props} />;
});

/** A control for a single value; if the value has another type, only the text can change it. */
function ScalarField({ field, path, value, control: ScalarControl }: FieldProps & { control: ComponentType<ScalarProps> }) {
  const text = writtenText(value);
  if (text !== undefined) return <ScalarControl field={field} path={path} text={text} isSet={value !== undefined} />;
  return (
    <FieldFrame field={field} path={path} isSet group deep>
      {() => <SetInText path={path} expected={field.type === 'string' ? 'text' : field.type === 'int' ? 'number' : 'flag'} />}
    </FieldFrame>
  );
}

/** Text that is usually a single line. */
function LineField(props: ScalarProps) {
  return props.text.includes('\n') ? <CodeField {...props} language="plaintext" /> : <TextField {...props} />;
}
