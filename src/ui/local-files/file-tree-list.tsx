import * as commonWords from '#words/common';
import * as words from '#words/files/local-files';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCaretRightIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-caret-right-icon';
import RhUiDownloadIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-download-icon';
import RhUiEditIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-edit-icon';
import RhUiFileCodeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-file-code-icon';
import RhUiFolderIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-folder-icon';
import RhUiLinkIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-link-icon';
import RhUiTrashIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-trash-icon';
import { useId } from 'react';
import { bytesOf, type FileEntry } from '../../core/files/file-entry.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { sizeOf } from '../../store/local-files.ts';
import { download } from '../files/download.ts';
import type { FileNode } from '../files/file-tree.ts';
import { describeBytes } from '../../values/size.ts';
import { FileBody } from './file-body.tsx';
import { PathForm } from './path-form.tsx';

/** What the list needs from the surrounding panel. */
export interface TreeActs {
  isOpen: (node: FileNode) => boolean;
  /** The path being edited. */
  renaming: string | undefined;
  toggle: (path: string) => void;
  /** Starts editing a path, or stops when there is none. */
  startRenaming: (path: string | undefined) => void;
  rename: (from: string, to: string) => void;
  remove: (path: string) => void;
}

/** Files and folders, each with its actions. */
export function FileTreeList({ nodes, label, acts }: { nodes: readonly FileNode[]; label: string; acts: TreeActs }) {
  return (
    <ul className="bn-files" aria-label={label}>
      {nodes.map((node) => (
        <li key={node.path}>
          <NodeRow node={node} acts={acts} />
        </li>
      ))}
    </ul>
  );
}

function NodeRow({ node, acts }: { node: FileNode; acts: TreeActs }) {
  const { path } = node;
  const shown = visibleText(path);
  const isOpen = acts.isOpen(node);
  const id = useId();
  const Icon = node.kind === 'folder' ? RhUiFolderIcon : 'link' in node.entry ? RhUiLinkIcon : RhUiFileCodeIcon;
  return (
    <section className={isOpen ? 'bn-item bn-open' : 'bn-item'} aria-label={words.nodes[node.kind](shown)} data-local-file={path}>
      <header className="bn-item-head">
        <button
          type="button"
          className="bn-item-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => acts.toggle(path)}
        >
          <RhUiCaretRightIcon className="bn-caret" />
          <Icon className="bn-file-icon" />
          <span className="bn-item-title">{visibleText(node.name)}</span>
          <span className="bn-item-summary">{node.kind === 'folder' ? words.filesCount(node.count) : describeEntry(node.entry)}</span>
        </button>
        <span className="bn-item-acts">
          {node.kind === 'file' && !('link' in node.entry) && (
            <Button
              variant="plain"
              size="sm"
              className="bn-mini"
              aria-label={words.saveCopy(shown)}
              icon={<RhUiDownloadIcon />}
              onClick={() => download(bytesOf(node.entry), node.name)}
            />
          )}
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.renamePath(shown)}
            icon={<RhUiEditIcon />}
            onClick={() => acts.startRenaming(path)}
          />
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.removePath(shown)}
            icon={<RhUiTrashIcon />}
            onClick={() => acts.remove(path)}
          />
        </span>
      </header>
      {acts.renaming === path && (
        <div className="bn-item-body">
          <PathForm
            label={words.newPath(shown)}
            first={path}
            submit={commonWords.rename}
            onSubmit={(to) => acts.rename(path, to)}
            onCancel={() => acts.startRenaming(undefined)}
          />
        </div>
      )}
      {isOpen && (
        <div className="bn-item-body" id={id}>
          {node.kind === 'folder' ? (
            <FileTreeList nodes={node.children} label={words.filesIn(shown)} acts={acts} />
          ) : (
            <FileBody id={id} path={path} entry={node.entry} />
          )}
        </div>
      )}
    </section>
  );
}

function describeEntry(entry: FileEntry): string {
  if ('link' in entry) return words.linkTo(visibleText(entry.link));
  return words.fileFacts(describeBytes(sizeOf(entry)), 'base64' in entry, entry.exec === true);
}
