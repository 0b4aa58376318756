import * as words from '#words/tasks/dialog';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { visibleText } from '../../core/report/visible-text.ts';

interface WhichReadingProps {
  /** What those in the config are known by. */
  names: readonly string[];
  /** The index of one of them; undefined for another one. */
  chosen: number | undefined;
  onChoose: (index: number | undefined) => void;
}

/** Chooses which of those that the config has already a form is about, or another one. */
export function WhichReading({ names, chosen, onChoose }: WhichReadingProps) {
  return (
    <div className="bn-task-field">
      <label className="bn-label" htmlFor="task-which">
        {words.which}
      </label>
      <FormSelect
        id="task-which"
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(_, index) => onChoose(index === '' ? undefined : Number(index))}
      >
        {names.map((name, index) => (
          <FormSelectOption key={index} value={String(index)} label={visibleText(name)} />
        ))}
        <FormSelectOption value="" label={words.another} />
      </FormSelect>
    </div>
  );
}
