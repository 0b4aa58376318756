import * as words from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiQuestionMarkCircleIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-question-mark-circle-icon';
import { useState, type ReactNode } from 'react';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedField } from '../../../core/spec/resolve.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { useFindings, useWorkbench, useWorkbenchStore } from '../../context.tsx';
import { specPage } from '../../../values/docs.ts';
import { fieldId } from '../../reader/field-id.ts';
import { sectionOf } from '../../reader/sections.ts';
import { isFollowing } from './follow-focus.ts';
import { pageOf } from '../../wording/page-of.ts';
import { FindingMessages } from './finding-message.tsx';
import { isFromPortal } from './is-from-portal.ts';
import { useShown } from './quiet.ts';

/** What a frame passes to the control inside it. */
export interface ControlProps {
  id: string;
  /** Ids of the help and the findings. */
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface FieldFrameProps {
  field: ResolvedField;
  path: Path;
  /** Whether the text has the key, so that it can be cleared. */
  isSet: boolean;
  /** Whether it needs a whole row of the form. */
  wide?: boolean;
  /** Whether there are several controls: they form a group, named by the label. */
  group?: boolean;
  /** Whether findings below the path are shown too, because nothing else shows them. */
  deep?: boolean;
  children: (control: ControlProps) => ReactNode;
}

/** Label, YAML key, help and findings around the control of a field. */
export function FieldFrame({ field, path, isSet, wide = false, group = false, deep = false, children }: FieldFrameProps) {
  const store = useWorkbenchStore();
  const findings = useFindings();
  const [helpOpen, setHelpOpen] = useState(false);
  const { shown: placed, onBlur } = useShown(deep ? findings.within(path) : findings.at(path));
  const id = fieldId(path);
  const target = useWorkbench((state) => state.target);
  const { label, help, docs = target && specPage(target) } = wordsOf(field);
  const control: ControlProps = {
    id,
    'aria-describedby': `${id}-help ${id}-findings`,
    'aria-invalid': placed.some(({ finding }) => finding.kind === 'error'),
  };
  const name = (
    <>
      {label} <code className="bn-key">{field.name}</code>
    </>
  );
  return (
    <div
      className={wide ? 'bn-field bn-field-wide' : 'bn-field'}
      data-path={id}
      data-name={field.name}
      role={group ? 'group' : undefined}
      aria-labelledby={group ? `${id}-label` : undefined}
      onFocus={(event) => {
        if (isFromPortal(event) || isFollowing()) return;
        event.stopPropagation();
        store.getState().goTo(path, 'form');
      }}
      onBlur={onBlur}
    >
      <div className="bn-field-head">
        <div className="bn-field-name">
          {group ? (
            <span id={`${id}-label`} className="bn-label">
              {name}
            </span>
          ) : (
            <label id={`${id}-label`} htmlFor={id} className="bn-label">
              {name}
            </label>
          )}
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.helpFor(label)}
            aria-expanded={helpOpen}
            aria-controls={`${id}-help`}
            icon={<RhUiQuestionMarkCircleIcon />}
            onClick={() => setHelpOpen(!helpOpen)}
          />
        </div>
        {isSet && !field.plain && (
          <Button
            variant="link"
            size="sm"
            isInline
            className="bn-clear"
            aria-label={words.clearField(label)}
            onClick={() => store.getState().edit({ op: 'clear', path })}
          >
            {words.clear}
          </Button>
        )}
      </div>
      <p id={`${id}-help`} className={helpOpen ? 'bn-help' : 'pf-v6-screen-reader'}>
        {help}
        {helpOpen && (
          <>
            {docs !== undefined && (
              <>
                {' '}
                {/* oxlint-disable-next-line sinks/use -- of the table of words */}
                <a href={docs} target="_blank" rel="noreferrer">
                  {words.readMore}
                </a>
              </>
            )}{' '}
            <a href={pageOf('guide', `section-${sectionOf(path)}`)} target="_blank" rel="noreferrer">
              {words.guide}
            </a>
          </>
        )}
      </p>
      {children(control)}
      <FindingMessages id={`${id}-findings`} placed={placed} />
    </div>
  );
}
