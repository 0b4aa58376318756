import * as words from '#words/embed/embed';
import { factsOf } from '#words/formats/counts';
import * as checkWords from '#words/store/checking';
import { tryAgain } from '#words/store/loading';
import type { Finding } from '../core/report/finding.ts';
import { visibleText } from '../core/report/visible-text.ts';
import { describeVerdict } from '../ui/wording/describe-verdict.ts';
import { make, makeButton } from './dom/dom.ts';
import { troubleWords } from '../store/trouble-words.ts';
import type { EmbedState } from './embed-state.ts';

/** The line at the bottom: whether the config is valid, with all findings. */
export interface Verdict {
  element: HTMLElement;
  update(state: EmbedState): void;
}

interface VerdictActs {
  /** Called when someone wants the result. */
  onCheck: () => void;
  /** Called when they give up on it. */
  onStop: () => void;
  onRetry: () => void;
  /** Called when they choose the line of a finding. */
  onChoose: (line: number) => void;
}

/** Creates the line. */
export function createVerdict({ onCheck, onStop, onRetry, onChoose }: VerdictActs): Verdict {
  const sign = make('span', { class: 'be-sign', 'aria-hidden': 'true' });
  // No role: what has that of a status is not part of the name of what it is in.
  const status = make('span', { 'aria-live': 'polite', 'aria-atomic': 'true' });
  const note = make('span', { class: 'be-note' });
  const check = makeButton(words.check, onCheck);
  const stop = makeButton(checkWords.stop, onStop);
  const retry = makeButton(tryAgain, onRetry);
  const plain = make('p', { class: 'be-verdict' }, check);
  const summary = make('summary', { class: 'be-verdict' });
  const list = make('ul', { class: 'be-findings' });
  const details = make('details', {}, summary, list);
  const element = make('div', { class: 'be-foot', role: 'group', 'aria-label': words.findings }, plain, details);
  let shown: readonly Finding[] = [];

  const item = ({ kind, message, line }: Finding) => {
    if (line === undefined) return make('li', {}, words.finding(kind, visibleText(message)));
    const button = make('button', { type: 'button', class: 'be-finding' }, words.line(line));
    button.addEventListener('click', () => onChoose(line));
    return make('li', {}, button, ` ${words.finding(kind, visibleText(message))}`);
  };

  return {
    element,
    update({ result, findings, files, revision, checking, trouble }) {
      element.hidden = revision === 0;
      const failed = result?.error !== undefined;
      check.hidden = checking;
      stop.hidden = result !== undefined || trouble?.kind !== 'slow';
      retry.hidden = result !== undefined || !trouble;
      retry.textContent = trouble?.kind === 'slow' ? checkWords.startOver : tryAgain;
      const pending = trouble ? troubleWords(trouble) : checkWords.checking;
      const text = result ? describeVerdict(result.error, findings) : checking ? pending : '';
      const isBad = failed || findings.some(({ kind }) => kind === 'error');
      sign.textContent = !result ? '' : isBad ? '✘' : '✔';
      sign.dataset['sign'] = isBad ? 'bad' : 'good';
      if (status.textContent !== text) status.textContent = text;
      const count = Object.keys(files).length;
      note.textContent = factsOf(
        count > 0 ? words.withFiles(count) : undefined,
        result?.missing === undefined ? undefined : words.adviceMissing,
      );
      const open = result !== undefined && (findings.length > 0 || failed);
      plain.hidden = open;
      details.hidden = !open;
      const line = open ? summary : plain;
      if (sign.parentElement !== line) line.append(sign, status, note, stop, retry);
      if (findings === shown && list.childElementCount > 0) return;
      shown = findings;
      list.replaceChildren(
        ...(findings.length === 0 && failed ? [make('li', {}, visibleText(result.error ?? '', 20_000))] : findings.map(item)),
      );
    },
  };
}
