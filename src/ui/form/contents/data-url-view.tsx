import * as words from '#words/form/contents';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useMemo } from 'react';
import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import { visibleText } from '../../../core/report/visible-text.ts';
import { useModel } from '../../context.tsx';
import { download } from '../../files/download.ts';
import { asText, type LoadedContents } from './sources.ts';
import { describeUrl, unpackDataUrl } from '../../../values/data-url.ts';
import { languageAt } from '../../../values/content-language.ts';
import { ownerPath } from '../../reader/owner-path.ts';
import { childOf } from '../../../core/document/values.ts';
import { Preview } from './preview.tsx';

interface DataUrlViewProps {
  path: Path;
  /** The contents whose `source` is a data URL. */
  value: Value | undefined;
  url: string;
  /** A name for the file when it is saved. */
  fileName: string;
  /** Undefined where the version has no such key. */
  onText: ((held: LoadedContents, text: string) => void) | undefined;
  onLocal: ((held: LoadedContents) => void) | undefined;
}

/** The contents of a data URL, and the actions on them. */
export function DataUrlView({ path, value, url, fileName, onText, onLocal }: DataUrlViewProps) {
  const config = useModel().value;
  const compression = childOf(value, 'compression');
  // Large ones take a while to decode, and a form is rendered again with every key.
  const { unpacked, shown, described } = useMemo(() => {
    const unpacked = unpackDataUrl(url, typeof compression === 'string' ? compression : undefined);
    return unpacked.ok ? { unpacked, shown: asText(unpacked.bytes), described: describeUrl(unpacked) } : { unpacked };
  }, [url, compression]);
  if (!unpacked.ok)
    return (
      <p className="bn-note" role="status">
        {visibleText(unpacked.problem)}
      </p>
    );
  const { bytes } = unpacked;
  const held: LoadedContents = { bytes, unpacked: unpacked.packed !== undefined };
  return (
    <div className="bn-decoded" role="group" aria-label={words.urlContents}>
      <p className="bn-note">{words.urlHolds(visibleText(described ?? ''))}</p>
      {bytes.length > 0 && (
        <Preview label={words.decoded} bytes={bytes} language={(text) => languageAt(path, ownerPath(config, [...path, 'source']), text)} />
      )}
      <div className="bn-choices">
        {onText && shown && 'text' in shown && (
          <Button variant="secondary" size="sm" onClick={() => onText(held, shown.text)}>
            {words.turnIntoText}
          </Button>
        )}
        {onLocal && (
          <Button variant="secondary" size="sm" onClick={() => onLocal(held)}>
            {words.turnIntoLocal}
          </Button>
        )}
        <Button variant="secondary" size="sm" onClick={() => download(bytes, fileName)}>
          {words.saveCopy}
        </Button>
      </div>
    </div>
  );
}
