import { PasswordForm } from './password-form.tsx';

/** Takes a password and says whether it is that of a hash. */
export default function CheckPassword({ id, hash, onClose }: { id: string; hash: string; onClose: () => void }) {
  return (
    <PasswordForm
      id={id}
      label="Check a password"
      inputLabel="Password to check"
      submitLabel="Check"
      busy="Checking…"
      closeLabel="Close"
      note="It is checked against the hash in this browser and kept nowhere."
      begin={(password) => ({ kind: 'verify', hash, password })}
      finish={(reply) => reply}
      onClose={onClose}
    />
  );
}
