/** PatternFly's dark mode is this class on the root element. */
export const darkClass = 'pf-v6-theme-dark';

/**
 * Makes the page light or dark as chosen, or as the system is when neither was. Returns a function that applies a new
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
