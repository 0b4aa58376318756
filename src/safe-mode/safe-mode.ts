import * as commonWords from '#words/common';
import * as words from '#words/page/safe-mode';
import { startAddress, type StartChoice } from './start-choice.ts';
import { fileName } from '../ui/files/file-name.ts';
import { readKeptTexts, removeKept, type KeptText, type KeptTexts } from './kept-texts.ts';
import { errorText } from '../core/report/error-text.ts';

/** UTF-16 units of a text that are shown; all of it is copied and downloaded. */
const maxShown = 200_000;

/**
 * The app without the app: every text that is kept in this browser, to be copied, downloaded or deleted, and ways to
 * start without it. Nothing here reads a text as a config, and there is next to nothing that could fail to load.
 */
export async function showSafeMode(body: HTMLElement, why: 'asked' | 'failed'): Promise<void> {
  document.title = words.pageTitle;
  document.documentElement.classList.add('plain');
  document.documentElement.style.colorScheme = keptTheme();
  const drafts = make('section', { 'aria-label': words.drafts, tabindex: '-1' }, make('p', { role: 'status' }, words.reading));
  const ways = make('ul', {});
  const main = make(
    'main',
    { class: 'plain-page' },
    make('h1', {}, words.title),
    ...(why === 'failed' ? [make('p', {}, words.failedTwice)] : []),
    drafts,
    make('h2', {}, words.continueTitle),
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

/** Ways back to the app; which ones there are depends on whether there may be drafts. */
const waysToStart = (drafts: boolean): HTMLElement[] => [
  make('li', {}, ...words.startEmpty(linkTo('empty'), drafts)),
  ...(drafts ? [make('li', {}, ...words.startWithList(linkTo('drafts')))] : []),
  make('li', {}, ...words.startAsUsual(linkTo('usual'), drafts)),
];

function draftsOf({ texts, complete }: KeptTexts, reread: () => Promise<void>): HTMLElement[] {
  const missing = make('p', { role: 'status' }, words.notAll);
  const none = make('p', { role: 'status' }, complete ? words.none : words.notRead);
  const [first] = texts;
  if (!first) return [none];
  const choice = make('select', { id: 'draft' }, ...texts.map((text, index) => make('option', { value: String(index) }, describe(text))));
  const area = make('textarea', { readonly: '', rows: '16', wrap: 'off', spellcheck: 'false', 'aria-label': words.textOfDraft });
  const cut = make('p', {}, words.onlyBeginning(maxShown));
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
      commonWords.copy,
      () =>
        void copy(current.text, area).then((done) => {
          said.textContent = done ? words.copied : words.notCopied;
        }),
    ),
    button(commonWords.download, () => download(current)),
    button(words.deleteDraft, () => {
      if (!confirm(words.deleteForGood(current.name))) return;
      removeKept(current.id).then(reread, (error: unknown) => {
        said.textContent = words.notDeleted(errorText(error));
      });
    }),
    said,
  );

  return [
    make('p', {}, words.plainText),
    ...(complete ? [] : [missing]),
    make('p', {}, make('label', { for: 'draft' }, `${words.draftLabel} `), choice),
    area,
    cut,
    acts,
  ];
}

const describe = ({ name, text, at }: KeptText): string => words.draftFacts(name, text.length, at > 0 ? new Date(at) : undefined);

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
  // The safe mode loads as little as possible, so it does not use the form's `download` either.
  // oxlint-disable-next-line sinks/use -- text without a meaning
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: url, download: fileName(`${name}.bu`) }).click();
  // The browser has read the address by then.
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

/** Light or dark as the user chose, or else as the system is set: a value of `color-scheme`. */
function keptTheme(): string {
  // oxlint-disable-next-line words/elsewhere -- CSS
  const asSystem = 'light dark';
  try {
    const kept = localStorage.getItem('bunsen.theme');
    return kept === 'light' || kept === 'dark' ? kept : asSystem;
  } catch {
    return asSystem;
  }
}

const linkTo =
  (choice: StartChoice) =>
  (text: string): HTMLElement =>
    // oxlint-disable-next-line sinks/use -- pages of Bunsen
    make('a', { href: startAddress(choice) }, text);

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
