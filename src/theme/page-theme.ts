/** PatternFly's dark mode is this class on the root element. */
export const darkClass = 'pf-v6-theme-dark';

/**
 * Has the page be light or dark as was chosen, or as the system is where neither was. Returns what has it follow a new
 * choice.
 */
export function followTheme(choice: () => string): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = choice();
    const dark = chosen === 'dark' || (chosen !== 'light' && system.matches);
    document.documentElement.classList.toggle(darkClass, dark);
    // For what the browser draws itself: scroll bars, and what is shown when nothing else is.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  return apply;
}
