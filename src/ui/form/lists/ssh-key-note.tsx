import * as words from '#words/form/ssh-keys';
import { Fragment, useEffect, useState } from 'react';
import { readKeyLines } from '../../../core/passwd/key-lines.ts';
import { readSshKey, type SshKey } from '../../../core/passwd/ssh-key.ts';
import { visibleText } from '../../../core/report/visible-text.ts';
import { useWorkbench } from '../../context.tsx';
import { fingerprint } from '../../../values/fingerprint.ts';
import { localText } from '../../../values/local-text.ts';

/** The facts about a public key: type, length, comment and fingerprint. Problems with it are findings. */
export function SshKeyNote({ id, line }: { id: string; line: string }) {
  const reading = readSshKey(line);
  return (
    reading.kind === 'key' && (
      <p id={id} className="bn-note">
        <KeyFacts sshKey={reading.key} />
      </p>
    )
  );
}

/** How many keys of a local file are listed; the rest is only counted. */
const listed = 5;

/** The keys in a local file that a config names; nothing while there is no such file. */
export function SshKeyFileNote({ id, path }: { id: string; path: string }) {
  const files = useWorkbench((state) => state.files);
  const text = path === '' ? undefined : localText(files, path);
  const read = text === undefined ? undefined : readKeyLines(text);
  const keys = read?.ok ? read.lines.flatMap(({ number, reading }) => (reading.kind === 'key' ? [{ number, key: reading.key }] : [])) : [];
  if (keys.length === 0) return null;
  return (
    <ul id={id} className="bn-note" aria-label={words.keysIn(path)}>
      {keys.slice(0, listed).map(({ number, key }) => (
        <li key={number}>
          <KeyFacts sshKey={key} />
        </li>
      ))}
      {keys.length > listed && <li>{words.andMore(keys.length - listed)}</li>}
    </ul>
  );
}

function KeyFacts({ sshKey: { type, bits, comment, options, blob } }: { sshKey: SshKey }) {
  const print = useFingerprint(blob);
  const facts = [
    type,
    bits !== undefined && words.bits(bits),
    comment !== '' && <strong>{visibleText(comment)}</strong>,
    options !== '' && words.withOptions,
  ].filter((fact) => fact !== false);
  return (
    <>
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
      {print !== undefined && <code className="bn-print">{print}</code>}
    </>
  );
}

function useFingerprint(blob: string): string | undefined {
  const [print, setPrint] = useState<{ blob: string; text: string }>();
  useEffect(() => {
    let left = false;
    void fingerprint(blob).then((text) => {
      if (!left && text !== undefined) setPrint({ blob, text });
    });
    return () => {
      left = true;
    };
  }, [blob]);
  return print?.blob === blob ? print.text : undefined;
}
