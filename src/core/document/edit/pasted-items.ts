import * as words from '#words/core/pasted-items';
import { isAlias, isList, isMapping, isScalar, type YamlNode } from '../../yaml/tree/node.ts';
import { parseText, type ParsedText } from '../../yaml/parse-text.ts';
import { nodesIn } from '../../yaml/tree/walk.ts';
import { firstLineStart } from './block-entries.ts';
import { copyOf } from './copy-node.ts';
import { maxEdited } from './apply-edit.ts';
import { entriesOf } from '../entries.ts';
import { rememberSource } from '../write/item-source.ts';
import { layoutOf } from '../write/layout.ts';
import { keyText, pairOf } from '../position.ts';
import { isMergeKey, isNull } from '../scalar-kind.ts';
import { offsetBehindDocument } from './after-document.ts';
import { lineBreak, linesOf, startsLine } from '../text-lines.ts';
import { literal } from '../write/write-scalar.ts';
import type { NewValue } from '../write/write-value.ts';

/** Something that a pasted text contains beside the items that were asked for, and where in a config it belongs: new items of a list, or a value. */
export type PastedRest = { path: readonly string[]; items: NewValue[] } | { path: readonly string[]; value: NewValue };

/** The items that a pasted text contains, and what it has beside them; or why it contains nothing, as a sentence. */
export type Fragment = { ok: true; items: NewValue[]; rest: PastedRest[] } | { ok: false; reason: string };

/** What a piece is read for. */
interface Wanted {
  /** Whether a mapping with these keys is an item of the list; else it is a piece of a config, which has the list or has not. */
  isItem?: (keys: readonly string[]) => boolean;
}

const refuse = (reason: string): Fragment => ({ ok: false, reason });

/**
 * Reads a pasted piece of YAML as new items of a list of mappings: one item, several, or a larger piece
 * with the list under its keys, which may have more than that. `keys` are the keys that lead to the list, `['storage', 'files']`.
 * An item is inserted as it is written, comments and all, where a block has room for it. Never throws.
 */
export function readPastedItems(text: string, keys: readonly string[], { isItem = () => true }: Wanted = {}): Fragment {
  if (text.trim() === '') return refuse(words.nothing);
  const parsed = parsePiece(text);
  const { problem } = parsed;
  if (problem) return refuse(words.notYaml(problem.message, problem.at.line));
  if (offsetBehindDocument(parsed) !== undefined) return refuse(words.severalDocuments);
  if (parsed.depth > maxEdited) return refuse(words.tooDeep);
  const special = whySpecial(parsed);
  if (special !== undefined) return refuse(words.special(special));
  const { root } = parsed;
  const { found, within } = unwrap(root, keys);
  if (found === root && isMapping(root) && !isItem(root.pairs.map(({ key }) => keyText(key)))) {
    const rest = restOf(parsed, root, []);
    return rest.length > 0 ? { ok: true, items: [], rest } : refuse(words.nothing);
  }
  const nodes: readonly (YamlNode | undefined)[] = isList(found) ? found.items : [found];
  const odd = nodes.findIndex((node) => !isMapping(node));
  if (nodes.length === 0) return refuse(words.emptyList);
  if (odd >= 0) return refuse(nodes.length === 1 ? words.singleValue : words.singleValueAt(odd + 1));
  return {
    ok: true,
    items: itemsOf(parsed, found),
    rest: found === root ? [] : restOf(parsed, root, within, found),
  };
}

/** The items of a list, or the one that a node is. */
const itemsOf = (parsed: ParsedText, found: YamlNode | undefined): NewValue[] => {
  if (!isList(found)) return [itemOf(parsed, found, undefined)];
  const entries = entriesOf(found);
  return found.items.map((node, index) => itemOf(parsed, node, entries?.[index]?.start));
};

/** Everything in a piece that stands `within` some keys of a config, but for one node and the header, which is not content. As deep as the piece, which is limited. */
function restOf(parsed: ParsedText, node: YamlNode | undefined, within: readonly string[], except?: YamlNode): PastedRest[] {
  if (!node || node === except) return [];
  if (isMapping(node))
    return node.pairs.flatMap(({ key, value }) => {
      const name = keyText(key);
      const isHeader = within.length === 0 && (name === 'variant' || name === 'version');
      return isHeader ? [] : restOf(parsed, value, [...within, name], except);
    });
  if (isList(node)) return node.items.length > 0 ? [{ path: within, items: itemsOf(parsed, node) }] : [];
  return isNull(node) ? [] : [{ path: within, value: valueOf(node) }];
}

/** An item that remembers its lines. `dash` is the offset of its dash, if it has one. */
function itemOf(parsed: ParsedText, node: YamlNode | undefined, dash: number | undefined): NewValue {
  if (!node) return '';
  const value = valueOf(node);
  if (typeof value !== 'object') return value;
  const { text } = parsed;
  const start = dash ?? node.content;
  const above = startsLine(text, start)
    ? linesOf(text.slice(firstLineStart(text, start, 0), start))
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];
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
  const [first = '', second = ''] = linesOf(text).filter((line) => line.trim() !== '');
  const missing = indentOf(second) - indentOf(first) - (/^\s*-\s/.test(first) ? 2 : 0);
  if (!parsed.problem || missing <= 0) return parsed;
  const mended = parseText(' '.repeat(missing) + text.trimStart());
  return mended.problem ? parsed : mended;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The YAML features used by a piece that have a meaning only where it was written. */
function whySpecial({ root }: ParsedText): Parameters<typeof words.special>[0] | undefined {
  for (const node of nodesIn(root)) {
    if (isAlias(node)) return 'alias';
    if (node.anchor !== undefined) return 'anchor';
    if (isMergeKey(node)) return 'merge';
    if (node.tag !== '' && node.tag !== '!!str') return 'tag';
  }
  return undefined;
}

/** The node under the keys that lead to a list, or under the last few of them, the piece being `within` the others; the piece itself when it has none. */
function unwrap(root: YamlNode | undefined, keys: readonly string[]): { found: YamlNode | undefined; within: readonly string[] } {
  for (let from = 0; from < keys.length; from++) {
    let node: YamlNode | undefined = root;
    for (const key of keys.slice(from)) {
      node = isMapping(node) ? pairOf(node, key)?.value : undefined;
    }
    if (node && !isScalar(node)) return { found: node, within: keys.slice(0, from) };
  }
  return { found: root, within: keys };
}

function valueOf(node: YamlNode): NewValue {
  if (isMapping(node)) return Object.fromEntries(node.pairs.map(({ key, value }) => [keyText(key), valueOf(value)]));
  if (isList(node)) return node.items.map(valueOf);
  if (isNull(node) || !isScalar(node)) return literal('');
  return node.style === 'plain' && !lineBreak.test(node.text) ? plain(node.text) : node.text;
}

/** A number or a word that readers take for more than a text keeps its spelling; other texts are quoted where they must be. */
const plain = (text: string): NewValue => (/^[-+]?\.?\d[\w.:+-]*$|^(?:true|false|yes|no|on|off|y|n)$/i.test(text) ? literal(text) : text);
