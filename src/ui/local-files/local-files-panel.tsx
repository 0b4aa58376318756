import * as words from '#words/files/local-files';
import { fileExists } from '#words/files/local-paths';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useMemo, useRef, useState } from 'react';
import { cleanLocalPath } from '../../core/files/files-dir.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { totalSize } from '../../store/local-files.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { pickLocalFiles } from '../files/add-local-files.ts';
import { maxTotal } from '../files/file-limits.ts';
import { fileTree } from '../files/file-tree.ts';
import { Sentence } from '../parts/sentence.tsx';
import { focusSoon } from '../parts/focus-soon.ts';
import { describeBytes } from '../../values/size.ts';
import { FileTreeList, type TreeActs } from './file-tree-list.tsx';
import { PathForm } from './path-form.tsx';

/** How many files there may be for folders to be open at first. */
const surveyable = 40;

/** The local files: which of them the config embeds is up to its `local` fields. */
export function LocalFilesPanel() {
  const store = useWorkbenchStore();
  const files = useWorkbench((state) => state.files);
  const host = useRef<HTMLDivElement>(null);
  // The paths whose row the user opened or closed.
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [renaming, setRenaming] = useState<string>();
  const [adding, setAdding] = useState<'file' | 'link'>();
  const tree = useMemo(() => fileTree(files), [files]);
  const [wrapping, ...others] = tree.children;

  const focusRow = (path: string, selector: string) =>
    focusSoon(() => host.current?.querySelector<HTMLElement>(`[data-local-file="${CSS.escape(path)}"] ${selector}`));
  const focusAdd = () => focusSoon(() => host.current?.querySelector<HTMLElement>('.bn-add'));

  const acts: TreeActs = {
    isOpen: ({ kind, path }) => toggled.has(path) !== (kind === 'folder' && tree.count <= surveyable),
    renaming,
    toggle: (path) =>
      setToggled((before) => {
        const next = new Set(before);
        if (!next.delete(path)) next.add(path);
        return next;
      }),
    startRenaming(path) {
      setRenaming(path);
      if (path === undefined && renaming !== undefined) focusRow(renaming, '.bn-item-toggle');
    },
    rename(from, to) {
      if (!store.getState().renameFile(from, to)) return;
      setRenaming(undefined);
      focusRow(cleanLocalPath(to) ?? to, '.bn-item-toggle');
    },
    remove(path) {
      store.getState().removeFile(path);
      focusAdd();
    },
  };

  const create = (path: string, entry: FileEntry) => {
    const { files: present, notify, putFiles } = store.getState();
    const place = cleanLocalPath(path) ?? path;
    if (Object.hasOwn(present, place)) notify({ kind: 'warning', title: words.notAdded, body: fileExists(place) });
    else if (putFiles({ [path]: entry })) {
      setAdding(undefined);
      setToggled((before) => new Set([...before, place]));
      focusRow(place, 'textarea, .bn-item-body input');
    }
  };

  return (
    <div ref={host} className="bn-part">
      <p className="bn-note bn-part-help">
        <Sentence
          parts={words.about((text) => (
            <code>{text}</code>
          ))}
        />
      </p>
      <div className="bn-choices">
        <Button variant="secondary" size="sm" className="bn-add" onClick={() => pickLocalFiles(store, false)}>
          {words.addFiles}
        </Button>
        <Button variant="secondary" size="sm" onClick={() => pickLocalFiles(store, true)}>
          {words.addFolder}
        </Button>
        <Button variant="secondary" size="sm" aria-expanded={adding === 'file'} onClick={() => setAdding('file')}>
          {words.newFile}
        </Button>
        <Button variant="secondary" size="sm" aria-expanded={adding === 'link'} onClick={() => setAdding('link')}>
          {words.newLink}
        </Button>
      </div>
      {adding && (
        <PathForm
          key={adding}
          label={words.newPaths[adding]}
          first=""
          submit={words.add}
          onCancel={() => {
            setAdding(undefined);
            focusAdd();
          }}
          onSubmit={(path) => create(path, adding === 'file' ? { text: '' } : { link: '' })}
        />
      )}
      {tree.count === 0 ? (
        <p className="bn-drop-hint">{words.dropHere}</p>
      ) : (
        <>
          <p className="bn-note bn-files-total">
            {words.total(tree.count, describeBytes(totalSize(files)), describeBytes(maxTotal))}{' '}
            <Button variant="link" isInline size="sm" onClick={() => acts.remove('')}>
              {words.removeAll}
            </Button>
          </p>
          {wrapping?.kind === 'folder' && others.length === 0 && (
            <p className="bn-note bn-files-total">
              <Sentence parts={words.allBeginWith(<code>{`${visibleText(wrapping.path)}/`}</code>)} />
              <Button variant="link" isInline size="sm" onClick={() => store.getState().renameFile(wrapping.path, '')}>
                {words.useAsDirectory(visibleText(wrapping.path))}
              </Button>
            </p>
          )}
          <FileTreeList nodes={tree.children} label={words.title} acts={acts} />
        </>
      )}
    </div>
  );
}
