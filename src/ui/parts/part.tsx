import { Component, createRef, type ContextType, type ReactNode } from 'react';
import { WorkbenchContext } from '../context.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { PartNotLoaded } from './load-part.ts';
import { PartFailure } from './part-failure.tsx';

interface PartProps {
  /** The name of the part of the screen inside, in the user's terms, as a sentence begins with it. */
  what: string;
  children: ReactNode;
  /** Its name as a dialog. */
  label?: string | undefined;
  /** Closes the part, which is a dialog; if it failed, a small dialog takes its place. */
  onClose?: (() => void) | undefined;
  /** Called before it is retried. */
  onRetry?: () => void;
  /** A replacement for its most important functions. */
  instead?: ReactNode;
  /** Further ways to continue, where the part itself had them. */
  ways?: ReactNode;
}

interface PartState {
  failure: { error: unknown } | undefined;
  /** How often the user retried it. */
  retries: number;
}

/**
 * Keeps a failing part of the screen from taking the rest with it, and says so in its place. The text is in the store
 * and stays; with another text the part is retried automatically.
 */
export class Part extends Component<PartProps, PartState> {
  static override contextType = WorkbenchContext;
  declare context: ContextType<typeof WorkbenchContext>;
  override state: PartState = { failure: undefined, retries: 0 };
  #unsubscribe: (() => void) | undefined;
  /** What takes the focus from a button that disappears when pressed: the message, or what precedes the part. */
  readonly #focus = createRef<HTMLElement>();
  #focusLost = false;

  static getDerivedStateFromError(error: unknown): Pick<PartState, 'failure'> {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown) {
    this.#unsubscribe?.();
    // The replacement keeps the focus of someone who types in it.
    if (error instanceof PartNotLoaded || this.props.instead !== undefined) return;
    this.#unsubscribe = this.context?.subscribe(({ settled }, before) => {
      if (settled === before.settled) return;
      this.#unsubscribe?.();
      this.setState({ failure: undefined });
    });
  }

  override componentWillUnmount() {
    this.#unsubscribe?.();
  }

  retry = () => {
    this.#unsubscribe?.();
    this.props.onRetry?.();
    this.#focusLost = this.props.onClose === undefined;
    this.setState(({ retries }) => ({ failure: undefined, retries: retries + 1 }));
  };

  override componentDidUpdate() {
    if (this.#focusLost && document.activeElement === document.body) this.#focus.current?.focus();
  }

  override render() {
    const { what, label = what, children, onClose, instead, ways } = this.props;
    const { failure, retries } = this.state;
    if (!failure && retries === 0) return children;
    if (!failure)
      return (
        <>
          {!onClose && (
            <span ref={this.#focus} tabIndex={-1} className="pf-v6-screen-reader">
              {what}
            </span>
          )}
          {children}
        </>
      );
    const message = (
      <PartFailure ref={this.#focus} what={what} error={failure.error} again={retries > 0} onRetry={this.retry} ways={ways} />
    );
    if (onClose)
      return (
        <DialogFrame label={label} onClose={onClose}>
          {message}
        </DialogFrame>
      );
    return (
      <>
        {message}
        {instead}
      </>
    );
  }
}
