import * as words from '#words/deliver/dialog';
import { labels } from '#words/deliver/platforms';
import * as dialogs from '#words/page/dialogs';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useMemo, useState } from 'react';
import { splitTarget } from '../../core/spec/versions.ts';
import type { PlatformField, PlatformFields, PlatformValues, PlatformVariant } from '../../deliver/platforms/define/platform.ts';
import { fieldsFor, platformLink, platformsFor, stepsFor } from '../../deliver/platforms/platforms.ts';
import { sizeReport } from '../../deliver/size/size-report.ts';
import { useViewStore, useWorkbench } from '../context.tsx';
import { download } from '../files/download.ts';
import { fileName } from '../files/file-name.ts';
import { resultFile } from '../files/result-file.ts';
import { configParts } from './config-parts.ts';
import { LiveIso } from './live-iso.tsx';
import { MadeHere } from './made-here.tsx';
import { choosePlatform, readChoice, writeChoice, type PlatformChoice } from './platform-choice.ts';
import { RemoteContents } from './remote-contents.tsx';
import { isNearLimit, SizeNote } from './size-note.tsx';
import { StepLines } from './step-lines.tsx';
import { useDelivered } from './use-delivered.ts';
import '../theme/use.css';
import { Dialog } from '../parts/dialog.tsx';

const variants: readonly string[] = ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot'] satisfies PlatformVariant[];
/** The image that the dialog is opened for, if it is. */
const imageIn = (asked: UseDialogProps['asked']): { given?: File } => (asked instanceof File ? { given: asked } : {});

const isKnown = (variant: string): variant is PlatformVariant => variants.includes(variant);

interface UseDialogProps {
  /** What it is opened for: live images, or one of them; else, what was chosen for the draft. */
  asked: true | 'live-iso' | File;
  onClose: () => void;
}

/** Says how the config gets onto a machine: a platform is chosen, its values are filled in, and the commands can be copied. */
export default function UseDialog({ asked, onClose }: UseDialogProps) {
  const view = useViewStore();
  const target = useWorkbench((state) => state.target);
  const draft = useWorkbench((state) => state.draft.id);
  const variant = target && splitTarget(target).variant;
  return (
    <Dialog
      isOpen
      variant="medium"
      position="top"
      aria-labelledby="use-title"
      // A focus that is not there is an error.
      {...(variant !== undefined && isKnown(variant) && { elementToFocus: '#use-platform' })}
      onClose={onClose}
    >
      <ModalHeader title={dialogs.useIt} labelId="use-title" description={words.intro} />
      <ModalBody className="bn-use">
        {variant !== undefined && isKnown(variant) ? (
          <Ways key={`${draft} ${variant}`} draft={draft} variant={variant} asked={asked} />
        ) : (
          <>
            <p>{words.noVariant}</p>
            {asked !== true && <LiveIso config={undefined} {...imageIn(asked)} />}
          </>
        )}
        <Button className="bn-use-hosts" variant="link" isInline onClick={() => view.setState({ useItOpen: false, hostsOpen: true })}>
          {words.hosts}
        </Button>
      </ModalBody>
    </Dialog>
  );
}

interface WaysProps {
  draft: string;
  variant: PlatformVariant;
  asked: true | 'live-iso' | File;
}

function Ways({ draft, variant, asked }: WaysProps) {
  const ways = useMemo(() => platformsFor(variant), [variant]);
  // Only for some variants a live image is a way; others can be looked at and made again what they were for all.
  const takesImages = ways.some(({ id }) => id === 'live-iso');
  const [choice, setChoice] = useState(() => {
    const known = readChoice(draft) ?? { platform: '', values: {} };
    return asked === true || !takesImages ? known : choosePlatform(known, 'live-iso');
  });
  const own = useWorkbench(resultFile);
  const { output, fragments, reason } = useDelivered();
  const text = useWorkbench((state) => state.text);
  const files = useWorkbench((state) => state.files);
  const name = useWorkbench((state) => state.name);
  const invalid = useWorkbench((state) => state.result !== undefined && state.result.output === undefined);
  const platform = useMemo(() => ways.find(({ id }) => id === choice.platform) ?? ways[0], [ways, choice.platform]);
  const report = useMemo(() => (output !== undefined && platform ? sizeReport(output, platform) : undefined), [output, platform]);
  if (!platform) return undefined;
  const choose = (chosen: PlatformChoice) => {
    setChoice(chosen);
    writeChoice(draft, chosen);
  };
  const showsImages = platform.id === 'live-iso' || (asked !== true && !takesImages);
  const link = platformLink(platform, variant);
  // What Terraform translates: the Butane config with what belongs to it.
  const source = { butane: `${own.replace(/\.\w+$/, '')}.bu`, ...configParts(text, files) };
  // What the header downloads is without them.
  const file = fragments > 0 ? fileName(own.replace(/(\.\w+)?$/, '-merged$1')) : own;
  return (
    <>
      <label className="bn-label" htmlFor="use-platform">
        {words.platform}
      </label>
      <FormSelect
        id="use-platform"
        value={platform.id}
        onChange={(_event, id) => choose(choosePlatform({ ...choice, platform: platform.id }, id))}
      >
        {ways.map(({ id, name }) => (
          <FormSelectOption key={id} value={id} label={name} />
        ))}
      </FormSelect>
      {invalid && <p className="bn-note">{words.notValid}</p>}
      {fragments > 0 && (
        <div className="bn-use-form">
          <p role={reason === undefined ? undefined : 'alert'}>{words.withFragments(fragments, reason)}</p>
          {output !== undefined && (
            <Button variant="secondary" size="sm" onClick={() => download(output, file)}>
              {words.save(file)}
            </Button>
          )}
        </div>
      )}
      {report && <SizeNote report={report} />}
      {variant !== 'openshift' && <RemoteContents offered={report !== undefined && isNearLimit(report)} />}
      <Fields
        fields={fieldsFor(platform, variant)}
        values={choice.values}
        onChange={(values) => choose({ ...choice, platform: platform.id, values })}
      />
      {showsImages && (
        <LiveIso config={takesImages ? output : undefined} note={takesImages ? undefined : words.isoOtherVariant} {...imageIn(asked)} />
      )}
      <ol className="bn-use-steps">
        {stepsFor(platform, { variant, file, ...source }, choice.values).map((step) => (
          <StepLines key={step.explanation} step={step} />
        ))}
      </ol>
      {output !== undefined && (
        <MadeHere source={{ variant, name, text, files, output }} platform={platform.id} helps={report?.helps ?? []} />
      )}
      {link !== undefined && (
        // oxlint-disable-next-line sinks/use -- a page of the table of platforms
        <a href={link} target="_blank" rel="noreferrer">
          {words.documentation}
        </a>
      )}
    </>
  );
}

interface FieldsProps {
  fields: PlatformFields;
  values: PlatformValues;
  onChange: (values: PlatformValues) => void;
}

function Fields({ fields, values, onChange }: FieldsProps) {
  return (
    <div className="bn-use-fields">
      {/* The keys of such a table are its fields. */}
      {(Object.entries(fields) as [PlatformField, string][]).map(([field, example]) => (
        <div key={field}>
          <label className="bn-label" htmlFor={`use-${field}`}>
            {example === '' ? words.mayBeLeftOut(labels[field]) : labels[field]}
          </label>
          <TextInput
            id={`use-${field}`}
            className="bn-mono"
            placeholder={example}
            value={values[field] ?? ''}
            onChange={(_event, value) => onChange({ ...values, [field]: value })}
          />
        </div>
      ))}
    </div>
  );
}
