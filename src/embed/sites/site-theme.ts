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

/**
 * How light a colour is, from 0 to 1, by what `getComputedStyle` writes: `rgb(…)` or `color(srgb …)`, or the space that the site
 * itself uses, where lightness comes first. Undefined where it is rather transparent.
 */
function lightnessOf(colour: string): number | undefined {
  const [, kind = '', inside = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, fourth = 1] = inside.split(/[\s,/]+/).map((part) => Number(part) || 0);
  if (kind === '' || fourth <= 0.5) return undefined;
  if (/^ok/.test(kind)) return first - 0.1; // its middle grey is 0.6
  if (/^l/.test(kind)) return first / 100;
  return (0.299 * first + 0.587 * second + 0.114 * third) / (kind === 'color' ? 1 : 255);
}

const contents = (): Element => document.querySelector('main') ?? document.body;

/** Whether the first opaque background at or above an element is dark; undefined where none is painted. */
function isOnDark(element: Element): boolean | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== undefined) return lightness < 0.5;
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
  const schemes = getComputedStyle(root).colorScheme + (document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '');
  return isOnDark(contents()) ?? (/dark/.test(schemes) && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Calls back whenever the site becomes dark or light; `look` sees whether it has. */
export function followSiteTheme(onChange: (dark: boolean) => void): { look: () => void } {
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
    for (let at: Element | null = contents(); at; at = at.parentElement) observer.observe(at, { attributeFilter: attributes });
    observer.observe(document.documentElement, { attributeFilter: attributes, childList: true });
    // Some swap the style sheet.
    observer.observe(document.head, { attributeFilter: ['media', 'disabled', 'href'], subtree: true });
  };
  observe();
  // The colour may change slowly, and a style sheet takes its time.
  for (const type of ['load', 'transitionend']) document.addEventListener(type, look, { capture: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => requestAnimationFrame(look));
  return { look };
}
