import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiCaretRightIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-caret-right-icon';
import RhUiDownloadIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-download-icon';
import RhUiEditIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-edit-icon';
import RhUiFileCodeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-file-code-icon';
import RhUiFolderIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-folder-icon';
import RhUiLinkIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-link-icon';
import RhUiTrashIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-trash-icon';
import { bytesOf, type FileEntry } from '../../core/files/file-entry.ts';
import { sizeOf } from '../../store/local-files.ts';
import { download } from '../files/download.ts';
import type { FileNode } from '../model/file-tree.ts';
import { describeBytes } from '../model/size.ts';
import { FileBody } from './file-body.tsx';
import { PathForm } from './path-form.tsx';

/** What the list asks of the panel around it. */
export interface TreeActs {
  isOpen: (node: FileNode) => boolean;
  /** The path that is being changed. */
  renaming: string | undefined;
  toggle: (path: string) => void;
  /** Begins changing a path, or ends it when there is none. */
  startRenaming: (path: string | undefined) => void;
  rename: (from: string, to: string) => void;
  remove: (path: string) => void;
}

/** Files and folders, each with what can be done with it. */
export function FileTreeList({ nodes, label, acts }: { nodes: readonly FileNode[]; label: string; acts: TreeActs }) {
  return <ul className="bn-files" aria-label={label}>{nodes.map((node) => <li key={node.path}><NodeRow node={node} acts={acts} /></li>)}</ul>;
}

function NodeRow({ node, acts }: { node: FileNode; acts: TreeActs }) {
  const { path, name } = node;
  const isOpen = acts.isOpen(node);
  const id = `local-file-${encodeURIComponent(path.toWellFormed())}`;
  const Icon = node.kind === 'folder' ? RhUiFolderIcon : 'link' in node.entry ? RhUiLinkIcon : RhUiFileCodeIcon;
  return (
    <section className={isOpen ? 'bn-item bn-open' : 'bn-item'} aria-label={`${node.kind} ${path}`} data-local-file={path}>
      <header className="bn-item-head">
        <button type="button" className="bn-item-toggle" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => acts.toggle(path)}>
          <RhUiCaretRightIcon className="bn-caret" />
          <Icon className="bn-file-icon" />
          <span className="bn-item-title">{name}</span>
          <span className="bn-item-summary">{node.kind === 'folder' ? `${node.count} ${node.count === 1 ? 'file' : 'files'}` : describeEntry(node.entry)}</span>
        </button>
        <span className="bn-item-acts">
          {node.kind === 'file' && !('link' in node.entry) && (
            <Button variant="plain" size="sm" className="bn-mini" aria-label={`Save a copy of ${path}`} icon={<RhUiDownloadIcon />} onClick={() => download(bytesOf(node.entry), name)} />
          )}
          <Button variant="plain" size="sm" className="bn-mini" aria-label={`Rename ${path}`} icon={<RhUiEditIcon />} onClick={() => acts.startRenaming(path)} />
          <Button variant="plain" size="sm" className="bn-mini" aria-label={`Remove ${path}`} icon={<RhUiTrashIcon />} onClick={() => acts.remove(path)} />
        </span>
      </header>
      {acts.renaming === path && (
        <div className="bn-item-body">
          <PathForm label={`New path of ${path}`} first={path} submit="Rename" onSubmit={(to) => acts.rename(path, to)} onCancel={() => acts.startRenaming(undefined)} />
        </div>
      )}
      {isOpen && (
        <div className="bn-item-body" id={id}>
          {node.kind === 'folder' ? <FileTreeList nodes={node.children} label={`In ${path}`} acts={acts} /> : <FileBody id={id} path={path} entry={node.entry} />}
        </div>
      )}
    </section>
  );
}

function describeEntry(entry: FileEntry): string {
  if ('link' in entry) return `link → ${entry.link}`;
  return [describeBytes(sizeOf(entry)), 'base64' in entry && 'binary', entry.exec && 'executable'].filter(Boolean).join(' · ');
}
