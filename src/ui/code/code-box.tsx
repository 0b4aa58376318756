import * as words from '#words/form/code-editor';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiExpandIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-expand-icon';
import { useState, type ReactNode } from 'react';
import { lazyDialog } from '../parts/lazy-part.tsx';
import { describeLength } from '../../values/size.ts';
import { CodeEditor, type CodeEditorProps } from './code-editor.tsx';

const CodeDialog = lazyDialog(words.dialog, words.part, () => import('./code-dialog.tsx'));

interface CodeBoxProps extends Omit<CodeEditorProps, 'fill'> {
  /** What the text belongs to, such as a path; empty when that has no name. */
  subject: string;
  /** Further actions on the text. */
  children?: ReactNode;
}

/** An editor in a form, the length of its text, and a button for a larger editor. */
export function CodeBox({ subject, children, ...editor }: CodeBoxProps) {
  const [expanded, setExpanded] = useState(false);
  const { label, value } = editor;
  const name = subject === '' || label.includes(subject) ? label : words.labelOf(label, subject);
  return (
    <>
      <CodeEditor {...editor} />
      <div className="bn-code-bar">
        <span className="bn-note">{describeLength(value)}</span>
        {children}
        <Button
          variant="link"
          isInline
          size="sm"
          icon={<RhUiExpandIcon />}
          aria-label={words.expandIt(name)}
          aria-haspopup="dialog"
          onClick={() => setExpanded(true)}
        >
          {words.expand}
        </Button>
      </div>
      {expanded && <CodeDialog {...editor} label={name} onClose={() => setExpanded(false)} />}
    </>
  );
}
