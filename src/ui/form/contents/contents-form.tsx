import * as words from '#words/form/contents';
import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core/dist/esm/components/ToggleGroup';
import { useRef, useState } from 'react';
import { literal } from '../../../core/document/edit/apply-edit.ts';
import { valueAt, type Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import { useModel, useWorkbenchStore } from '../../context.tsx';
import { useFieldDrop } from '../frame/use-field-drop.ts';
import { asText, switchSource, loadContents, sources, type SourceKey } from './sources.ts';
import { isDataUrl } from '../../../values/data-url.ts';
import { ownerPath } from '../../reader/owner-path.ts';
import { childOf } from '../../../core/document/values.ts';
import { below } from '../../../values/path.ts';
import { ObjectForm } from '../frame/object-form.tsx';
import { DataUrlView } from './data-url-view.tsx';
import { FetchedNote, isFetchedUnchecked } from './fetched-note.tsx';
import { FileOffer } from './file-offer.tsx';
import { labelOf } from '../../wording/label.ts';
import { LoadButton } from '../frame/load-button.tsx';
import { useReplaceContents } from './use-replace-contents.ts';

interface ContentsFormProps {
  shape: ResolvedShape;
  /** What the contents belong to, for assistive technology. */
  label: string;
  path: Path;
  value: Value | undefined;
  /** Whether findings of the contents as a whole are left to the frame around them. */
  bare?: boolean;
}

/** Contents: a choice of text, URL or local file, and the settings common to all three. A file can be dropped on it. */
export function ContentsForm({ shape, label, path, value, bare = false }: ContentsFormProps) {
  const store = useWorkbenchStore();
  const host = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<SourceKey>('inline');
  const offered = sources.filter((kind) => shape.byName.has(kind));
  const present = offered.filter((kind) => childOf(value, kind) !== undefined);
  const current = present[0] ?? (offered.includes(chosen) ? chosen : offered[0]);
  const source = childOf(value, 'source');
  const fileName = ownerPath(useModel().value, below(path, 'source')).split('/').at(-1) || 'contents';
  const taking = useReplaceContents({ shape, path, host, onTaken: setChosen });
  const { hovers, zone } = useFieldDrop('contents', ([file]) => taking.takeFile(file));

  const choose = (kind: SourceKey) => {
    setChosen(kind);
    taking.cancel();
    const { files, editAll } = store.getState();
    const now = valueAt(parseCached(store.getState()), path);
    if (offered.every((other) => other === kind || childOf(now, other) === undefined)) return;
    const held = loadContents(now, files);
    const text = kind === 'inline' && held ? asText(held.bytes) : undefined;
    if (held && text && 'text' in text) return taking.turn(held, 'inline', text.text);
    // Undo restores the old contents.
    editAll(switchSource(path, now, kind, literal('')), () => {
      if (kind === 'local' && held) taking.offerLocal(held, fileName);
    });
  };

  return (
    <div ref={host} className={hovers ? 'bn-contents bn-takes' : 'bn-contents'} {...zone}>
      <div className="bn-choices bn-contents-kind">
        {offered.length > 1 && (
          <ToggleGroup isCompact aria-label={words.kindOf(label)}>
            {offered.map((kind) => {
              const option = shape.byName.get(kind);
              return (
                <ToggleGroupItem key={kind} text={option && labelOf(option)} isSelected={kind === current} onChange={() => choose(kind)} />
              );
            })}
          </ToggleGroup>
        )}
        <LoadButton onFile={taking.takeFile} />
      </div>
      {taking.offered && (
        <FileOffer
          offered={taking.offered}
          onUrl={taking.takeAsUrl}
          onLocal={offered.includes('local') ? taking.takeAsLocal : undefined}
          onCancel={taking.cancel}
        />
      )}
      {typeof source === 'string' && isDataUrl(source) && (
        <DataUrlView
          path={path}
          value={value}
          url={source}
          fileName={fileName}
          onText={offered.includes('inline') ? (held, text) => taking.turn(held, 'inline', text) : undefined}
          onLocal={offered.includes('local') ? (held) => taking.turnLocal(held, fileName) : undefined}
        />
      )}
      {isFetchedUnchecked(value) && <FetchedNote path={path} value={value} />}
      <ObjectForm
        shape={shape}
        path={path}
        value={value}
        hidden={unusedKeys(value, current, offered).join(' ')}
        shown={current ?? ''}
        bare={bare}
        label={bare ? label : undefined}
      />
    </div>
  );
}

/** Only for what is fetched. */
const ofUrls = ['http_headers', 'compression'];

/** The keys that say nothing about contents from a source: the other sources, and what is only for one of those. */
const unusedKeys = (value: Value | undefined, current: SourceKey | undefined, offered: readonly SourceKey[]): string[] =>
  [...offered.filter((kind) => kind !== current), ...(current === 'source' ? [] : ofUrls)].filter(
    (key) => childOf(value, key) === undefined,
  );
