import { isAlias, isMapping, isScalar, type Pair, type Scalar, type YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { firstLineStart, lastLineEnd } from './block-entries.ts';
import { copyRange } from './copy-range.ts';
import { blockScalarBody, isBlockScalar, type Entry } from '../entries.ts';
import type { Layout } from '../write/layout.ts';
import { placesTo } from './node-place.ts';
import { tagOf } from '../write/properties.ts';
import { isNull } from '../scalar-kind.ts';
import { columnOf, lineBreak, linesOf, startsLine } from '../text-lines.ts';
import { doubleQuoted } from '../write/double-quoted.ts';
import { Copied } from '../write/write-scalar.ts';
import type { Written } from '../write/write-value.ts';

/** How to copy a node. */
export interface CopyStyle {
  /** The anchor of the copy, if any; those inside are dropped. */
  anchor: string | undefined;
  /** In flow: whether aliases in it are written out as well. */
  expand: boolean;
  /** The column at which the copy begins after a dash; undefined after a key. */
  behindDash: number | undefined;
}

/** Roughly the most UTF-16 units of flow text in a copy whose aliases are written out; aliases of aliases may stand for endless text. */
const maxExpanded = 20_000;

/** How deeply a copy may be nested; a chain of aliases is as deep as it is long. */
const maxCopied = 1000;

/** A node's text as it can be written elsewhere: in block context re-indented with its comments, in flow context on one line. Undefined when it has no such form. */
export function copyOf(parsed: ParsedText, node: YamlNode, style: CopyStyle, layout: Layout): Copied | undefined {
  const properties = propertiesOf(parsed, node, style.anchor);
  const flow = new FlowCopy(parsed, style.expand).write(node);
  if (flow === undefined) return undefined;
  const inFlow = properties + flow;
  return new Copied(inFlow, (column, underKey) => {
    if (style.expand || isAlias(node)) return { head: isNull(node) ? properties.trimEnd() : inFlow, lines: [] };
    return new BlockCopy(parsed, node, properties, layout).write(column, underKey, style.behindDash);
  });
}

function propertiesOf(parsed: ParsedText, node: YamlNode, anchor: string | undefined): string {
  const tag = tagOf(node);
  return `${anchor === undefined ? '' : `&${anchor} `}${tag ? `${parsed.text.slice(tag.start, tag.end)} ` : ''}`;
}

/** Rewrites a node's source at another column. */
class BlockCopy {
  private readonly parsed: ParsedText;
  private readonly node: YamlNode;
  private readonly properties: string;
  private readonly layout: Layout;

  constructor(parsed: ParsedText, node: YamlNode, properties: string, layout: Layout) {
    this.parsed = parsed;
    this.node = node;
    this.properties = properties;
    this.layout = layout;
  }

  write(column: number, underKey: boolean, behindDash: number | undefined): Written {
    const { node, properties } = this;
    if (isBlockScalar(node)) return this.blockScalar(node, column);
    const start = node.content;
    if (!isBlockCollection(node)) {
      const [first = '', ...rest] = this.lines(start, node.end);
      return { head: properties + first, lines: shift(rest, column - this.parentColumn(), column + 1) };
    }
    const { text } = this.parsed;
    const old = columnOf(text, start);
    const end = lastLineEnd(text, node.end);
    // A list item's first entry is on the line of its dash: `- key: value`.
    if (behindDash !== undefined && properties === '') {
      const [first = '', ...rest] = this.lines(start, end);
      return { head: first, lines: shift(rest, behindDash - old, 0) };
    }
    const [first = '', ...rest] = this.lines(
      startsLine(text, start) ? firstLineStart(text, start, this.entry()?.slot ?? 0) + old : start,
      end,
    );
    const own = column + (underKey && node.kind === 'list' ? this.layout.listStep : this.layout.step);
    return { head: properties.trimEnd(), lines: shift([' '.repeat(old) + first, ...rest], own - old, 0) };
  }

  private lines(start: number, end: number): string[] {
    return linesOf(copyRange(this.parsed, start, end, true));
  }

  private blockScalar(node: Scalar, column: number): Written {
    const start = blockScalarBody(this.parsed.text, node);
    const [header = ''] = this.lines(node.content, start);
    const body = this.lines(start, Math.max(start, node.end));
    if (body.at(-1) === '') body.pop();
    // Only `+` keeps the empty lines below.
    while (!header.includes('+') && body.at(-1)?.trim() === '') body.pop();
    return { head: this.properties + (/^\S*/.exec(header)?.[0] ?? ''), lines: shift(body, column - this.parentColumn(), 0) };
  }

  /** The entry that holds the node. */
  private entry(): Entry | undefined {
    return placesTo(this.parsed, this.node)?.at(-1)?.entry;
  }

  private parentColumn(): number {
    const entry = this.entry();
    return entry ? columnOf(this.parsed.text, entry.start) : 0;
  }
}

/** Moves lines to the right or left, but not left of column `least`. Empty ones stay empty. */
function shift(lines: readonly string[], by: number, least: number): string[] {
  return lines.map((line) => {
    if (line === '') return line;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    return ' '.repeat(Math.max(least, indent + by)) + line.slice(indent);
  });
}

/** Writes a node anew on one line. */
class FlowCopy {
  private readonly parsed: ParsedText;
  private readonly expand: boolean;
  private readonly open = new Set<YamlNode>();
  private readonly most: number;
  private length = 0;

  constructor(parsed: ParsedText, expand: boolean) {
    this.parsed = parsed;
    this.expand = expand;
    // If aliases stay, a copy is as long as what is written in the text.
    this.most = expand ? maxExpanded : Infinity;
  }

  /** Without the node's own anchor and tag; undefined for what is too long or contains itself. */
  write(node: YamlNode): string | undefined {
    // Brackets, or what is between this node and the next.
    this.length += 2;
    if (this.length > this.most || this.open.size > maxCopied) return undefined;
    if (isNull(node)) return this.counted('null');
    if (this.open.has(node)) return undefined;
    this.open.add(node);
    const written = this.writeOpen(node);
    this.open.delete(node);
    return written;
  }

  private writeOpen(node: YamlNode): string | undefined {
    if (isAlias(node)) {
      return this.expand ? this.part(node.target) : `*${node.name} `;
    }
    if (isScalar(node)) return this.counted(flowScalar(this.parsed.text, node));
    return isMapping(node)
      ? joined('{', node.pairs, (pair) => this.pair(pair), '}')
      : joined('[', node.items, (item) => this.part(item), ']');
  }

  private pair({ key, value }: Pair): string | undefined {
    const name = isScalar(key) ? this.part(key) : undefined;
    const written = name === undefined ? undefined : this.part(value);
    return written === undefined ? undefined : `${name}: ${written}`;
  }

  private part(node: YamlNode): string | undefined {
    const written = this.write(node);
    return written === undefined ? undefined : this.counted(propertiesOf(this.parsed, node, undefined)) + written;
  }

  private counted(text: string): string {
    this.length += text.length;
    return text;
  }
}

/** The parts of a flow collection; undefined, and no further part written, as soon as one part is. */
function joined<T>(open: string, parts: readonly T[], write: (part: T) => string | undefined, close: string): string | undefined {
  const written: string[] = [];
  for (const part of parts) {
    const one = write(part);
    if (one === undefined) return undefined;
    written.push(one);
  }
  return `${open}${written.join(', ')}${close}`;
}

/** A scalar as it is written in flow context: unchanged, where possible. */
function flowScalar(text: string, node: Scalar): string {
  const plain = node.style === 'plain' && node.text !== '' && !lineBreak.test(node.text) && !/[,?[\]{}]|:[,[\]{}]|:$/.test(node.text);
  if (plain) return node.text;
  const source = text.slice(node.content, node.end);
  return (node.style === 'double-quoted' || node.style === 'single-quoted') && !lineBreak.test(source) ? source : doubleQuoted(node.text);
}

/** A collection without brackets. */
const isBlockCollection = (node: YamlNode): boolean => (node.kind === 'mapping' || node.kind === 'list') && !node.flow;
