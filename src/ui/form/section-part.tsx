import * as words from '#words/form/form';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { wordsOf } from '../../words/words-of.ts';
import { useFindings } from '../context.tsx';
import { FindingMessages } from './frame/finding-message.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { labelOf } from '../wording/label.ts';
import { SetInText } from './frame/set-in-text.tsx';
import { isMapping } from '../../core/document/values.ts';
import { fieldId } from '../reader/path.ts';
import { fieldAt } from '../reader/sections.ts';
import { valueIn } from '../../values/read-values.ts';
import { targetName } from '../../values/target-names.ts';
import { ItemList } from './items/item-list.tsx';
import { ObjectForm } from './frame/object-form.tsx';

interface SectionPartProps {
  spec: Spec;
  path: Path;
  config: Value | undefined;
  /** The section has no other part, so its own heading is enough. */
  alone: boolean;
}

/** One list or mapping of a section; absent when neither the version nor the text has it. */
export function SectionPart({ spec, path, config, alone }: SectionPartProps) {
  const findings = useFindings();
  const field = fieldAt(spec.config, path);
  const value = valueIn(config, path);
  if (!field) {
    if (value === undefined) return null;
    return (
      <div className="bn-part" data-path={fieldId(path)}>
        <p>
          <Sentence parts={words.notInTarget(targetName(spec.target), <code>{path.join('.')}</code>)} />
        </p>
        <FindingMessages placed={findings.within(path)} />
        <SetInText path={path} expected="nothing" />
      </div>
    );
  }
  return (
    <div className="bn-part" data-path={fieldId(path)}>
      {!alone && (
        <Title headingLevel="h3" size="md">
          {labelOf(field)} <code className="bn-key">{path.join('.')}</code>
        </Title>
      )}
      <p className="bn-note bn-part-help">{wordsOf(field).help}</p>
      {field.list ? (
        <ItemList field={field} path={path} value={value} />
      ) : field.shape && (value === undefined || value === null || isMapping(value)) ? (
        <ObjectForm shape={field.shape} path={path} value={value} />
      ) : (
        <SetInText path={path} expected="mapping" />
      )}
    </div>
  );
}
