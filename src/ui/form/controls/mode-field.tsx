import * as words from '#words/form/file-mode';
import { kindNames } from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { writeMode } from '../../../core/document/write/write-mode.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { describeMode, octalMeant, readMode } from '../../../values/mode.ts';
import { useFindings } from '../../context.tsx';
import { KindIcon } from '../../parts/kind-icon.tsx';
import { typedNumber } from '../../reader/scalar.ts';
import { DraftInput } from '../frame/draft-input.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { ModeTicks } from './mode-ticks.tsx';
import { useScalar } from '../frame/use-scalar.ts';

/** A file mode: octal as for `chmod`, and checkboxes; each follows the other. */
export function ModeField({ field, path, text, isSet }: ScalarProps) {
  const draft = useScalar({ path, value: text, plain: field.plain, write: typedNumber });
  const mode = readMode(draft.shown);
  const findings = useFindings();
  // Where Butane warns of it, its warning has the button.
  const isMended = findings.at(path).some(({ finding }) => /^unreasonable mode would be reasonable/.test(finding.message));
  const meant = isMended ? undefined : octalMeant(draft.shown);
  const usual = wordsOf(field).placeholder ?? '0644';
  return (
    <FieldFrame field={field} path={path} isSet={isSet} wide>
      {(control) => (
        <div className="bn-mode">
          <div className="bn-mode-text">
            <DraftInput control={control} draft={draft} className="bn-mono" placeholder={words.byDefault(usual)} inputMode="numeric" />
            {mode && <code className="bn-note">{describeMode(mode.bits)}</code>}
          </div>
          <ModeTicks
            bits={(mode ?? (draft.shown === '' ? readMode(usual) : undefined))?.bits ?? 0}
            onChange={(bits) => draft.change(writeMode(bits))}
          />
          {mode && !mode.octal && (
            <p className="bn-note bn-warn">
              <KindIcon kind="warning" label={kindNames.warning} /> {words.readAsDecimal(draft.shown, writeMode(mode.bits))}{' '}
              {meant !== undefined && (
                <Button variant="link" isInline onClick={() => draft.change(meant)}>
                  {words.write(meant)}
                </Button>
              )}
            </p>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
