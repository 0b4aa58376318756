import * as commonWords from '#words/common';
import * as words from '#words/share/share';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import RhUiCopyIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-copy-icon';
import { useId, useRef, useState } from 'react';

interface CopyFieldProps {
  label: string;
  /** Empty while there is none. */
  text: string;
  /** What it is for. */
  note: string;
  /** The address of an image that shows the result. */
  image?: string;
}

/** A text to be copied. Where the page may not use the clipboard, the text is selected for the user to copy it. */
export function CopyField({ label, text, note, image }: CopyFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ text: string; said: string }>();
  const say = (said: string) => setOutcome({ text, said });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      input.current?.focus();
      input.current?.select();
      say(words.copyIt);
    }
  };
  return (
    <div className="bn-copy">
      <div className="bn-copy-head">
        <label className="bn-label" htmlFor={id}>
          {label}
        </label>
        <span id={`${id}-note`} className="bn-note">
          {note}
        </span>
        {/* oxlint-disable-next-line sinks/use -- a picture beside this page */}
        {image !== undefined && <img src={image} alt="" />}
        {/* For the text at that time: one that has changed since is not copied. */}
        <span className="bn-note" role="status">
          {outcome?.text === text ? outcome.said : ''}
        </span>
      </div>
      <div className="bn-row">
        <TextInput
          ref={input}
          id={id}
          className="bn-mono"
          aria-describedby={`${id}-note`}
          readOnlyVariant="default"
          value={text}
          onFocus={() => input.current?.select()}
        />
        <Button
          variant="secondary"
          icon={<RhUiCopyIcon />}
          aria-label={words.copyOf(label)}
          isAriaDisabled={text === ''}
          onClick={() => void copy()}
        >
          {commonWords.copy}
        </Button>
      </div>
    </div>
  );
}
