import * as words from '#words/deliver/dialog';
import { bytes as bytesText } from '#words/formats/sizes';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId, useRef, useState } from 'react';
import type { Answer } from '../../deliver/define/answer.ts';
import type { Patch } from '../../deliver/define/image.ts';
import { embedInIso } from '../../deliver/iso/embed-in-iso.ts';
import { inspectIso, type IsoContents } from '../../deliver/iso/inspect-iso.ts';
import { removeFromIso } from '../../deliver/iso/remove-from-iso.ts';
import { download } from '../files/download.ts';
import { imageOfFile, patchedFile } from './patched-file.ts';

/** A live image is chosen, and saved with the config or as it was downloaded. It is never read as a whole. */
export function LiveIso({ config }: { config: string | undefined }) {
  const id = useId();
  const [opened, setOpened] = useState<{ file: File; iso: IsoContents }>();
  const [said, setSaid] = useState('');
  const latest = useRef<File>(undefined);
  const choose = async (file: File | undefined) => {
    latest.current = file;
    setOpened(undefined);
    setSaid('');
    if (!file) return;
    const answer = await inspectIso(imageOfFile(file)).catch(() => unreadable);
    if (latest.current !== file) return;
    if (answer.ok) setOpened({ file, iso: answer.iso });
    else setSaid(answer.reason);
  };
  return (
    <section className="bn-use-iso" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="bn-label">
        {words.isoTitle}
      </h2>
      <p id={`${id}-note`} className="bn-note">
        {words.isoIntro}
      </p>
      <label htmlFor={id}>{words.isoChoose}</label>
      <input id={id} type="file" accept=".iso" aria-describedby={`${id}-note`} onChange={(event) => void choose(event.target.files?.[0])} />
      {opened && <Changes key={opened.file.name} {...opened} config={config} onSaid={setSaid} />}
      <p role="status">{said}</p>
    </section>
  );
}

const unreadable = { ok: false, reason: words.isoUnreadable } as const;

interface ChangesProps {
  file: File;
  iso: IsoContents;
  config: string | undefined;
  onSaid: (text: string) => void;
}

function Changes({ file, iso, config, onSaid }: ChangesProps) {
  const [force, setForce] = useState(false);
  const [disk, setDisk] = useState('');
  const id = useId();
  const save = async (asked: Promise<Answer<{ patches: Patch[]; warnings?: string[] }>>, ending: string) => {
    const answer = await asked.catch(() => unreadable);
    onSaid(answer.ok ? [words.isoSaved, ...(answer.warnings ?? [])].join(' ') : answer.reason);
    if (answer.ok) download(patchedFile(file, answer.patches), file.name.replace(/(\.iso)?$/i, `${ending}.iso`));
  };
  const image = imageOfFile(file);
  const bytes = new TextEncoder().encode(config ?? '');
  const embedded = iso.config;
  return (
    <>
      <p>
        {words.isoRelease(iso.release)} {embedded ? words.isoHas(bytesText(embedded.length)) : words.isoEmpty}
      </p>
      {iso.kernelArguments && <p className="bn-mono">{words.isoArguments(iso.kernelArguments.now)}</p>}
      {iso.customized && <Checkbox id={`${id}-force`} label={words.isoReplace} isChecked={force} onChange={(_event, on) => setForce(on)} />}
      <div className="bn-row">
        <Button
          variant="primary"
          isAriaDisabled={config === undefined}
          onClick={() => void save(embedInIso(image, bytes, { force }), '-with-config')}
        >
          {words.isoEmbed}
        </Button>
        {embedded && (
          <Button variant="secondary" onClick={() => download(embedded, 'config.ign')}>
            {words.isoExtract}
          </Button>
        )}
        {iso.customized && (
          <Button variant="secondary" onClick={() => void save(removeFromIso(image), '-as-downloaded')}>
            {words.isoReset}
          </Button>
        )}
      </div>
      {iso.features.installerConfig && (
        <>
          <label htmlFor={`${id}-disk`}>{words.isoDisk}</label>
          <div className="bn-row">
            <TextInput
              id={`${id}-disk`}
              className="bn-mono"
              placeholder={words.isoDiskExample}
              value={disk}
              onChange={(_event, value) => setDisk(value)}
            />
            <Button
              variant="secondary"
              isAriaDisabled={config === undefined || disk.trim() === ''}
              onClick={() => {
                const customization = { destination: { device: disk.trim(), configs: [bytes] } };
                void save(embedInIso(image, customization, { force }), '-installs');
              }}
            >
              {words.isoInstall}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
