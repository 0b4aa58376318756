import * as words from '#words/share/share';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useId } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { KeyedSecret } from './keyed-secrets.ts';

interface SecretListProps {
  secrets: readonly KeyedSecret[];
  /** The keys of those that the link is to contain nevertheless. */
  kept: ReadonlySet<string>;
  onChange: (kept: ReadonlySet<string>) => void;
}

/** What in the config is probably not meant for everyone, and for each whether a placeholder replaces it in the link. */
export function SecretList({ secrets, kept, onChange }: SecretListProps) {
  const id = useId();
  const keep = (key: string, isKept: boolean) => {
    const others = [...kept].filter((other) => other !== key);
    onChange(new Set(isKept ? [...others, key] : others));
  };
  const keeping = secrets.filter(({ key }) => kept.has(key)).length;
  return (
    <section className="bn-secrets" aria-labelledby="secrets-title">
      <h2 id="secrets-title" className="bn-label">
        {words.secretsTitle(secrets.length)}
      </h2>
      <ul>
        {secrets.map(({ key, what, where }, index) => (
          <li key={key}>
            <div className="bn-secret" role="radiogroup" aria-labelledby={`${id}-${index}`}>
              <span id={`${id}-${index}`} className="bn-secret-name">
                {visibleText(what)} <span className="bn-note">{visibleText(where)}</span>
              </span>
              <Choice name={key} checked={!kept.has(key)} onChoose={() => keep(key, false)}>
                {words.replaceByPlaceholder}
              </Choice>
              <Choice name={key} checked={kept.has(key)} onChoose={() => keep(key, true)}>
                {words.keep}
              </Choice>
            </div>
          </li>
        ))}
      </ul>
      <div className="bn-secrets-foot">
        <p role="status">{words.outcome(secrets.length, keeping)}</p>
        {secrets.length > 1 && (
          <>
            <Button variant="link" isInline isAriaDisabled={keeping === 0} onClick={() => onChange(new Set())}>
              {words.replaceAll}
            </Button>
            <Button
              variant="link"
              isInline
              isAriaDisabled={keeping === secrets.length}
              onClick={() => onChange(new Set(secrets.map(({ key }) => key)))}
            >
              {words.keepAll}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function Choice({ name, checked, onChoose, children }: { name: string; checked: boolean; onChoose: () => void; children: string }) {
  return (
    <label className="bn-check">
      <input type="radio" name={name} checked={checked} onChange={onChoose} /> {children}
    </label>
  );
}
