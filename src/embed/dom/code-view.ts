import type { Kind } from '../../core/report/finding.ts';
import { seenAndUnseen } from '../../core/report/visible-text.ts';
import type { Token } from './code-tokens.ts';
import { make } from './dom.ts';

/** UTF-16 units up to which a text is coloured: each token is an element. */
const colouredLength = 200_000;

/** A position in a text as the editor counts: 1-based, columns in UTF-16 units. */
export interface CodePlace {
  lineNumber: number;
  column: number;
}

/** A read-only view of a text, coloured and with numbered lines. */
export interface CodeView {
  /** The scrolling element; the code inside is as high as its lines. */
  element: HTMLElement;
  /** Shows a text; `marks` says which lines have a finding, and of what kind. The line `pointed` is highlighted and scrolled to at first. */
  show(text: string, colour: (text: string) => Token[][], marks?: ReadonlyMap<number, Kind>, pointed?: number): void;
  /** Scrolls to a line. */
  reveal(line: number): void;
  /** The position in the text at a point of the window. */
  placeAt(x: number, y: number): CodePlace | undefined;
  /** The height in CSS pixels that shows everything. */
  height(): number;
}

/** Creates a view of code, named for assistive technology. */
export function createCodeView(label: string): CodeView {
  const code = make('code');
  const pre = make('pre', { class: 'be-code' }, code);
  // It can be scrolled by keyboard, so it takes the focus.
  const element = make('div', { class: 'be-scroll', role: 'group', 'aria-label': label, tabindex: '0' }, pre);
  let shown: string | undefined;
  let lines: HTMLElement[] = [];
  let here: number | undefined;

  const draw = (text: string, colour: (text: string) => Token[][]) => {
    shown = text;
    const coloured =
      text.length <= colouredLength ? colour(text) : text.split(/\r\n|\r|\n/).map((line): Token[] => [{ kind: 'text', text: line }]);
    // To a reader, what follows the last line break is not another line.
    if (coloured.length > 1 && coloured.at(-1)?.length === 0) coloured.pop();
    lines = coloured.map((tokens) => make('span', { class: 'be-line' }, ...tokens.map(drawToken)));
    code.replaceChildren(...lines.flatMap((line) => [line, '\n']));
    element.style.setProperty('--be-digits', String(Math.max(3, String(lines.length).length)));
  };

  const point = (line: number | undefined) => {
    here = line;
    const pointed = line === undefined ? undefined : lines[line - 1];
    for (const other of lines) {
      other.classList.toggle('be-here', other === pointed);
      if (other === pointed) other.setAttribute('aria-current', 'true');
      else other.removeAttribute('aria-current');
    }
    // Not by `scrollIntoView`, which may scroll the surrounding page as well.
    if (pointed) element.scrollTop = pointed.offsetTop - pre.offsetTop - element.clientHeight / 3;
  };

  return {
    element,
    show(text, colour, marks, pointed) {
      if (text !== shown) {
        draw(text, colour);
        here = undefined;
      }
      if (pointed !== here) point(pointed);
      for (const [index, line] of lines.entries()) {
        const kind = marks?.get(index + 1);
        if (line.dataset['finding'] !== kind) {
          if (kind) line.dataset['finding'] = kind;
          else delete line.dataset['finding'];
        }
      }
    },
    reveal(line) {
      lines[line - 1]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    },
    placeAt(x, y) {
      const range = rangeAt(x, y);
      if (!range || !code.contains(range.endContainer)) return undefined;
      range.setStart(code, 0);
      const before = range.toString().split('\n');
      return { lineNumber: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    },
    height: () => pre.offsetHeight + element.offsetHeight - element.clientHeight,
  };
}

function drawToken({ kind, text }: Token): Node | string {
  const parts = seenAndUnseen(text).map((part) =>
    typeof part === 'string' ? part : make('span', { class: 'be-unseen', 'data-code': part.code }, part.char),
  );
  const [only = ''] = parts;
  return kind === 'text' && parts.length <= 1 ? only : make('span', kind === 'text' ? {} : { class: `be-${kind}` }, ...parts);
}

/** The empty range at a point. Browsers have only recently agreed on one way. */
function rangeAt(x: number, y: number): Range | undefined {
  // Older browsers have only one of the two, and Safari the older one.
  const ways = document as Partial<Pick<Document, 'caretPositionFromPoint'>> & {
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  const position = ways.caretPositionFromPoint?.(x, y);
  if (!position) return ways.caretRangeFromPoint?.(x, y) ?? undefined;
  const range = document.createRange();
  range.setEnd(position.offsetNode, position.offset);
  return range;
}
