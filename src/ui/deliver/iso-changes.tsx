import * as words from '#words/deliver/dialog';
import { bytes as bytesText } from '#words/formats/sizes';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId, useState } from 'react';
import type { Answer } from '../../deliver/define/answer.ts';
import type { Patch } from '../../deliver/define/image.ts';
import { embedInIso } from '../../deliver/iso/embed-in-iso.ts';
import type { IsoContents } from '../../deliver/iso/inspect-iso.ts';
import { removeFromIso } from '../../deliver/iso/remove-from-iso.ts';
import { setIsoKernelArguments } from '../../deliver/iso/set-iso-kernel-arguments.ts';
import { download } from '../files/download.ts';
import { imageOfFile } from './patched-file.ts';
import { saveImage, type SavedImage } from './save-image.ts';

interface IsoChangesProps {
  file: File;
  iso: IsoContents;
  config: string | undefined;
  onSaid: (text: string) => void;
}

const outcomes: Readonly<Record<SavedImage, string>> = {
  written: words.isoWritten,
  downloading: words.isoSaved,
  cancelled: '',
  failed: words.isoNotWritten,
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** What is in a live image, and what can be changed of it. */
export function IsoChanges({ file, iso, config, onSaid }: IsoChangesProps) {
  const id = useId();
  const [force, setForce] = useState(false);
  const [disk, setDisk] = useState('');
  const [added, setAdded] = useState('');
  const [keyfiles, setKeyfiles] = useState<ReadonlyMap<string, Uint8Array>>(new Map());
  const image = imageOfFile(file);
  const bytes = new TextEncoder().encode(config ?? '');
  const save = async (asked: Promise<Answer<{ patches: Patch[]; warnings?: string[] }>>, ending: string) => {
    onSaid('');
    const answer = await asked.catch(() => ({ ok: false, reason: words.isoUnreadable }) as const);
    if (!answer.ok) return onSaid(answer.reason);
    const outcome = await saveImage(file, answer.patches, file.name.replace(/(\.iso)?$/i, `${ending}.iso`));
    onSaid(outcome === 'cancelled' ? '' : [outcomes[outcome], ...(answer.warnings ?? [])].join(' '));
  };
  const embedded = iso.config;
  const what = keyfiles.size > 0 ? { liveConfigs: [bytes], networkKeyfiles: keyfiles } : bytes;
  return (
    <>
      <p>
        {words.isoRelease(iso.release)} {embedded ? words.isoHas(bytesText(embedded.length)) : (iso.unread ?? words.isoEmpty)}
        {!iso.features.network && ` ${words.isoNoNetwork}`}
      </p>
      {iso.customized && <Checkbox id={`${id}-force`} label={words.isoReplace} isChecked={force} onChange={(_event, on) => setForce(on)} />}
      {iso.features.network && <Keyfiles id={`${id}-keyfiles`} onChange={setKeyfiles} />}
      <div className="bn-row">
        <Button
          variant="primary"
          isAriaDisabled={config === undefined}
          onClick={() => void save(embedInIso(image, what, { force }), '-with-config')}
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
          <TextInput
            id={`${id}-disk`}
            className="bn-mono"
            placeholder={words.isoDiskExample}
            value={disk}
            onChange={(_event, value) => setDisk(value)}
          />
          <label htmlFor={`${id}-added`}>{words.isoInstallArguments}</label>
          <div className="bn-row">
            <TextInput id={`${id}-added`} className="bn-mono" value={added} onChange={(_event, value) => setAdded(value)} />
            <Button
              variant="secondary"
              isAriaDisabled={config === undefined || disk.trim() === ''}
              onClick={() => {
                const destination = { device: disk.trim(), configs: [bytes], appendArguments: wordsOf(added) };
                void save(embedInIso(image, { destination, networkKeyfiles: keyfiles }, { force }), '-installs');
              }}
            >
              {words.isoInstall}
            </Button>
          </div>
        </>
      )}
      {iso.kernelArguments && (
        <KernelArguments
          now={iso.kernelArguments.now}
          isStandard={iso.kernelArguments.now === iso.kernelArguments.standard}
          onSet={(text) => void save(setIsoKernelArguments(image, text === undefined ? 'standard' : { text }), '-arguments')}
        />
      )}
    </>
  );
}

/** Keyfiles for the network, by their names. */
function Keyfiles({ id, onChange }: { id: string; onChange: (keyfiles: ReadonlyMap<string, Uint8Array>) => void }) {
  const read = async (files: readonly File[]) => {
    const entries = files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const);
    onChange(new Map(await Promise.all(entries).catch(() => [])));
  };
  return (
    <>
      <label htmlFor={id}>{words.isoKeyfiles}</label>
      <input id={id} type="file" multiple accept=".nmconnection" onChange={(event) => void read([...(event.target.files ?? [])])} />
    </>
  );
}

interface KernelArgumentsProps {
  now: string;
  isStandard: boolean;
  /** With no text: those that the image came with. */
  onSet: (text?: string) => void;
}

/** The kernel arguments of the live system. */
function KernelArguments({ now, isStandard, onSet }: KernelArgumentsProps) {
  const id = useId();
  const [text, setText] = useState(now);
  return (
    <>
      <label htmlFor={id}>{words.isoNewArguments}</label>
      <TextInput id={id} className="bn-mono" value={text} onChange={(_event, value) => setText(value)} />
      <div className="bn-row">
        <Button variant="secondary" isAriaDisabled={text.trim() === now} onClick={() => onSet(text)}>
          {words.isoSetArguments}
        </Button>
        {!isStandard && (
          <Button variant="secondary" onClick={() => onSet()}>
            {words.isoStandardArguments}
          </Button>
        )}
      </div>
    </>
  );
}
