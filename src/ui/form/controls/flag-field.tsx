import * as words from '#words/form/controls';
import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core/dist/esm/components/ToggleGroup';
import { readFlag } from '../../../core/document/resolve-scalar.ts';
import type { ResolvedField } from '../../../core/spec/resolve.ts';
import { Sentence } from '../../parts/sentence.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { useChoice } from '../frame/use-choice.ts';

const states = [
  { text: words.yes, value: true },
  { text: words.no, value: false },
] as const;

/** What a flag that is not set means. */
function meaningOf({ field }: ResolvedField): string {
  if (field.absent === 'kept') return words.asInImage;
  return field.absent === 'true' ? words.meansYes : words.meansNo;
}

/** Yes, no, or not set, with what that means: absent and false may differ. */
export function FlagField({ field, path, text, isSet }: ScalarProps) {
  const { shown, choose } = useChoice(path, text, (choice) => choice === 'true');
  const current = readFlag(shown);
  return (
    <FieldFrame field={field} path={path} isSet={isSet} group>
      {(control) => (
        <>
          <ToggleGroup isCompact id={control.id} aria-labelledby={`${control.id}-label`} aria-describedby={control['aria-describedby']}>
            {[{ text: words.notSetMeans(meaningOf(field)), value: undefined }, ...states].map((state) => (
              <ToggleGroupItem
                key={state.text}
                text={state.text}
                isSelected={current === state.value && (current !== undefined || shown === '')}
                onChange={() => choose(state.value === undefined ? '' : String(state.value))}
              />
            ))}
          </ToggleGroup>
          {shown !== '' && current === undefined && (
            <p className="bn-note">
              <Sentence parts={words.textSays(<code>{shown}</code>)} />
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}
