import { startAddress } from './start-choice.ts';
import { fileName } from '../ui/files/file-name.ts';
import { readKeptTexts, removeKept, type KeptText, type KeptTexts } from './kept-texts.ts';
import { errorText } from '../core/report/error-text.ts';

/** UTF-16 units that are shown of a text; all of it is copied and downloaded. */
const maxShown = 200_000;

/**
 * The app without the app: every text that is kept in this browser, to be copied, downloaded or deleted, and ways to
 * start that leave it alone. Nothing here reads a text as a config, and next to nothing can be missing.
 */
export async function showSafeMode(body: HTMLElement, why: 'asked' | 'failed'): Promise<void> {
  document.title = 'Safe mode · Bunsen';
  document.documentElement.classList.add('plain');
  document.documentElement.style.colorScheme = keptTheme();
  const drafts = make('section', { 'aria-label': 'Drafts', tabindex: '-1' }, make('p', { role: 'status' }, 'Reading the drafts…'));
  const ways = make('ul', {});
  const main = make(
    'main',
    { class: 'plain-page' },
    make('h1', {}, 'Bunsen in safe mode'),
    ...(why === 'failed' ? [make('p', {}, 'Bunsen failed to start twice in a row, so this page opened instead.')] : []),
    drafts,
    make('h2', {}, 'Continue with Bunsen'),
    ways,
  );
  document.getElementById('start-note')?.remove();
  document.getElementById('root')?.remove();
  body.append(main);
  ways.append(...waysToStart(true));
  const show = async () => {
    const kept = await readKeptTexts(tabsDraft());
    drafts.replaceChildren(...draftsOf(kept, afterDelete));
    ways.replaceChildren(...waysToStart(kept.texts.length > 0 || !kept.complete));
  };
  const afterDelete = async () => {
    await show();
    // The button is gone, and the focus with it.
    (drafts.querySelector('select') ?? drafts).focus();
  };
  await show();
}

/** Ways back to the app; which there are depends on whether there may be drafts. */
const waysToStart = (drafts: boolean): HTMLElement[] => [
  make('li', {}, link(startAddress('empty'), 'Start with an empty config'), ...(drafts ? ['. Your drafts stay in the list.'] : [])),
  ...(drafts ? [make('li', {}, link(startAddress('drafts'), 'Start with the list of drafts'), ', to open or delete one.')] : []),
  make('li', {}, link(startAddress('usual'), 'Start as usual'), ...(drafts ? [', with your last draft.'] : [])),
];

function draftsOf({ texts, complete }: KeptTexts, reread: () => Promise<void>): HTMLElement[] {
  const missing = make(
    'p',
    { role: 'status' },
    'The browser’s database is not responding, so there may be more drafts than these. Reload the page to try again.',
  );
  const none = make(
    'p',
    { role: 'status' },
    complete
      ? 'There are no drafts in this browser.'
      : 'Your drafts could not be read: the browser’s database is not responding. Nothing has been deleted. Reload the page to try again.',
  );
  const [first] = texts;
  if (!first) return [none];
  const choice = make('select', { id: 'draft' }, ...texts.map((text, index) => make('option', { value: String(index) }, describe(text))));
  const area = make('textarea', { readonly: '', rows: '16', wrap: 'off', spellcheck: 'false', 'aria-label': 'Text of the draft' });
  const cut = make('p', {}, `Only the first ${maxShown.toLocaleString('en')} characters are shown. Copy and Download take all of it.`);
  const said = make('span', { role: 'status' });
  let current = first;
  const show = () => {
    current = texts[Number(choice.value)] ?? first;
    area.value = current.text.slice(0, maxShown);
    cut.hidden = current.text.length <= maxShown;
    said.textContent = '';
  };
  choice.addEventListener('change', show);
  show();
  const acts = make(
    'p',
    { class: 'acts' },
    button(
      'Copy',
      () =>
        void copy(current.text, area).then((done) => {
          said.textContent = done
            ? 'Copied.'
            : 'The browser does not let this page copy. The text is selected: press Ctrl+C, or download it.';
        }),
    ),
    button('Download', () => download(current)),
    button('Delete…', () => {
      if (!confirm(`Delete ${current.name} for good?`)) return;
      removeKept(current.id).then(reread, (error: unknown) => {
        said.textContent = `Not deleted: ${errorText(error)}`;
      });
    }),
    said,
  );
  const safety = 'Your drafts are shown as plain text and are not checked, so none of them can break this page.';
  return [
    make('p', {}, safety),
    ...(complete ? [] : [missing]),
    make('p', {}, make('label', { for: 'draft' }, 'Draft '), choice),
    area,
    cut,
    acts,
  ];
}

const describe = ({ name, text, at }: KeptText): string =>
  [
    name,
    `${text.length.toLocaleString('en')} characters`,
    ...(at > 0 ? [new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })] : []),
  ].join(' · ');

async function copy(text: string, area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http has no clipboard, but what is selected can be copied by hand.
    area.select();
    return false;
  }
}

function download({ name, text }: KeptText): void {
  // The safe mode loads next to nothing, so not `download` of the form either.
  // eslint-disable-next-line no-restricted-syntax -- text without a meaning
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: url, download: fileName(`${name}.bu`) }).click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The draft that this tab had. */
function tabsDraft(): string | undefined {
  try {
    return sessionStorage.getItem('bunsen.tab') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Light or dark as the user chose, or else as the system says. */
function keptTheme(): string {
  try {
    const kept = localStorage.getItem('bunsen.theme');
    return kept === 'light' || kept === 'dark' ? kept : 'light dark';
  } catch {
    return 'light dark';
  }
}

// eslint-disable-next-line no-restricted-syntax -- pages of Bunsen, which the callers name
const link = (href: string, text: string): HTMLElement => make('a', { href }, text);

function button(text: string, onClick: () => void): HTMLElement {
  const element = make('button', { type: 'button' }, text);
  element.addEventListener('click', onClick);
  return element;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
