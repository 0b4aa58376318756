import * as words from '#words/form/password';
import { kindNames } from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCheckCircleFillIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-check-circle-fill-icon';
import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { CryptReply, HashJob, VerifyJob } from '../../../crypt/job.ts';
import { KindIcon } from '../../parts/kind-icon.tsx';
import { PasswordInput } from './password-input.tsx';
import { useCryptJobs } from './use-crypt-jobs.ts';

interface PasswordFormProps {
  /** Unique on the page. */
  id: string;
  /** What the form is for. */
  label: string;
  inputLabel: string;
  /** Says what happens to the password. */
  note: string;
  submitLabel: string;
  /** Shown while it works. */
  busy: string;
  closeLabel: string;
  /** Creates the job when the form is submitted. */
  begin: (password: string) => HashJob | VerifyJob;
  /** Handles the reply; what it returns is shown. */
  finish: (reply: CryptReply) => CryptReply | undefined;
  onClose: () => void;
  /** Further controls, and a button that shows more of them. */
  children?: ReactNode;
  more?: ReactNode;
}

/**
 * Asks for a password and uses it for a job. The password exists only in its input and in the job:
 * no state, no history and no storage ever sees it.
 */
export function PasswordForm({
  id,
  label,
  inputLabel,
  note,
  submitLabel,
  busy,
  closeLabel,
  begin,
  finish,
  onClose,
  children,
  more,
}: PasswordFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const { running, run } = useCryptJobs();
  const [outcome, setOutcome] = useState<CryptReply>();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const password = input.current?.value ?? '';
    if (password === '') {
      setOutcome({ reason: words.typeFirst });
      input.current?.focus();
      return;
    }
    setOutcome(undefined);
    const reply = await run(() => begin(password));
    if (reply) setOutcome(finish(reply));
  };

  return (
    <form
      className="bn-nested bn-password"
      aria-label={label}
      data-own-undo
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <PasswordInput
        id={id}
        label={inputLabel}
        describedBy={`${id}-note ${id}-outcome`}
        inputRef={input}
        onType={() => setOutcome(undefined)}
      />
      <p id={`${id}-note`} className="bn-note">
        {note}
      </p>
      {children}
      <div className="bn-password-acts">
        <Button type="submit" variant="secondary" size="sm" isLoading={running} isAriaDisabled={running}>
          {submitLabel}
        </Button>
        <Button variant="link" size="sm" onClick={onClose}>
          {closeLabel}
        </Button>
        {more}
      </div>
      <div id={`${id}-outcome`} role="status">
        {running ? busy : outcome && <Outcome reply={outcome} />}
      </div>
    </form>
  );
}

function Outcome({ reply }: { reply: CryptReply }) {
  if ('matches' in reply) {
    return reply.matches ? (
      <p className="bn-check">
        <span className="bn-kind bn-kind-ok">
          <RhUiCheckCircleFillIcon />
        </span>{' '}
        {words.matches}
      </p>
    ) : (
      <p className="bn-check">
        <KindIcon kind="warning" label={words.no} /> {words.matchesNot}
      </p>
    );
  }
  return 'reason' in reply ? (
    <p className="bn-outcome">
      <KindIcon kind="error" label={kindNames.error} /> <span>{reply.reason}</span>
    </p>
  ) : null;
}
