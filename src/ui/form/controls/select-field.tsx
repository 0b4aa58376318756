import * as words from '#words/form/controls';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { holds } from '../../../core/spec/fields/when.ts';
import { useModel } from '../../context.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { useChoice } from '../frame/use-choice.ts';

/** One of the values that the field accepts. Any other value in the text stays selectable. */
export function SelectField({ field, path, text, isSet, more = [] }: ScalarProps & { more?: readonly string[] }) {
  const { shown, choose } = useChoice(path, text, (choice) => choice);
  const options = [...(field.field.options ?? []), ...more].filter((option) => option !== '');
  const known = shown === '' || options.includes(shown);
  return (
    <FieldFrame field={field} path={path} isSet={isSet}>
      {(control) => (
        <FormSelect
          {...control}
          value={shown}
          validated={control['aria-invalid'] ? 'error' : 'default'}
          onChange={(_, chosen) => choose(chosen)}
        >
          <FormSelectOption value="" label={field.field.absent === undefined ? words.notSet : words.notSetMeans(field.field.absent)} />
          {!known && <FormSelectOption value={shown} label={shown} />}
          {options.map((option) => (
            <FormSelectOption key={option} value={option} label={option} />
          ))}
        </FormSelect>
      )}
    </FieldFrame>
  );
}

/** The format of a filesystem; later versions of Ignition know `none` as well. */
export function FilesystemFormatField(props: ScalarProps) {
  const { spec } = useModel();
  const hasNone = spec !== undefined && holds({ ignition: '>=3.3' }, spec.lineage);
  return <SelectField {...props} more={hasNone ? ['none'] : []} />;
}
