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

/** Has the page follow the view's theme and the system's, and keeps the choice. */
export function applyTheme(view: View): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = view.getState();
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
    // For what the browser draws itself: scroll bars, and what is shown when nothing else is.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  view.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    apply();
    try {
      localStorage.setItem(themeKey, theme);
    } catch {
      // A choice that cannot be kept still holds until the page is closed.
    }
  });
}
