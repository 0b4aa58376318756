import * as words from '#words/pictures/tree-picture';
import RhUiCaretRightIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-caret-right-icon';
import RhUiFileCodeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-file-code-icon';
import RhUiFolderIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-folder-icon';
import RhUiLinkIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-link-icon';
import { useId } from 'react';
import { writeMode } from '../../core/document/write/write-mode.ts';
import type { MachineNode } from '../../core/machine/machine-node.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { useModel } from '../context.tsx';
import type { TreeNode } from './machine-tree.ts';
import { describeMode } from '../../values/mode.ts';
import { describeBytes } from '../../values/size.ts';
import { originWords } from '../wording/describe-origin.ts';
import { PartLink } from './part-link.tsx';

interface TreeRowsProps {
  nodes: readonly TreeNode[];
  label: string;
  isOpen: (node: TreeNode) => boolean;
  toggle: (node: TreeNode) => void;
}

/** The most names of a directory that are drawn: thousands would freeze the page. */
const maxRows = 300;

/** Names of a directory, each with what is below it. */
export function TreeRows({ nodes, label, ...acts }: TreeRowsProps) {
  return (
    <ul className="bn-tree" aria-label={label}>
      {nodes.slice(0, maxRows).map((node, index) => (
        <TreeRow key={`${node.path} ${index}`} node={node} {...acts} />
      ))}
      {nodes.length > maxRows && <li className="bn-note">{words.notShown(nodes.length - maxRows)}</li>}
    </ul>
  );
}

function TreeRow({ node, ...acts }: Omit<TreeRowsProps, 'nodes' | 'label'> & { node: TreeNode }) {
  const id = useId();
  const { name, path, node: made, mount, children } = node;
  const isDirectory = children.length > 0 || made === undefined || made.kind === 'directory';
  const isOpen = children.length > 0 && acts.isOpen(node);
  const Icon = isDirectory ? RhUiFolderIcon : made.kind === 'file' ? RhUiFileCodeIcon : RhUiLinkIcon;
  const title = (
    <>
      <Icon className="bn-file-icon" />
      <span className="bn-tree-name">
        {visibleText(name)}
        {isDirectory && name !== '/' && '/'}
      </span>
    </>
  );
  return (
    <li>
      <div className={made || mount ? 'bn-tree-row' : 'bn-tree-row bn-tree-implied'}>
        {children.length === 0 ? (
          <span className="bn-tree-title">
            <span className="bn-caret-space" />
            {title}
          </span>
        ) : (
          <button
            type="button"
            className={isOpen ? 'bn-tree-title bn-open' : 'bn-tree-title'}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => acts.toggle(node)}
          >
            <RhUiCaretRightIcon className="bn-caret" />
            {title}
          </button>
        )}
        {made && <Facts node={made} />}
        {mount && (
          <span className="bn-tree-facts">
            {words.mountPoint} <Origin node={mount} />
          </span>
        )}
      </div>
      {made && made.lines.length > 0 && (
        <ul className="bn-tree-lines" aria-label={words.linesOf(path)}>
          {made.lines.map(({ text, origin }, index) => (
            <li key={index}>
              <PartLink to={origin} className="bn-part-link bn-mono">
                {visibleText(text)}
              </PartLink>
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div id={id} className="bn-tree-below">
          <TreeRows nodes={children} label={words.filesIn(path)} {...acts} />
        </div>
      )}
    </li>
  );
}

const types: Readonly<Record<MachineNode['kind'], string>> = { file: '-', directory: 'd', link: 'l', 'hard link': '-', 'mount point': 'd' };

/** What `ls -l` would say, how it is created, and by what. */
function Facts({ node }: { node: MachineNode }) {
  const { kind, mode, keepsMode, user, group, size, target, how } = node;
  return (
    <span className="bn-tree-facts">
      {kind === 'link' || kind === 'hard link' ? (
        <span>
          {kind === 'link' ? '→' : words.hardLinkTo} <code>{visibleText(target ?? '')}</code>
        </span>
      ) : (
        mode !== undefined && (
          <span>
            <code>
              {types[kind]}
              {describeMode(mode)}
            </code>{' '}
            {writeMode(mode)}
            {keepsMode && ` ${words.ifNew}`}
          </span>
        )
      )}
      <span>{visibleText(`${user}:${group}`)}</span>
      {size !== undefined && <span>{describeBytes(size)}</span>}
      {words.ways[how] !== '' && <span>{words.ways[how]}</span>}
      {node.lines.length === 0 && <Origin node={node} />}
    </span>
  );
}

/** The item that creates a node, as a link to it. An item with the node's own name is not named again to those who see it. */
function Origin({ node: { path, origin } }: { node: MachineNode }) {
  const { value } = useModel();
  const { what, title, rest } = originWords(origin, value);
  const isNamed = title !== '' && (path === title || path.endsWith(`/${title}`));
  return (
    <span>
      {words.from}{' '}
      <PartLink to={origin} className="bn-part-link">
        {what}
        <span className={isNamed ? 'pf-v6-screen-reader' : undefined}>
          {title !== '' && ` ${title}`}
          {rest}
        </span>
      </PartLink>
    </span>
  );
}
