import * as words from '#words/form/contents';
import { notTaken } from '#words/files/given-files';
import { useState, type RefObject } from 'react';
import type { Edit } from '../../../core/document/edit/apply-edit.ts';
import { valueAt, type Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { readFile } from '../../files/read-file.ts';
import { rememberItem } from '../frame/remember-item.ts';
import { addPlannedFile, planLocalFile } from '../../files/save-local-file.ts';
import { asText, dataUrlOf, maxDataUrl, maxText, replaceContents, reencode, type LoadedContents, type SourceKey } from './sources.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { describeBytes } from '../../../values/size.ts';
import type { Offered } from './file-offer.tsx';
import { useItemReplaced } from '../frame/use-item-replaced.ts';

interface ReplaceContentsOptions {
  shape: ResolvedShape;
  /** The path of the contents. */
  path: Path;
  /** The element that shows them. */
  host: RefObject<HTMLElement | null>;
  /** Called with the kind that the contents now have. */
  onTaken: (kind: SourceKey) => void;
}

/** Actions on contents as a whole: replace them, or store the same ones in another way. Each is an undo step. */
export function useReplaceContents({ shape, path, host, onTaken }: ReplaceContentsOptions) {
  const store = useWorkbenchStore();
  const [offered, setOffered] = useState<Offered>();
  useItemReplaced(path, () => setOffered(undefined));
  const now = (): Value | undefined => valueAt(parseCached(store.getState()), path);

  const become = (key: SourceKey, edits: readonly Edit[], onDone?: () => void) => {
    const { editAll, goTo } = store.getState();
    // A visit of its own, so that it is an undo step of its own.
    goTo(path, 'form');
    editAll(edits, () => {
      onDone?.();
      onTaken(key);
      setOffered(undefined);
      // The button that was pressed may be gone.
      focusSoon(() => host.current?.querySelector<HTMLElement>('[aria-pressed="true"]'));
    });
  };
  const take = (key: SourceKey, text: string) => become(key, replaceContents(path, now(), key, text));
  const turn = (held: LoadedContents, key: SourceKey, text: string) => become(key, reencode(path, now(), held, key, text));
  /** The local file is added once the text names it, but not when an edit is refused or dropped. */
  const becomeLocal = (bytes: Uint8Array, name: string, edits: (file: string) => readonly Edit[]) => {
    const planned = planLocalFile(bytes, name, store);
    if (planned) become('local', edits(planned.path), () => addPlannedFile(planned, store));
  };

  const takeFile = async (file: File) => {
    setOffered(undefined);
    const isStillThere = rememberItem(path, notTaken(file.name), store);
    const bytes = await readFile(file, store);
    if (!bytes || !isStillThere()) return;
    const text = shape.byName.has('inline') ? asText(bytes) : ({ why: 'version' } as const);
    if ('text' in text) return take('inline', text.text);
    const local = shape.byName.has('local');
    if (!local && bytes.length > maxDataUrl) {
      return store
        .getState()
        .notify({ kind: 'warning', title: notTaken(file.name), body: words.notTextNorLocal(text.why, describeBytes(maxText)) });
    }
    setOffered({
      name: file.name,
      bytes,
      asUrl: true,
      says: words.askBecomes(file.name, describeBytes(bytes.length), text.why, describeBytes(maxText)),
    });
  };

  return {
    offered,
    cancel: () => setOffered(undefined),
    takeFile: (file: File) => void takeFile(file),
    takeAsUrl: () => offered && take('source', dataUrlOf(offered.bytes)),
    takeAsLocal: () => offered && becomeLocal(offered.bytes, offered.name, (file) => replaceContents(path, now(), 'local', file)),
    turn,
    turnLocal: (held: LoadedContents, name: string) => becomeLocal(held.bytes, name, (file) => reencode(path, now(), held, 'local', file)),
    /** Offers the previous contents as a local file: adding one silently would be more than was asked for. */
    offerLocal: ({ bytes }: LoadedContents, name: string) =>
      setOffered({
        name,
        bytes,
        asUrl: false,
        says: words.askLocal(describeBytes(bytes.length), name),
      }),
  };
}
