import * as embedWords from '#words/embed/embed';
import * as words from '#words/embed/sites';
import { butaneConfig } from '#words/names/variants';
import { describeVerdict } from '../../ui/wording/describe-verdict.ts';
import type { BunsenEditor } from '../component/bunsen-editor.ts';
import { make } from '../dom/dom.ts';
import { sayCopied } from '../dom/say-copied.ts';
import type { Translation } from '../protocol/messages.ts';
import { placeBar, placeBeside } from './bar-place.ts';
import { copyAnywhere } from './copy-anywhere.ts';
import type { CodeBlock } from './find-blocks.ts';
import { findingsList } from './findings-list.ts';
import { readBlock } from './read-block.ts';
import { sitesSheet } from './sites-style.ts';
import { wholeText } from './whole-text.ts';

/** What a living block gets from outside. */
export interface LiveBlockNeeds {
  target: string | undefined;
  /** Whether it is checked at once. */
  checks: boolean;
  check(text: string): Promise<Translation>;
  createEditor(text: string): BunsenEditor;
  /** The address of Bunsen with a text; undefined when no address can hold it. */
  addressOf(text: string): Promise<string | undefined>;
}

/** A block of the page with what Bunsen adds to it. */
export interface LiveBlock {
  /** Whether the page still shows the text that it was made for. */
  isCurrent(): boolean;
  setDark(dark: boolean): void;
  /** Leaves the page as it was. */
  remove(): void;
}

/**
 * Removes what is left of living blocks in a copy of the page, which has nothing in its shadow: sites that swap pages keep one to
 * go back to. A block that was being edited is shown again.
 */
export function removeCopies(): void {
  for (const copy of document.querySelectorAll<HTMLElement>('bunsen-block')) {
    if (copy.shadowRoot) continue;
    const hidden = copy.previousElementSibling;
    if (copy.dataset['display'] !== undefined && hidden instanceof HTMLElement) hidden.style.display = copy.dataset['display'];
    copy.remove();
  }
}

