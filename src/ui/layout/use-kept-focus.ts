import { useLayoutEffect } from 'react';

/** Whether something had the focus when a layout was taken away. */
let hadFocus = false;

/** For each layout: a focus that went with the layout before, and that no part brought along, is in the workbench as a whole. */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true });
    hadFocus = false;
    return () => {
      hadFocus = document.activeElement !== document.body;
    };
  }, []);
}
