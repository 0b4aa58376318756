import * as words from '#words/deliver/dialog';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { inspectIso, type IsoContents } from '../../deliver/iso/inspect-iso.ts';
import { IsoChanges } from './iso-changes.tsx';
import { imageOfFile } from './patched-file.ts';

interface LiveIsoProps {
  config: string | undefined;
  /** Why there is no config for it. */
  note?: string | undefined;
  /** An image that was dropped on the page or chosen elsewhere. */
  given?: File;
}

/** A live image is chosen, and saved with changes or as it was downloaded. It is never read as a whole. */
export function LiveIso({ config, note, given }: LiveIsoProps) {
  const id = useId();
  const [opened, setOpened] = useState<{ file: File; iso: IsoContents; times: number }>();
  const [said, setSaid] = useState('');
  const latest = useRef<File>(undefined);
  const look = useCallback((file: File) => {
    latest.current = file;
    const show = (answer: Awaited<ReturnType<typeof inspectIso>>) => {
      if (latest.current !== file) return;
      setOpened((before) => (answer.ok ? { file, iso: answer.iso, times: (before?.times ?? 0) + 1 } : undefined));
      setSaid(answer.ok ? '' : answer.reason);
    };
    inspectIso(imageOfFile(file)).then(show, () => show({ ok: false, reason: words.isoUnreadable }));
  }, []);
  const choose = (file: File | undefined) => {
    latest.current = undefined;
    setOpened(undefined);
    setSaid('');
    if (file) look(file);
  };
  useEffect(() => {
    if (given) look(given);
  }, [given, look]);
  return (
    <section className="bn-use-iso" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="bn-label">
        {words.isoTitle}
      </h2>
      <p id={`${id}-note`} className="bn-note">
        {words.isoIntro}
      </p>
      <label htmlFor={id}>{words.isoChoose}</label>
      <input id={id} type="file" accept=".iso" aria-describedby={`${id}-note`} onChange={(event) => choose(event.target.files?.[0])} />
      {note !== undefined && <p>{note}</p>}
      {/* Another image of the same name begins anew, too. */}
      {opened && <IsoChanges key={opened.times} file={opened.file} iso={opened.iso} config={config} onSaid={setSaid} />}
      <p role="status">{said}</p>
    </section>
  );
}
