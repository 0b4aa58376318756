import * as words from '#words/form/password';
import { cancel } from '#words/common';
import { fewerOptions, moreOptions } from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useRef, useState } from 'react';
import type { Path } from '../../../core/report/finding.ts';
import { splitTarget } from '../../../core/spec/versions.ts';
import { clampCost, costs, type CryptReply, type Method } from '../../../crypt/job.ts';
import { useWorkbench, useWorkbenchStore } from '../../context.tsx';
import { costChoices, usualMethod } from './password-methods.ts';
import { PasswordForm } from './password-form.tsx';

interface SetPasswordProps {
  id: string;
  path: Path;
  /** For GRUB, which has a single method. */
  grub: boolean;
  /** Called when the hash is in the text. */
  onSet: () => void;
  onClose: () => void;
}

const accountMethods: readonly Method[] = ['yescrypt', 'sha512crypt'];

/** Asks for a password, hashes it and writes the hash into the config. */
export default function SetPassword({ id, path, grub, onSet, onClose }: SetPasswordProps) {
  const store = useWorkbenchStore();
  const variant = useWorkbench(({ target }) => target && splitTarget(target).variant);
  const [method, setMethod] = useState<Method>(grub ? 'grub-pbkdf2' : usualMethod(variant));
  const [costText, setCostText] = useState<string>();
  const [more, setMore] = useState(false);
  const revision = useRef(0);
  const { help, costLabel } = words.methods[method];
  const choices = costChoices[method];
  const { least, most, usual } = costs[method];
  const cost = costText ?? String(usual);

  const write = (hash: string): CryptReply | undefined => {
    // By now another user may be at the path.
    if (store.getState().revision !== revision.current) return { reason: words.changedMeanwhile };
    const accepted = store.getState().edit({ op: 'set', path, value: hash }, onSet);
    return accepted ? undefined : { reason: words.notWritten };
  };

  return (
    <PasswordForm
      id={id}
      label={words.setTitle}
      inputLabel={words.newPassword}
      submitLabel={words.hashAndSet}
      busy={words.hashing}
      closeLabel={cancel}
      note={words.hashedHere}
      begin={(password) => {
        revision.current = store.getState().revision;
        return { kind: 'hash', method, password, cost: clampCost(method, cost.trim() === '' ? Number.NaN : Number(cost)) };
      }}
      finish={(reply) =>
        'hash' in reply ? write(reply.hash) : 'reason' in reply ? { reason: words.nothingChanged(reply.reason) } : undefined
      }
      onClose={onClose}
      more={
        <Button variant="link" size="sm" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? fewerOptions() : moreOptions()}
        </Button>
      }
    >
      {!grub && (
        <div>
          <label htmlFor={`${id}-method`} className="bn-label">
            {words.method}
          </label>
          <FormSelect
            id={`${id}-method`}
            value={method}
            aria-describedby={`${id}-help`}
            onChange={(_, chosen) => {
              // The options' values are methods.
              setMethod(chosen as Method);
              setCostText(undefined);
            }}
          >
            {accountMethods.map((option) => (
              <FormSelectOption key={option} value={option} label={words.methods[option].label} />
            ))}
          </FormSelect>
        </div>
      )}
      <p id={`${id}-help`} className="bn-note">
        {help}
      </p>
      {more && (
        <div>
          <label htmlFor={`${id}-cost`} className="bn-label">
            {costLabel}
          </label>
          {choices ? (
            <FormSelect id={`${id}-cost`} value={cost} onChange={(_, chosen) => setCostText(chosen)}>
              {choices.map((choice) => (
                <FormSelectOption key={choice.cost} value={String(choice.cost)} label={choice.label} />
              ))}
            </FormSelect>
          ) : (
            <TextInput
              id={`${id}-cost`}
              type="number"
              min={least}
              max={most}
              step="any"
              value={cost}
              aria-describedby={`${id}-cost-note`}
              onChange={(_, typed) => setCostText(typed)}
            />
          )}
          <p id={`${id}-cost-note`} className="bn-note">
            {words.costNote}
          </p>
        </div>
      )}
    </PasswordForm>
  );
}
