import * as words from '#words/tasks/dialog';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { TextArea } from '@patternfly/react-core/dist/esm/components/TextArea';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useMemo } from 'react';
import type { Spec } from '../../core/spec/resolve.ts';
import type { TaskField } from '../../tasks/define/task.ts';

interface TaskFieldControlProps {
  field: TaskField;
  spec: Spec;
  value: string;
  /** What is wrong with it, as a sentence. */
  problem: string | undefined;
  onChange: (value: string) => void;
  /** Called when the focus leaves it. */
  onLeave: () => void;
}

/** A field of a task, with its label, its help and what is wrong with it. */
export function TaskFieldControl({ field, spec, value, problem, onChange, onLeave }: TaskFieldControlProps) {
  const { name, kind, label, help, example, optional, options = {}, suggest, offers } = field;
  const offered = offers?.(spec.lineage);
  const suggestions = useMemo(() => (typeof suggest === 'function' ? suggest() : (suggest ?? [])), [suggest]);
  const id = `task-${name}`;
  const common = {
    id,
    value,
    'aria-describedby': `${id}-help ${id}-problem`,
    'aria-invalid': problem !== undefined,
    validated: problem === undefined ? ('default' as const) : ('error' as const),
    onBlur: onLeave,
  };
  const typed = { ...(example !== undefined && { placeholder: example }), autoComplete: 'off', spellCheck: kind === 'text' };
  return (
    <div className="bn-task-field">
      <label className="bn-label" htmlFor={id}>
        {optional ? words.optionalField(label) : label}
      </label>
      {kind === 'choice' ? (
        <FormSelect {...common} onChange={(_, chosen) => onChange(chosen)}>
          {Object.entries(options)
            .filter(([option]) => option === value || (offered?.includes(option) ?? true))
            .map(([option, name]) => (
              <FormSelectOption key={option} value={option} label={name} />
            ))}
        </FormSelect>
      ) : kind === 'line' ? (
        <TextInput
          {...common}
          {...typed}
          type="text"
          {...(suggestions.length > 0 && { list: `${id}-options` })}
          onChange={(_, text) => onChange(text)}
        />
      ) : (
        <TextArea
          {...common}
          {...typed}
          className="bn-mono"
          rows={kind === 'text' ? 4 : Math.min(6, Math.max(2, value.split('\n').length))}
          resizeOrientation="vertical"
          onChange={(_, text) => onChange(text)}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-options`}>
          {suggestions.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      <p id={`${id}-help`} className="bn-note">
        {help}
      </p>
      <p id={`${id}-problem`} className="bn-task-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
