/** The text of a code block, and where its lines are on the page. */
export interface BlockText {
  text: string;
  /** The part of the page that shows a line (1-based); undefined where nothing does. */
  rangeOf: (line: number) => Range | undefined;
}

/** What generators and their plugins put between the characters: line numbers, callouts, prompts, annotations, buttons. */
const noText = [
  '.conum',
  '.conum + b', // Asciidoctor repeats the number, for pages without its icons
  '.linenos, .lineno, .linenodiv, .linenumber, .line-number, .line-numbers-rows, .ln, .lnt, .gutter',
  '.gp, .prompt',
  '.md-annotation, .headerlink',
  '.diff.remove, .ec-line.del', // Shiki and Expressive Code: a line that is no longer there
  // oxlint-disable-next-line words/elsewhere -- a selector
  'button, nav, aside, script, style, template',
].join(', ');

/** What is written in a comment of its own. */
const callouts = '.conum, .md-annotation';
/** What stays of that comment when the callout is taken out. */
const beforeCallout = /[ \t]+(?:#[ \t]*)?$/;

/** Elements that are lines of their own. */
const lineTags = new Set(['div', 'li', 'tr']);

interface Piece {
  node: Text;
  /** Where it begins in the text of the block. */
  at: number;
}

/**
 * Reads a block as its author wrote it: a `pre`, or the `code` in it. Elements that are lines end a line, as breaks do; line
 * numbers, callouts, buttons and what the site says nobody can select are left out. A text that is not empty ends with a
 * line break.
 */
export function readBlock(code: Element): BlockText {
  const pieces: Piece[] = [];
  const lines: Element[] = [];
  let text = '';
  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const selectable = isSelectable(code);
  const isText = (element: Element) => !element.matches(noText) && !isNumberCell(element) && (!selectable || isSelectable(element));

  const walker = document.createTreeWalker(code, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => {
      if (!(node instanceof Element) || isText(node)) return NodeFilter.FILTER_ACCEPT;
      if (node.matches(callouts)) text = withoutEnd(text);
      return NodeFilter.FILTER_REJECT;
    },
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (lines.length > 0 && lines.at(-1)?.contains(node) === false) {
      lines.pop();
      endLine();
    }
    if (node instanceof Text) {
      pieces.push({ node, at: text.length });
      text += node.data;
    } else if (node instanceof Element && node.localName === 'br') text += '\n';
    else if (node instanceof Element && lineTags.has(node.localName)) {
      endLine();
      lines.push(node);
    }
  }
  endLine();
  return { text, rangeOf: (line) => rangeOf(pieces, text, line) };
}

/** Whether an element is the cell before a line of code in a table. */
const isNumberCell = (element: Element): boolean =>
  element.localName === 'td' && element.nextElementSibling !== null && /^\s*\d+\s*$/.test(element.textContent);

/** By the prefixed name, which WebKit has alone and the others know, too. */
const isSelectable = (element: Element): boolean => getComputedStyle(element).getPropertyValue('-webkit-user-select') !== 'none';

/** The text without the beginning of a callout's comment; looks at its last line only. */
function withoutEnd(text: string): string {
  const start = text.lastIndexOf('\n') + 1;
  return text.slice(0, start) + text.slice(start).replace(beforeCallout, '');
}

function rangeOf(pieces: readonly Piece[], text: string, line: number): Range | undefined {
  let start = 0;
  for (let at = 1; at < line; at++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf('\n', start);
  // A piece before a callout is longer on the page than in the text.
  const endOf = ({ node, at }: Piece, index: number) => Math.min(at + node.length, pieces[index + 1]?.at ?? text.length);
  const shown = pieces.filter((piece, index) => piece.at < end && endOf(piece, index) > start);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.at));
  range.setEnd(last.node, Math.min(last.node.length, end - last.at));
  return range;
}
