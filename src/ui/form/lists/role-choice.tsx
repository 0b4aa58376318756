import * as words from '#words/form/machine-config';
import * as names from '#words/names/machine-config';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useRef, useState } from 'react';
import { roles } from '../../../values/machine-config.ts';

interface RoleChoiceProps {
  id: string;
  /** Empty while there is none. */
  value: string;
  isWrong?: boolean;
  onChange: (role: string) => void;
  onLeave?: () => void;
}

const isKnown = (role: string): boolean => roles.some((one) => one === role);

/** The role that a MachineConfig is for: one that every cluster has, or the name of another pool. */
export function RoleChoice({ id, value, isWrong = false, onChange, onLeave }: RoleChoiceProps) {
  const [asksName, setAsksName] = useState(false);
  const isOther = asksName || (value !== '' && !isKnown(value));
  const name = useRef<HTMLInputElement>(null);
  const validated = isWrong ? 'error' : 'default';
  return (
    <>
      <FormSelect
        id={id}
        aria-label={words.role}
        aria-describedby={`${id}-findings`}
        validated={validated}
        value={isOther ? 'other' : value}
        onChange={(_, chosen) => {
          setAsksName(chosen === 'other');
          if (chosen !== 'other') return onChange(chosen);
          if (isKnown(value)) onChange('');
          requestAnimationFrame(() => name.current?.focus());
        }}
      >
        {value === '' && <FormSelectOption value="" label={words.chooseRole} />}
        {roles.map((role) => (
          <FormSelectOption key={role} value={role} label={words.option(role, names.roles[role])} />
        ))}
        <FormSelectOption value="other" label={words.otherRole} />
      </FormSelect>
      {isOther && (
        <TextInput
          ref={name}
          aria-label={words.poolName}
          value={value}
          autoComplete="off"
          spellCheck={false}
          validated={validated}
          onChange={(_, typed) => onChange(typed)}
          {...(onLeave && { onBlur: onLeave })}
        />
      )}
    </>
  );
}
