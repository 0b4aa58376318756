import { TextInput, type TextInputProps } from '@patternfly/react-core/dist/esm/components/TextInput';
import type { ControlProps } from './field-frame.tsx';
import type { TextDraft } from './use-text-draft.ts';

type DraftInputProps = Pick<TextInputProps, 'className' | 'placeholder' | 'inputMode' | 'list'> & {
  control: ControlProps;
  draft: TextDraft;
};

/** The input of a field's text: it shows the draft, and whether the text has an error there. Browsers neither fill it in nor correct it. */
export function DraftInput({ control, draft, ...props }: DraftInputProps) {
  return (
    <TextInput
      {...control}
      {...props}
      value={draft.shown}
      validated={control['aria-invalid'] ? 'error' : 'default'}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      onChange={(_, typed) => draft.change(typed)}
      onBlur={draft.leave}
    />
  );
}
