import * as words from '#words/pictures/tree-picture';
import { useMemo, useState } from 'react';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { machineNodes } from '../../core/machine/nodes.ts';
import { readMachine } from '../../core/machine/read-machine.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { useModel, useWorkbench } from '../context.tsx';
import { machineTree, type TreeNode } from './machine-tree.ts';
import { describeOrigin } from '../wording/describe-origin.ts';
import { IncompleteNote } from './incomplete-note.tsx';
import { PartLink } from './part-link.tsx';
import { TreeRows } from './tree-rows.tsx';
import '../theme/pictures.css';

/** How many names there may be for directories to be open at first. */
const surveyable = 60;

/** The files, directories, links and units that the machine will have, each with what creates it. */
export default function TreePicture({ spec }: { spec: Spec }) {
  const { value } = useModel();
  const localFiles = useWorkbench((state) => state.files);
  // The directories that the user opened or closed.
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const files = useMemo(() => (Object.keys(localFiles).length > 0 ? memoryFiles(localFiles) : undefined), [localFiles]);
  const { roots, unplaced, count } = useMemo(() => machineTree(machineNodes(readMachine(value, spec, files))), [value, spec, files]);
  const isOpen = ({ path }: TreeNode) => toggled.has(path) !== count <= surveyable;
  const toggle = ({ path }: TreeNode) =>
    setToggled((before) => {
      const next = new Set(before);
      if (!next.delete(path)) next.add(path);
      return next;
    });
  return (
    <>
      <IncompleteNote />
      {count === 0 ? (
        <p className="bn-note">{words.nothing}</p>
      ) : (
        <>
          <p className="bn-note">{words.aboutImage}</p>
          <TreeRows nodes={roots} label={words.files} isOpen={isOpen} toggle={toggle} />
        </>
      )}
      {unplaced.length > 0 && (
        <p className="bn-note">
          {words.noPlace}{' '}
          {unplaced.map(({ origin }, index) => (
            <span key={index}>
              {index > 0 && ', '}
              <PartLink to={origin} className="bn-part-link">
                {describeOrigin(origin, value)}
              </PartLink>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
