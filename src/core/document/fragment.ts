import { isAlias, isMap, isScalar, isSeq, visit, type ParsedNode } from 'yaml';
import { firstLineStart, startsLine } from './block-entries.ts';
import { copyOf } from './copy-node.ts';
import { contentStart, entriesOf } from './entries.ts';
import { rememberSource } from './item-source.ts';
import { layoutOf } from './layout.ts';
import { parseText, type ParsedText } from './parse.ts';
import { keyText, scalarText } from './position.ts';
import { isMergeKey, isNull, isPlain, shortTag } from './scalar-kind.ts';
import { findSyntaxProblem } from './syntax.ts';
import { literal } from './write-scalar.ts';
import type { NewValue } from './write-value.ts';

/** The items that a pasted text holds, or why it holds none, as a sentence. */
export type Fragment = { ok: true; items: NewValue[] } | { ok: false; reason: string };

const refuse = (reason: string): Fragment => ({ ok: false, reason });

/**
 * Reads a pasted piece of YAML as new items of a list of mappings: one item, several, or a larger piece
 * that has the list under its keys. `keys` are the keys that lead to the list, `['storage', 'files']`.
 * An item is inserted as it is written, comments and all, where a block has room for it. Never throws.
 */
export function readFragment(text: string, keys: readonly string[]): Fragment {
  if (text.trim() === '') return refuse('There is nothing to add.');
  const parsed = parsePiece(text);
  const problem = findSyntaxProblem(parsed);
  if (problem) return refuse(`This is not valid YAML: ${problem.message}, at line ${problem.at.line} of what was pasted.`);
  if (parsed.document.errors.length > 0) return refuse('This YAML is written in a way that only the text editor can take.');
  if (hasMoreDocuments(parsed)) return refuse('What was pasted is several YAML documents, with “---” between them. Paste one at a time, or make them the items of one list.');
  const special = whySpecial(parsed);
  if (special !== undefined) return refuse(`What was pasted has ${special}. Paste it into the text instead.`);
  const found = unwrap(parsed.document.contents, keys);
  const nodes: readonly (ParsedNode | null)[] = isSeq(found) ? found.items : [found];
  const odd = nodes.findIndex((node) => !isMap(node));
  if (nodes.length === 0) return refuse('The list that was pasted is empty.');
  if (odd >= 0) return refuse(nodes.length === 1 ? 'An item is keys with values, such as “name: …”. This is a single value.' : `Item ${odd + 1} of what was pasted is a single value, not keys with values.`);
  return { ok: true, items: nodes.map((node, index) => itemOf(parsed, node, isSeq(found) ? entriesOf(found)?.[index]?.start : undefined)) };
}

/** An item that remembers its lines. `dash` is the offset of its dash, where it has one. */
function itemOf(parsed: ParsedText, node: ParsedNode | null, dash: number | undefined): NewValue {
  const value = valueOf(node);
  if (!node?.srcToken || typeof value !== 'object') return value;
  const { text } = parsed;
  const start = dash ?? contentStart(node.srcToken);
  const above = startsLine(text, start) ? text.slice(firstLineStart(text, start, 0), start).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '') : [];
  const layout = layoutOf(parsed);
  rememberSource(value, (column, gap) => {
    const indent = ' '.repeat(column);
    const copied = copyOf(parsed, node, { anchor: undefined, expand: false, behindDash: column + 1 + gap }, layout)?.inBlock(column, false);
    return copied ? [...above.map((comment) => indent + comment), `${indent}-${' '.repeat(gap)}${copied.head}`, ...copied.lines] : [];
  });
  return value;
}

/** Parses a piece as it was copied: where the selection began in the middle of a line, its first line has lost its indentation. */
function parsePiece(text: string): ParsedText {
  const parsed = parseText(text);
  const [first = '', second = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const missing = indentOf(second) - indentOf(first) - (/^\s*-\s/.test(first) ? 2 : 0);
  if (!findSyntaxProblem(parsed) || missing <= 0) return parsed;
  const mended = parseText(' '.repeat(missing) + text.trimStart());
  return findSyntaxProblem(mended) ? parsed : mended;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether anything but comments and the marks of documents stands behind the first document. */
function hasMoreDocuments({ text, document }: ParsedText): boolean {
  const rest = text.slice(document.range[2]).split(/\r?\n/);
  return rest.some((line) => !/^(?:---|\.\.\.)?\s*(?:#.*)?$/.test(line));
}

/** What of YAML a piece uses that has a meaning only where it was written. */
function whySpecial({ document }: ParsedText): string | undefined {
  let special: string | undefined;
  visit(document, {
    Node(_, node) {
      // Nodes of a parsed document are parsed nodes.
      if (isAlias(node)) special ??= 'an alias (*)';
      else if (node.anchor !== undefined) special ??= 'an anchor (&)';
      else if (isMergeKey(node as ParsedNode)) special ??= 'a merge key (<<)';
      else if (!['', '!!str'].includes(shortTag(node as ParsedNode))) special ??= 'a tag (!)';
    },
  });
  return special;
}

/** The node under the keys that lead to a list, or under the last few of them; the piece itself when it has none. */
function unwrap(root: ParsedNode | null, keys: readonly string[]): ParsedNode | null {
  for (let from = 0; from < keys.length; from++) {
    let node: ParsedNode | null | undefined = root;
    for (const key of keys.slice(from)) {
      node = isMap(node) ? entriesOf(node)?.findLast((entry) => entry.key !== undefined && keyText(entry.key) === key)?.value : undefined;
    }
    if (node && !isScalar(node)) return node;
  }
  return root;
}

function valueOf(node: ParsedNode | null): NewValue {
  if (isMap(node)) return Object.fromEntries((entriesOf(node) ?? []).map(({ key, value }) => [key ? keyText(key) : '', valueOf(value)]));
  if (isSeq(node)) return (entriesOf(node) ?? []).map(({ value }) => valueOf(value));
  if (isNull(node)) return literal('');
  const text = isScalar(node) ? scalarText(node) : '';
  return isPlain(node) && !text.includes('\n') ? plain(text) : text;
}

/** A number or a word that readers take for more than a text keeps its spelling; other texts are quoted where they must be. */
const plain = (text: string): NewValue => (/^[-+]?\.?\d[\w.:+-]*$|^(?:true|false|yes|no|on|off|y|n)$/i.test(text) ? literal(text) : text);
