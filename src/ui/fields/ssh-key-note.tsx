import { useEffect, useState } from 'react';
import { KindIcon } from '../problems/kind-icon.tsx';
import { fingerprint, readSshKey } from '../model/ssh-key.ts';

/** What a public key says about itself: type, comment and fingerprint. */
export function SshKeyNote({ id, line }: { id: string; line: string }) {
  const key = readSshKey(line);
  const blob = key?.blob;
  const [print, setPrint] = useState<{ blob: string; text: string }>();
  useEffect(() => {
    if (blob === undefined) return;
    let left = false;
    void fingerprint({ blob }).then((text) => {
      if (!left && text !== undefined) setPrint({ blob, text });
    });
    return () => {
      left = true;
    };
  }, [blob]);
  if (line.trim() === '') return null;
  if (!key) return <p id={id} className="bn-note bn-warn"><KindIcon kind="warning" label="warning" /> Not a public key as ssh-keygen writes it.</p>;
  return (
    <p id={id} className="bn-note">
      {key.type}{key.comment !== '' && <> · <strong>{key.comment}</strong></>}
      {print?.blob === blob && <> · <code>{print?.text}</code></>}
    </p>
  );
}
