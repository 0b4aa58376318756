import * as commonWords from '#words/common';
import * as words from '#words/page/parts';
import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Component, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useWorkbench } from '../context.tsx';
import { DownloadTextButton, ReloadButton, SafeModeLink } from './ways-out.tsx';
import { errorText } from '../../core/report/error-text.ts';

interface PageBoundaryProps {
  children: ReactNode;
  /** Called each time the page cannot be shown. */
  onFailure?: (() => void) | undefined;
}

/** What remains when not even the page around the parts can be shown: the text, and ways to continue. */
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
    // A page served over plain http has no clipboard.
    ((navigator.clipboard as Clipboard | undefined) ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'))).then(
      () => setCopied(words.copied),
      () => setCopied(words.notCopied),
    );
  };
  return (
    <main ref={page} className="bn-page-failure">
      <Alert
        variant="danger"
        isInline
        component="h1"
        title={words.pageNotShown}
        actionLinks={
          <>
            <Button variant="link" isInline onClick={onRetry}>
              {commonWords.tryAgain}
            </Button>
            <ReloadButton />
            <SafeModeLink />
          </>
        }
      >
        {words.bug(errorText(error))} {saved ? words.safeModeShows : words.saveTextFirst}
      </Alert>
      {text !== '' && (
        <>
          <p className="bn-page-failure-acts">
            <DownloadTextButton variant="secondary" />{' '}
            <Button variant="secondary" onClick={copy}>
              {words.copyText}
            </Button>{' '}
            <span role="status" className="bn-note">
              {copied}
            </span>
          </p>
          <textarea className="bn-plain" aria-label={commonWords.butaneConfig} readOnly value={text} />
        </>
      )}
    </main>
  );
}
