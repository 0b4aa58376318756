import * as words from '#words/form/unit-names';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { exampleOf } from '../../wording/label.ts';
import { describeUnitName, quadletTypes, readUnitName, unitTypes, type UnitType } from '../../../values/unit-types.ts';
import { DraftInput } from '../frame/draft-input.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { useScalar } from '../frame/use-scalar.ts';

/** A name whose extension determines its type: the whole name, and a choice of types. */
function TypedNameField({ field, path, text, isSet, types }: ScalarProps & { types: readonly UnitType[] }) {
  const draft = useScalar({ path, value: text, plain: field.plain });
  const name = readUnitName(draft.shown, types);
  const more = describeUnitName(name);
  return (
    <FieldFrame field={field} path={path} isSet={isSet} wide>
      {(control) => (
        <>
          <div className="bn-pair">
            <DraftInput control={control} draft={draft} placeholder={exampleOf(field)} />
            <FormSelect
              aria-label={words.type}
              value={name.type?.suffix ?? ''}
              onChange={(_, suffix) => draft.change(`${name.stem.replace(/\.$/, '')}.${suffix}`)}
            >
              {!name.type && <FormSelectOption value="" label={words.chooseType} isDisabled />}
              {types.map(({ suffix }) => (
                <FormSelectOption key={suffix} value={suffix} label={`.${suffix}`} />
              ))}
            </FormSelect>
          </div>
          {name.type && (
            <p className="bn-note">
              {name.type.help} {more}
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}

/** The name of a systemd unit. */
export const UnitNameField = (props: ScalarProps) => <TypedNameField {...props} types={unitTypes} />;

/** The name of a quadlet. */
export const QuadletNameField = (props: ScalarProps) => <TypedNameField {...props} types={quadletTypes} />;
