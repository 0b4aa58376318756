import type { Embed } from './embed-state.ts';

/** What form and editor take for dark, too. */
const darkClass = 'pf-v6-theme-dark';

/** Has the page follow the theme that the host chose, or the system's. Nothing is kept: a visitor has no choice here. */
export function followTheme({ state }: Embed): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = state.getState();
    const dark = theme === 'dark' || (theme === 'auto' && system.matches);
    document.documentElement.classList.toggle(darkClass, dark);
    // For what the browser draws itself. The style of the page does not say: until this runs, the system does.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  state.subscribe(apply);
}
