import { useEffect, useRef } from 'react';

/**
 * Moves the focus to a screen that takes the place of another: what had it is gone with the other one. Whoever uses the
 * keyboard goes on from there, and a screen reader says where that is. A focus that is still somewhere stays.
 */
export function useScreenFocus(screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true });
  }, [screen]);
}
