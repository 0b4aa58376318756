import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** The part of the screen inside, as the user knows it. */
  what: string;
  children: ReactNode;
}

/** Keeps a failing part of the screen from taking the rest with it; the text is in the store and stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: string | undefined }> {
  override state: { failure: string | undefined } = { failure: undefined };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { what, children } = this.props;
    const { failure } = this.state;
    if (failure === undefined) return children;
    return (
      <Alert
        variant="danger" isInline title={`${what} cannot be shown`}
        actionLinks={<Button variant="link" isInline onClick={() => this.setState({ failure: undefined })}>Try again</Button>}
      >
        A bug in Bunsen: {failure}. Your text is safe; go on with the Butane editor, or undo the last change and try again.
      </Alert>
    );
  }
}
