import { kindNames } from '#words/common';
import * as words from '#words/page/login';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCheckCircleFillIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-check-circle-fill-icon';
import { useMemo } from 'react';
import { splitTarget } from '../../core/spec/versions.ts';
import type { Path } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { useModel, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { focusSoon } from '../parts/focus-soon.ts';
import { summarizeLogin, type LoginFix, type UserLogin } from '../../review/login/login.ts';
import { fieldId } from '../reader/field-id.ts';
import { KindIcon } from '../parts/kind-icon.tsx';

/** How many users are listed individually. */
const listed = 8;

/** Whether anyone can log in to the machine, who and how, and a way to fix it when nobody can. */
export function LoginBox({ spec }: { spec: Spec }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const { parsed, value } = useModel();
  const files = useWorkbench((state) => state.files);
  const { kind, title, users, notes, mend } = useMemo(
    () => summarizeLogin(value, splitTarget(spec.target).variant, files),
    [value, spec, files],
  );
  // What could not be read may be exactly what is missing.
  if (parsed.problem && kind !== 'ok') return null;

  const goTo = (path: Path) => {
    view.setState({ section: 'users', tab: 'form' });
    store.getState().goTo(path, 'sections');
  };
  const doMend = ({ edits, path }: LoginFix) => {
    const show = () => {
      goTo(path.slice(0, -1));
      focusSoon(() => {
        const input = document.getElementById(fieldId(path));
        // The next paste replaces a key that is of no use.
        if (input instanceof HTMLInputElement) input.select();
        return input;
      });
    };
    if (edits.length > 0) store.getState().editAll(edits, show);
    else show();
  };

  return (
    <section className="bn-part bn-login" aria-label={words.region}>
      <p className="bn-login-title">
        {kind === 'ok' ? (
          <span className="bn-kind bn-kind-ok">
            <RhUiCheckCircleFillIcon />
          </span>
        ) : (
          <KindIcon kind={kind} label={kindNames[kind]} />
        )}
        <strong>{visibleText(title)}</strong>
      </p>
      {users.length > 0 && (
        <ul aria-label={words.whoAndHow}>
          {users.slice(0, listed).map((user, index) => (
            <li key={index}>
              <UserLine user={user} onOpen={goTo} />
            </li>
          ))}
          {users.length > listed && <li>{words.moreUsers(users.length - listed)}</li>}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className="bn-note">
          {note}
        </p>
      ))}
      {mend && (
        <Button variant="secondary" size="sm" onClick={() => doMend(mend)}>
          {visibleText(mend.label)}
        </Button>
      )}
    </section>
  );
}

function UserLine({ user, onOpen }: { user: UserLogin; onOpen: (path: Path) => void }) {
  const { path, ways, remarks } = user;
  const name = visibleText(user.name);

  return (
    <>
      {path ? (
        <Button variant="link" isInline aria-label={words.showUser(name)} onClick={() => onOpen(path)}>
          {name}
        </Button>
      ) : (
        name
      )}
      {visibleText(words.aboutUser(ways, remarks))}
    </>
  );
}
