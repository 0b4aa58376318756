import * as words from '#words/form/password';
import { kindNames } from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useRef, useState } from 'react';
import { readGrubHash } from '../../../core/passwd/grub-hash.ts';
import { readPasswordHash, type PasswordHash } from '../../../core/passwd/password-hash.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { isCheckable } from './password-methods.ts';
import { fieldId } from '../../reader/field-id.ts';
import { lazyPart } from '../../parts/lazy-part.tsx';
import { KindIcon } from '../../parts/kind-icon.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { TextField } from '../frame/text-field.tsx';
import { useItemReplaced } from '../frame/use-item-replaced.ts';

const SetPassword = lazyPart(words.part, () => import('./set-password.tsx'));
const CheckPassword = lazyPart(words.part, () => import('./check-password.tsx'));

/** The password hash of a user or group, as crypt(3) makes it. */
export function PasswordHashField(props: ScalarProps) {
  return <HashField {...props} look={readPasswordHash(props.text)} grub={false} />;
}

/** The password hash of a GRUB user. */
export function GrubHashField(props: ScalarProps) {
  return <HashField {...props} look={readGrubHash(props.text)} grub />;
}

/** A hash with its description, and the ways to make one from a password and to check a password against it. */
function HashField({ look, grub, ...props }: ScalarProps & { look: PasswordHash; grub: boolean }) {
  const { path, text } = props;
  const [panel, setPanel] = useState<'set' | 'check'>();
  const [justSet, setJustSet] = useState(false);
  const setButton = useRef<HTMLButtonElement>(null);
  const checkButton = useRef<HTMLButtonElement>(null);
  const id = `${fieldId(path)}-password`;
  useItemReplaced(path, () => {
    setPanel(undefined);
    setJustSet(false);
  });

  const close = () => {
    const opener = panel === 'check' ? checkButton : setButton;
    setPanel(undefined);
    focusSoon(() => opener.current);
  };
  const open = (which: 'set' | 'check') => {
    setJustSet(false);
    setPanel(which);
  };

  return (
    <TextField {...props} wide monospace>
      <HashNote text={text} look={look} />
      {panel === undefined ? (
        <div className="bn-password-acts">
          <Button ref={setButton} variant="secondary" size="sm" onClick={() => open('set')}>
            {words.setPassword}
          </Button>
          {look.problem === undefined && isCheckable(text) && (
            <Button ref={checkButton} variant="link" size="sm" onClick={() => open('check')}>
              {words.checkPassword}
            </Button>
          )}
          <span role="status" className="bn-note">
            {justSet && words.hashSet}
          </span>
        </div>
      ) : panel === 'set' ? (
        <SetPassword
          id={id}
          path={path}
          grub={grub}
          onClose={close}
          onSet={() => {
            close();
            setJustSet(true);
          }}
        />
      ) : (
        <CheckPassword key={text} id={id} hash={text} onClose={close} />
      )}
    </TextField>
  );
}

/** What the hash is. Problems with it are findings, shown below. */
function HashNote({ text, look }: { text: string; look: PasswordHash }) {
  if (text === '') return <p className="bn-note">{words.hashNotPassword}</p>;
  if (look.problem !== undefined) return null;
  return (
    <p className={look.weak ? 'bn-note bn-warn' : 'bn-note'}>
      {look.weak && <KindIcon kind="warning" label={kindNames.warning} />} {look.says}
    </p>
  );
}
