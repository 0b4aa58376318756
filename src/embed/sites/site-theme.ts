/** Attributes in which sites say their theme, on the root element or the body. */
const attributes = ['data-theme', 'data-bs-theme', 'data-md-color-scheme', 'data-color-mode', 'data-mode', 'class', 'style'];

const darkNames = ['dark', 'theme-dark', 'dark-mode', 'dark-theme'];
const lightNames = ['light', 'theme-light', 'light-mode', 'light-theme'];

/** What an attribute says: the one theme or the other, or something that says neither. */
function themeIn(attribute: string, value: string): 'dark' | 'light' | undefined {
  const names = value.toLowerCase().split(/\s+/);
  const isMaterial = attribute === 'data-md-color-scheme';
  if (names.some((name) => darkNames.includes(name) || (isMaterial && name === 'slate'))) return 'dark';
  return names.some((name) => lightNames.includes(name) || (isMaterial && name === 'default')) ? 'light' : undefined;
}

/** Red, green, blue and opacity of a colour as `getComputedStyle` writes most of them. */
function channelsOf(colour: string): readonly number[] | undefined {
  if (!/^rgba?\(/.test(colour)) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
  return [red, green, blue, alpha];
}

/** Whether the first opaque background at or above an element is dark; undefined where none is painted. */
function isOnDark(element: Element): boolean | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const channels = channelsOf(getComputedStyle(at).backgroundColor);
    const [red = 0, green = 0, blue = 0, alpha = 0] = channels ?? [];
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return undefined;
}

/**
 * Whether the site is dark at this moment: as it says in an attribute of its root or body, by its background otherwise. What
 * the system prefers counts only where nothing is painted and the page says that it goes by that: a site need not follow it.
 */
export function isSiteDark(): boolean {
  const { documentElement: root, body } = document;
  for (const name of attributes.slice(0, -1)) {
    for (const element of [root, body]) {
      const said = themeIn(name, element.getAttribute(name) ?? '');
      if (said) return said === 'dark';
    }
  }
  return (
    isOnDark(document.querySelector('main') ?? body) ??
    (/dark/.test(getComputedStyle(root).colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

/** Calls back whenever the site becomes dark or light. */
export function followSiteTheme(onChange: (dark: boolean) => void): void {
  let before = isSiteDark();
  const look = () => {
    const dark = isSiteDark();
    if (dark === before) return;
    before = dark;
    onChange(dark);
  };
  const observer = new MutationObserver((changes) => {
    // A site may swap its whole body.
    if (changes.some(({ type }) => type === 'childList')) observe();
    look();
  });
  const observe = () => {
    observer.observe(document.documentElement, { attributeFilter: attributes, childList: true });
    observer.observe(document.body, { attributeFilter: attributes });
  };
  observe();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => requestAnimationFrame(look));
}
