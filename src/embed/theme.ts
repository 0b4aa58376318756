import type { Embed } from './embed-state.ts';

/** What form and editor take for dark, too. */
const darkClass = 'pf-v6-theme-dark';

/** Has the page follow the theme that the host chose, or the system's. Nothing is kept, for a visitor has no choice here. */
export function followTheme({ state }: Embed): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = state.getState();
    document.documentElement.classList.toggle(darkClass, theme === 'dark' || (theme === 'auto' && system.matches));
  };
  apply();
  system.addEventListener('change', apply);
  state.subscribe(apply);
}
