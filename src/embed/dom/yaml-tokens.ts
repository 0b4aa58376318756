import type { YamlNode } from '../../core/yaml/tree/node.ts';
import { readYaml } from '../../core/yaml/parse/read-yaml.ts';
import { splitLines, type Token, type TokenKind } from './code-tokens.ts';

const number = /^[-+]?(?:0[xob][\da-fA-F_]+|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|\.(?:inf|nan))$/i;
const constant = /^(?:true|false|yes|no|on|off|null|~)$/i;

const kindOf = (scalar: string): TokenKind => (number.test(scalar) ? 'number' : constant.test(scalar) ? 'keyword' : 'string');

/** A stretch of text of a single kind. */
interface Span {
  kind: TokenKind;
  start: number;
  end: number;
}

/** Colours YAML as it is read: keys, values, anchors, tags and aliases by the tree, everything in between by its characters. */
export function yamlLines(text: string): Token[][] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { kind, start, end } of spansOf(text)) {
    if (start < at || end <= start) continue;
    addSigns(text, at, start, tokens);
    tokens.push({ kind, text: text.slice(start, end) });
    at = end;
  }
  addSigns(text, at, text.length, tokens);
  return splitLines(tokens);
}

/** How the nodes of a text are written, in the order of the text. */
function* spansOf(text: string): Generator<Span> {
  // After an error only the characters are used: mending it would be more code than an embed needs.
  const { root } = readYaml(text);
  const open: { node: YamlNode; isKey: boolean }[] = root ? [{ node: root, isKey: false }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isKey } = next;
    for (const { start, end } of node.properties) yield { kind: 'keyword', start, end };
    const { content: start, end } = node;
    switch (node.kind) {
      case 'alias':
        yield { kind: 'keyword', start, end };
        break;
      case 'scalar':
        if (isKey) yield { kind: 'key', start, end };
        else if (node.style === 'literal' || node.style === 'folded') yield* blockSpans(text, start, end);
        else yield { kind: node.style === 'plain' ? kindOf(node.text) : 'string', start, end };
        break;
      case 'list':
        for (const item of node.items.toReversed()) open.push({ node: item, isKey });
        break;
      case 'mapping':
        for (const { key, value } of node.pairs.toReversed()) open.push({ node: value, isKey }, { node: key, isKey: true });
        break;
    }
  }
}

/** A block scalar's header, and its lines; the header may be followed by a comment. */
function* blockSpans(text: string, start: number, end: number): Generator<Span> {
  const header = /^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 1;
  yield { kind: 'punctuation', start, end: start + header };
  const rest = /[\n\r\x85\u2028\u2029]/g;
  rest.lastIndex = start;
  const found = rest.exec(text);
  if (!found) return;
  const body = text.startsWith('\r\n', found.index) ? found.index + 2 : found.index + 1;
  if (body < end) yield { kind: 'string', start: body, end };
}

/** Comments, indicators, document markers, and anchors, tags and aliases where there is no tree for them. */
const sign = /(?<![^\s\x85])#[^\n\r\x85\u2028\u2029]*|^(?:---|\.\.\.)(?=\s|$)|^%.*|(?<![^\s\x85,[\]{}])[&*!][^\s,[\]{}]*|[-?:,[\]{}]/gm;

function addSigns(text: string, start: number, end: number, tokens: Token[]): void {
  const between = text.slice(start, end);
  // The character before a `#` or at the start of a line is looked up in the text itself.
  sign.lastIndex = 0;
  const lead = start === 0 || /[\s\x85]/.test(text.charAt(start - 1)) ? '' : '.';
  const held = lead + between;
  let at = lead.length;
  for (const { index, 0: found } of held.matchAll(sign)) {
    if (index > at) tokens.push({ kind: 'text', text: held.slice(at, index) });
    const kind = found.startsWith('#') ? 'comment' : /^[%&*!]/.test(found) ? 'keyword' : 'punctuation';
    tokens.push({ kind, text: found });
    at = index + found.length;
  }
  if (at < held.length) tokens.push({ kind: 'text', text: held.slice(at) });
}
