import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core/dist/esm/components/ToggleGroup';
import { useState } from 'react';
import { literal, type Edit } from '../../core/document/edit.ts';
import { valueAt, type Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import type { ResolvedShape } from '../../core/spec/resolve.ts';
import { parsedOf } from '../../store/parsed.ts';
import { useWorkbenchStore } from '../context.tsx';
import { below, childOf } from '../model/path.ts';
import { ObjectForm } from '../panels/object-form.tsx';
import { labelOf } from './label.ts';

const kinds = ['inline', 'source', 'local'] as const;
type Kind = (typeof kinds)[number];

interface ContentsFormProps {
  shape: ResolvedShape;
  /** What the contents are of, for assistive technology. */
  label: string;
  path: Path;
  value: Value | undefined;
}

/** Contents: a choice of text, URL or local file, and what is the same for each of them. */
export function ContentsForm({ shape, label, path, value }: ContentsFormProps) {
  const store = useWorkbenchStore();
  const [chosen, setChosen] = useState<Kind>('inline');
  const offered = kinds.filter((kind) => shape.byName.has(kind));
  const present = offered.filter((kind) => childOf(value, kind) !== undefined);
  const current = present[0] ?? (offered.includes(chosen) ? chosen : offered[0]);

  const choose = (kind: Kind) => {
    setChosen(kind);
    const now = valueAt(parsedOf(store.getState()), path);
    const [first, ...others] = offered.filter((other) => other !== kind && childOf(now, other) !== undefined);
    if (!first) return;
    // The new key stands where the old one stood, with its comments. Undo brings the old text back.
    const takes: Edit[] = childOf(now, kind) === undefined
      ? [{ op: 'rename', path: below(path, first), key: kind }, { op: 'set', path: below(path, kind), value: literal('') }]
      : [{ op: 'clear', path: below(path, first) }];
    store.getState().editAll([...takes, ...others.map((other): Edit => ({ op: 'clear', path: below(path, other) }))]);
  };

  return (
    <div className="bn-contents">
      {offered.length > 1 && (
        <ToggleGroup isCompact aria-label={`Kind of ${label}`}>
          {offered.map((kind) => {
            const option = shape.byName.get(kind);
            return <ToggleGroupItem key={kind} text={option && labelOf(option)} isSelected={kind === current} onChange={() => choose(kind)} />;
          })}
        </ToggleGroup>
      )}
      <ObjectForm shape={shape} path={path} value={value} hidden={offered.filter((kind) => kind !== current && !present.includes(kind)).join(' ')} shown={current ?? ''} />
    </div>
  );
}
