import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Component, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useWorkbench } from '../context.tsx';
import { DownloadTextButton, ReloadButton, SafeModeLink } from './ways-out.tsx';
import { errorText } from '../../core/report/error-text.ts';

interface PageBoundaryProps {
  children: ReactNode;
  /** Told each time the page cannot be shown. */
  onFailure?: (() => void) | undefined;
}

/** What is left when not even the page around the parts can be shown: the text, and ways to go on. */
export class PageBoundary extends Component<PageBoundaryProps, { failure: { error: unknown } | undefined }> {
  override state: { failure: { error: unknown } | undefined } = { failure: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <PageFailure error={failure.error} onRetry={() => this.setState({ failure: undefined })} />;
  }
}

function PageFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useWorkbench((state) => state.text);
  const saved = useWorkbench((state) => state.saved === 'saved' || state.saved === 'pending');
  const [copied, setCopied] = useState<string>();
  const page = useRef<HTMLElement>(null);
  // What had the focus is gone.
  useLayoutEffect(() => {
    const heading = page.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, []);
  const copy = () => {
    // A page that comes by plain http has no clipboard.
    ((navigator.clipboard as Clipboard | undefined) ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'))).then(
      () => setCopied('Copied.'),
      () => setCopied('The browser does not let this page copy. Select the text below instead.'),
    );
  };
  return (
    <main ref={page} className="bn-page-failure">
      <Alert
        variant="danger"
        isInline
        component="h1"
        title="Bunsen cannot be shown"
        actionLinks={
          <>
            <Button variant="link" isInline onClick={onRetry}>
              Try again
            </Button>
            <ReloadButton />
            <SafeModeLink />
          </>
        }
      >
        This is a bug in Bunsen ({errorText(error)}).{' '}
        {saved
          ? 'Your text is safe. Safe mode shows it and all your drafts without checking them.'
          : 'Your text is below, but not saved: copy or download it first. Safe mode shows your saved drafts without checking them.'}
      </Alert>
      {text !== '' && (
        <>
          <p className="bn-page-failure-acts">
            <DownloadTextButton variant="secondary" />{' '}
            <Button variant="secondary" onClick={copy}>
              Copy the text
            </Button>{' '}
            <span role="status" className="bn-note">
              {copied}
            </span>
          </p>
          <textarea className="bn-plain" aria-label="Butane config" readOnly value={text} />
        </>
      )}
    </main>
  );
}
