import * as words from '#words/form/password';
import { close } from '#words/common';
import { PasswordForm } from './password-form.tsx';

/** Asks for a password and says whether it matches a hash. */
export default function CheckPassword({ id, hash, onClose }: { id: string; hash: string; onClose: () => void }) {
  return (
    <PasswordForm
      id={id}
      label={words.checkTitle}
      inputLabel={words.passwordToCheck}
      submitLabel={words.check}
      busy={words.checking}
      closeLabel={close}
      note={words.checkedHere}
      begin={(password) => ({ kind: 'verify', hash, password })}
      finish={(reply) => reply}
      onClose={onClose}
    />
  );
}
