import { createContext, use, useState, type FocusEvent } from 'react';
import type { PlacedFinding } from '../../reader/findings.ts';
import { isFromPortal } from './is-from-portal.ts';

/** Whether what surrounds a field was just added and still has the focus: a field that no one has left yet is then not blamed. */
export const QuietContext = createContext(false);

const nothing: readonly PlacedFinding[] = [];

/** Whether the focus leaves an element: not for something in it, nor for a dialog it has opened, nor because another window is used. */
export const isLeaving = (event: FocusEvent): boolean =>
  !isFromPortal(event) &&
  !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) &&
  document.activeElement !== event.target;

/** The findings that a field shows: none of a new one until it is left. `onBlur` is for the element around the field. */
export function useShown(placed: readonly PlacedFinding[]): { shown: readonly PlacedFinding[]; onBlur: (event: FocusEvent) => void } {
  const isNew = use(QuietContext);
  const [left, setLeft] = useState(false);
  return {
    shown: isNew && !left ? nothing : placed,
    onBlur(event) {
      if (!left && isNew && isLeaving(event)) setLeft(true);
    },
  };
}
