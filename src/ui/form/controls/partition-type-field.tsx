import * as words from '#words/form/partition-types';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { exampleOf } from '../../wording/label.ts';
import { partitionTypeOf, partitionTypes } from '../../../values/partition-types.ts';
import { DraftInput } from '../frame/draft-input.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { useScalar } from '../frame/use-scalar.ts';

const other = 'other';

/** What a partition is for: by name, or by any GUID. */
export function PartitionTypeField({ field, path, text, isSet }: ScalarProps) {
  const draft = useScalar({ path, value: text, plain: field.plain });
  const chosen = draft.shown === '' ? '' : (partitionTypeOf(draft.shown)?.guid ?? other);
  return (
    <FieldFrame field={field} path={path} isSet={isSet} wide>
      {(control) => (
        <div className="bn-pair">
          <FormSelect aria-label={words.byName} value={chosen} onChange={(_, guid) => draft.change(guid)}>
            <FormSelectOption value="" label={words.notSet} />
            {chosen === other && <FormSelectOption value={other} label={words.another} isDisabled />}
            {partitionTypes.map(({ guid, name }) => (
              <FormSelectOption key={guid} value={guid} label={name} />
            ))}
          </FormSelect>
          <DraftInput control={control} draft={draft} className="bn-mono" placeholder={exampleOf(field)} />
        </div>
      )}
    </FieldFrame>
  );
}
