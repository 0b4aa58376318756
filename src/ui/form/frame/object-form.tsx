import * as words from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { memo, use, useState } from 'react';
import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { useFindings, useWorkbench } from '../../context.tsx';
import { createRemembered } from '../../parts/remembered.ts';
import { fieldId } from '../../reader/field-id.ts';
import { ControlContext } from './control-context.ts';
import { FindingMessages } from './finding-message.tsx';
import { isFromPortal } from './is-from-portal.ts';
import { QuietContext } from './quiet.ts';
import { childOf, isMapping } from '../../../core/document/values.ts';
import { isWithin } from '../../../values/read-values.ts';
import { below } from '../../../values/path.ts';
import { formFields } from '../../../values/field-order.ts';

interface ObjectFormProps {
  shape: ResolvedShape;
  path: Path;
  value: Value | undefined;
  /** Names of fields to leave out, separated by spaces. */
  hidden?: string;
  /** Name of a field to show even when it is not set. */
  shown?: string;
  /** What it is called, where it is part of another form. */
  label?: string | undefined;
  /** Whether the mapping's own findings are left to the frame around it. */
  bare?: boolean;
}

const useMore = createRemembered<boolean>();

/** The fields of a mapping: those that are set or usual, and the rest under "More options". */
export const ObjectForm = memo(function ObjectForm({ shape, path, value, hidden = '', shown = '', label, bare = false }: ObjectFormProps) {
  const Control = use(ControlContext);
  const findings = useFindings();
  const visited = useWorkbench(({ place }) => (place && isWithin(place.path, path) ? place.path[path.length] : undefined));
  const [more, setMore] = useMore(fieldId(path), (known) => known ?? false);
  // A field that was shown stays: it must not vanish under the cursor when it is emptied.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const left = hidden.split(' ');
  const fields = formFields(shape).filter(({ name }) => !left.includes(name));
  const isShort = (name: string, usual: boolean | undefined) =>
    usual === true ||
    name === shown ||
    name === visited ||
    kept.has(name) ||
    childOf(value, name) !== undefined ||
    findings.worstWithin(below(path, name)) !== undefined;
  const visible = fields.filter(({ name, field }) => more || isShort(name, field.usual));
  const extra = fields.filter(({ name, field }) => !isShort(name, field.usual)).length;
  const keys = isMapping(value) ? Object.keys(value).filter((name) => !shape.byName.has(name)) : [];
  const isNew = use(QuietContext);
  const unplaced = [...(bare || isNew ? [] : findings.at(path)), ...keys.flatMap((name) => findings.within(below(path, name)))];
  return (
    <>
      <FindingMessages placed={unplaced} />
      <div
        className="bn-fields"
        onFocus={(event) => {
          if (isFromPortal(event)) return;
          const name = event.target.closest('[data-name]')?.getAttribute('data-name');
          if (name && !kept.has(name)) setKept(new Set([...kept, name]));
        }}
      >
        {visible.map((field) => (
          <Control key={field.name} field={field} path={below(path, field.name)} value={childOf(value, field.name)} />
        ))}
      </div>
      {(extra > 0 || more) && (
        <Button
          variant="link"
          isInline
          size="sm"
          className="bn-more"
          aria-expanded={more}
          onClick={() => {
            setMore(!more);
            setKept(new Set());
          }}
        >
          {more ? words.fewerOptions(label) : words.moreOptions(extra, label)}
        </Button>
      )}
    </>
  );
});
