import type { SyntheticEvent } from 'react';

/** Whether an event comes from a dialog that an element has opened: in React it bubbles up to that element, although the dialog is elsewhere on the page. */
export const isFromPortal = ({ currentTarget, target }: SyntheticEvent): boolean =>
  !(target instanceof Node && currentTarget.contains(target));
