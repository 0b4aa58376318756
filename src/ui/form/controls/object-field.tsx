import * as words from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import { use, useRef, useState } from 'react';
import { useFindings, useWorkbench } from '../../context.tsx';
import { createRemembered } from '../../parts/remembered.ts';
import { fieldId } from '../../reader/field-id.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { isMapping } from '../../../core/document/values.ts';
import { isWithin } from '../../../values/read-values.ts';
import { ObjectForm } from '../frame/object-form.tsx';
import { isLeaving, QuietContext } from '../frame/quiet.ts';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { labelOf } from '../../wording/label.ts';
import { SetInText } from '../frame/set-in-text.tsx';

const useAsked = createRemembered<boolean>();

/** A mapping inside another: its fields, once it is set or requested. */
export function ObjectField({ field, path, value }: FieldProps) {
  const host = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useAsked(fieldId(path), (known) => known ?? false);
  const found = useFindings().worstWithin(path) !== undefined;
  const sought = useWorkbench(({ place }) => place?.source === 'link' && isWithin(place.path, path));
  const [isNew, setIsNew] = useState(false);
  const isWithinNew = use(QuietContext);
  const { shape } = field;
  const isObject = value === undefined || value === null || isMapping(value);
  if (sought && !asked) setAsked(true);
  const open = value !== undefined || asked || found;
  return (
    <FieldFrame field={field} path={path} isSet={value !== undefined} wide group>
      {() => {
        if (!isObject || !shape) return <SetInText path={path} expected="mapping" />;
        if (!open) {
          return (
            <Button
              variant="link"
              isInline
              size="sm"
              className="bn-set"
              icon={<RhUiAddIcon />}
              aria-label={words.setField(labelOf(field))}
              onClick={() => {
                setAsked(true);
                setIsNew(true);
                focusSoon(() => host.current?.querySelector('input, select, textarea, .bn-add, [aria-pressed], .bn-set'));
              }}
            >
              {words.set}
            </Button>
          );
        }
        return (
          <div
            ref={host}
            className="bn-nested"
            onBlur={(event) => {
              if (isNew && isLeaving(event)) setIsNew(false);
            }}
          >
            <QuietContext value={isNew || isWithinNew}>
              <ObjectForm shape={shape} path={path} value={value} label={labelOf(field)} bare />
            </QuietContext>
          </div>
        );
      }}
    </FieldFrame>
  );
}
