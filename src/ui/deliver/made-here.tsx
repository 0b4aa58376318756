import * as words from '#words/deliver/forms';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId, useState, type ReactNode } from 'react';
import type { SizeHelp } from '../../deliver/size/size-report.ts';
import { download } from '../files/download.ts';
import { fileName } from '../files/file-name.ts';
import { configForms, type ConfigForm, type FormSource } from './made-forms.ts';

interface MadeHereProps {
  source: Omit<FormSource, 'url' | 'script'>;
  platform: string;
  /** What makes it fit there. */
  helps: readonly SizeHelp[];
}

/** Files of the config that the page makes: those for the platform and those that fit first, all others on request. */
export function MadeHere({ source, platform, helps }: MadeHereProps) {
  const id = useId();
  const [url, setUrl] = useState('');
  const [script, setScript] = useState<Uint8Array>();
  const forms = configForms.filter(({ takesMachineConfig }) => takesMachineConfig || source.variant !== 'openshift');
  const first = forms.filter(({ id: form, platforms }) => platforms?.includes(platform) || helps.some(({ kind }) => kind === form));
  const whole: FormSource = { ...source, url, script };
  const row = (form: ConfigForm) => (
    <Form key={form.id} form={form} source={whole}>
      {form.needs === 'url' && (
        <>
          <label htmlFor={`${id}-url`}>{words.pointerUrl}</label>
          <TextInput id={`${id}-url`} className="bn-mono" value={url} onChange={(_event, text) => setUrl(text)} />
        </>
      )}
      {form.needs === 'script' && (
        <>
          <label htmlFor={`${id}-script`}>{words.script}</label>
          <input
            id={`${id}-script`}
            type="file"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              setScript(undefined);
              void file?.arrayBuffer().then((buffer) => setScript(new Uint8Array(buffer)));
            }}
          />
        </>
      )}
    </Form>
  );
  return (
    <>
      {first.length > 0 && (
        <section aria-labelledby={id}>
          <h2 id={id} className="bn-label">
            {words.title}
          </h2>
          {first.map(row)}
        </section>
      )}
      <details>
        <summary>{words.more}</summary>
        {forms.filter((form) => !first.includes(form)).map(row)}
      </details>
    </>
  );
}

/** A form of the config: what it is, what it needs, and its download. */
function Form({ form, source, children }: { form: ConfigForm; source: FormSource; children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; notes?: readonly string[] | undefined }>();
  const name = fileName(form.file(source));
  const make = () => {
    const made = form.make(source);
    if (!made.ok) return setSaid({ text: made.reason });
    download(made.contents, name);
    setSaid({ text: [words.made(name), made.heading ?? ''].join(' ').trim(), notes: made.notes });
  };
  return (
    <div className="bn-use-form">
      <p className="bn-note">{form.about}</p>
      {children}
      <Button variant="secondary" size="sm" onClick={make}>
        {words.make(name)}
      </Button>
      <div role="status">
        {said && <p>{said.text}</p>}
        {said?.notes && said.notes.length > 0 && (
          <ul>
            {said.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
