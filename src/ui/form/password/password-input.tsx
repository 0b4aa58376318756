import * as words from '#words/form/password';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { InputGroup, InputGroupItem } from '@patternfly/react-core/dist/esm/components/InputGroup';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import RhUiViewIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-view-icon';
import RhUiViewOffIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-view-off-icon';
import { useState, type Ref } from 'react';

interface PasswordInputProps {
  id: string;
  label: string;
  /** Ids of what describes it. */
  describedBy: string;
  /** Receives the input element: what is typed stays in it and enters no state. */
  inputRef: Ref<HTMLInputElement>;
  onType: () => void;
}

/** A password, hidden until the user asks to see it. It takes the focus when it appears. */
export function PasswordInput({ id, label, describedBy, inputRef, onType }: PasswordInputProps) {
  const [visible, setVisible] = useState(false);
  return (
    <div>
      <label htmlFor={id} className="bn-label">
        {label}
      </label>
      <InputGroup>
        <InputGroupItem isFill>
          <TextInput
            id={id}
            ref={inputRef}
            type={visible ? 'text' : 'password'}
            aria-describedby={describedBy}
            autoFocus
            autoComplete="new-password"
            autoCapitalize="off"
            spellCheck={false}
            onChange={onType}
          />
        </InputGroupItem>
        <InputGroupItem>
          <Button
            variant="control"
            aria-label={visible ? words.hide : words.show}
            aria-controls={id}
            icon={visible ? <RhUiViewOffIcon /> : <RhUiViewIcon />}
            onClick={() => setVisible(!visible)}
          />
        </InputGroupItem>
      </InputGroup>
    </div>
  );
}