/** Makes a block of the page living: the block itself stays as it is, until someone edits it. */
export function createLiveBlock(block: CodeBlock, needs: LiveBlockNeeds, isDark: boolean): LiveBlock {
  const { code, frame } = block;
  let shown = code.textContent;
  const read = readBlock(code);
  const whole = wholeText(read.text, needs.target);
  const host = make('bunsen-block');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sitesSheet()];
  placeBeside(host, frame);
  let editor: BunsenEditor | undefined;
  /** What it was found to be, and the findings as a list, which is made when someone asks for it. */
  let found: Translation | undefined;
  let list: HTMLElement | undefined;

  const button = (name: string, onClick: () => void, className = '') => {
    const element = make('button', { type: 'button', class: className }, name);
    element.addEventListener('click', onClick);
    return element;
  };
  const state = make('span', { class: 'state' });
  const check = button(words.notYetChecked, () => void ask({ quietly: false }), 'state');
  const verdict = button('', () => toggleFindings(), 'state');
  const edit = button(embedWords.edit, () => startEditing());
  const copy = button(embedWords.copy, () => void copyAnywhere(read.text).then((ok) => sayCopied(copy, said, ok)));
  const close = button(words.close, () => stopEditing());
  const said = make('span', { class: 'said', role: 'status' });
  const open = make(
    'a',
    { target: '_blank', rel: 'noopener', class: 'waiting' },
    words.open,
    make('span', { class: 'long' }, words.inBunsen),
  );
  const bar = make(
    'div',
    { class: 'bar', role: 'group', 'aria-label': butaneConfig },
    state,
    check,
    verdict,
    edit,
    copy,
    open,
    close,
    said,
  );
  root.append(bar);
  host.classList.toggle('dark', isDark);

  const show = (now: 'unchecked' | 'checking' | 'checked' | 'silent', result?: Translation) => {
    const editing = editor?.isConnected === true;
    const findings = result !== undefined && (result.error !== undefined || result.findings.length > 0);
    state.hidden = editing || now === 'unchecked' || now === 'silent' || findings;
    check.hidden = editing || now !== 'unchecked';
    verdict.hidden = editing || !findings;
    edit.hidden = copy.hidden = editing;
    open.hidden = editing;
    close.hidden = !editing;
    if (now === 'checking') state.textContent = words.checking;
    if (result) {
      const isBad = result.error !== undefined || result.findings.some(({ kind }) => kind === 'error');
      (findings ? verdict : state).textContent = describeVerdict(result.error, result.findings);
      state.classList.toggle('good', true);
      verdict.classList.toggle('bad', isBad);
      verdict.classList.toggle('good', !isBad);
      verdict.setAttribute('aria-expanded', String(list?.isConnected === true));
    }
    host.classList.toggle('open', editing || list?.isConnected === true);
    host.classList.toggle('editing', editing);
    placeBar(bar, { host, frame, code });
  };
  let current: Parameters<typeof show> = [whole.complete ? 'unchecked' : 'silent'];
  const turn = (...now: Parameters<typeof show>) => {
    current = now;
    show(...now);
  };

  /** `quietly`: nobody waits for it, so nothing is said before there is something to say. */
  const ask = async ({ quietly }: { quietly: boolean }) => {
    turn(quietly ? 'silent' : 'checking');
    try {
      found = await needs.check(whole.text);
      turn('checked', found);
    } catch {
      check.textContent = words.checkAgain;
      turn('unchecked');
    }
  };

  const toggleFindings = () => {
    if (list?.isConnected) list.remove();
    else if (found) root.append((list ??= findingsList(found, whole, code)));
    show(...current);
  };

  /** Shows the block again, as it was; undefined while it is shown. */
  let unhide: (() => void) | undefined;
  /** The block is hidden, not removed: the page's own scripts may still hold on to it. */
  const hide = () => {
    const display = frame.style.getPropertyValue('display');
    const priority = frame.style.getPropertyPriority('display');
    // Where the host is in the block, it would be hidden with it.
    const inside = host.parentElement === frame;
    if (inside) frame.after(host);
    frame.style.setProperty('display', 'none', 'important');
    host.dataset['display'] = display;
    unhide = () => {
      delete host.dataset['display'];
      frame.style.setProperty('display', display, priority);
      if (inside) frame.append(host);
      unhide = undefined;
    };
  };

  const startEditing = () => {
    editor ??= needs.createEditor(whole.text);
    editor.style.setProperty('--bunsen-min-height', `${Math.round(frame.getBoundingClientRect().height)}px`);
    list?.remove();
    hide();
    root.append(editor);
    show(...current);
    editor.edit();
  };

  const stopEditing = () => {
    editor?.remove();
    unhide?.();
    show(...current);
    edit.focus();
  };

  const sizes = new ResizeObserver(() => {
    if (editor?.isConnected !== true) placeBar(bar, { host, frame, code });
  });
  sizes.observe(frame);
  // What is out of the flow does not move with what is above it.
  if (frame.parentElement) sizes.observe(frame.parentElement);
  show(...current);
  if (needs.checks && whole.complete) void ask({ quietly: true });
  void needs.addressOf(whole.text).then((address) => {
    if (address === undefined) return open.remove();
    // oxlint-disable-next-line sinks/use -- the app beside this script; a fragment of a link has letters, digits, - and _
    open.href = address;
    open.classList.remove('waiting');
  });

  /** While someone edits, only what takes the block away counts. */
  const isBeside = () =>
    editor?.isConnected === true
      ? host.parentElement?.contains(frame)
      : host.parentElement === frame || host.previousElementSibling?.contains(frame);
  const isSameText = () => {
    const now = code.textContent;
    // The page may add what is no part of the text, such as a button.
    if (now !== shown && readBlock(code).text === read.text) shown = now;
    return now === shown;
  };

  return {
    isCurrent: () => code.isConnected && host.isConnected && isBeside() === true && isSameText(),
    setDark(now) {
      host.classList.toggle('dark', now);
      editor?.setAttribute('theme', now ? 'dark' : 'light');
    },
    remove() {
      sizes.disconnect();
      unhide?.();
      host.remove();
    },
  };
}
