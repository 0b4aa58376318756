import { followTheme } from '../../theme/page-theme.ts';
import type { ThemeChoice, View } from '../view.ts';

const themeKey = 'bunsen.theme';

/** The choice kept in this browser; `system` when there is none or storage is forbidden. */
export function loadTheme(): ThemeChoice {
  try {
    const kept = localStorage.getItem(themeKey);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Makes the page follow the view's theme and the system's, and keeps the choice. */
export function applyTheme(view: View): void {
  const apply = followTheme(() => view.getState().theme);
  view.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    apply();
    try {
      localStorage.setItem(themeKey, theme);
    } catch {
      // A choice that cannot be kept still applies until the page is closed.
    }
  });
}
