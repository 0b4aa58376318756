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
import { focusSoon } from '../parts/focus-soon.ts';
import { describeBytes } from '../wording/size.ts';
import { FileTreeList, type TreeActs } from './file-tree-list.tsx';
import { PathForm } from './path-form.tsx';

/** Files up to which folders stand open at first. */
const surveyable = 40;

/** The local files: what the config embeds from them is up to its `local` fields. */
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
    if (Object.hasOwn(present, place)) notify({ kind: 'warning', title: 'Not added', body: `There is a file at ${place} already.` });
    else if (putFiles({ [path]: entry })) {
      setAdding(undefined);
      setToggled((before) => new Set([...before, place]));
      focusRow(place, 'textarea, .bn-item-body input');
    }
  };

  return (
    <div ref={host} className="bn-part">
      <p className="bn-note bn-part-help">
        The fields <code>local</code>, <code>contents_local</code> and <code>ssh_authorized_keys_local</code> and the trees name paths among
        these files, as with <code>butane --files-dir</code>. They are kept in this browser and sent nowhere. A browser does not tell which
        files are executable: those that begin with <code>#!</code> are taken to be.
      </p>
      <div className="bn-choices">
        <Button variant="secondary" size="sm" className="bn-add" onClick={() => pickLocalFiles(store, false)}>
          Add files
        </Button>
        <Button variant="secondary" size="sm" onClick={() => pickLocalFiles(store, true)}>
          Add folder
        </Button>
        <Button variant="secondary" size="sm" aria-expanded={adding === 'file'} onClick={() => setAdding('file')}>
          New file
        </Button>
        <Button variant="secondary" size="sm" aria-expanded={adding === 'link'} onClick={() => setAdding('link')}>
          New link
        </Button>
      </div>
      {adding && (
        <PathForm
          key={adding}
          label={`Path of the new ${adding}`}
          first=""
          submit="Add"
          onCancel={() => {
            setAdding(undefined);
            focusAdd();
          }}
          onSubmit={(path) => create(path, adding === 'file' ? { text: '' } : { link: '' })}
        />
      )}
      {tree.count === 0 ? (
        <p className="bn-drop-hint">Drop files or folders here.</p>
      ) : (
        <>
          <p className="bn-note bn-files-total">
            {tree.count} {tree.count === 1 ? 'file' : 'files'}, {describeBytes(totalSize(files))} of at most {describeBytes(maxTotal)}; drop
            more anywhere on this form.{' '}
            <Button variant="link" isInline size="sm" onClick={() => acts.remove('')}>
              Remove all
            </Button>
          </p>
          {wrapping?.kind === 'folder' && others.length === 0 && (
            <p className="bn-note bn-files-total">
              All paths begin with <code>{visibleText(wrapping.path)}/</code>.{' '}
              <Button variant="link" isInline size="sm" onClick={() => store.getState().renameFile(wrapping.path, '')}>
                Take {visibleText(wrapping.path)} itself as the files directory
              </Button>
            </p>
          )}
          <FileTreeList nodes={tree.children} label="Local files" acts={acts} />
        </>
      )}
    </div>
  );
}
