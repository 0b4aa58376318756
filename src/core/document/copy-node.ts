import { isAlias, isMap, isScalar, isSeq, type CST, type ParsedNode } from 'yaml';
import { firstLineStart, lastLineEnd, startsLine } from './block-entries.ts';
import { copyRange } from './copy-range.ts';
import { blockScalarBody, contentEnd, contentStart, type Entry } from './entries.ts';
import type { Layout } from './layout.ts';
import type { ParsedText } from './parse.ts';
import { placesTo } from './place.ts';
import { scalarText } from './position.ts';
import { propertyOf } from './properties.ts';
import { isNull } from './scalar-kind.ts';
import { sharingOf, type Mapping } from './sharing.ts';
import { columnOf } from './text-lines.ts';
import { Copied, doubleQuoted } from './write-scalar.ts';
import type { Written } from './write-value.ts';

/** How a node is copied. */
export interface CopyStyle {
  /** The anchor the copy has, if any; those inside are dropped. */
  anchor: string | undefined;
  /** In flow: whether aliases in it are written out as well. */
  expand: boolean;
  /** The column at which the copy begins behind a dash; undefined behind a key. */
  behindDash: number | undefined;
}

/** About how many UTF-16 units of flow text a copy may have whose aliases are written out; what aliases of aliases stand for may be endless. */
const mostExpanded = 20_000;

/** A node's text as it can stand at another place: in block re-indented with its comments, in flow on one line. Undefined when it has no such form. */
export function copyOf(parsed: ParsedText, node: ParsedNode | null, style: CopyStyle, layout: Layout): Copied | undefined {
  const properties = propertiesOf(parsed, node, style.anchor);
  const flow = new FlowCopy(parsed, style.expand).write(node);
  if (flow === undefined) return undefined;
  const inFlow = properties + flow;
  return new Copied(inFlow, (column, underKey) => {
    if (style.expand || !node || isAlias(node)) return { head: isNull(node) ? properties.trimEnd() : inFlow, lines: [] };
    return new BlockCopy(parsed, node, properties, layout).write(column, underKey, style.behindDash);
  });
}

function propertiesOf(parsed: ParsedText, node: ParsedNode | null, anchor: string | undefined): string {
  const tag = node && propertyOf(parsed, node, 'tag');
  return `${anchor === undefined ? '' : `&${anchor} `}${tag ? `${tag.source} ` : ''}`;
}

/** Writes the source of a node again at another column. */
class BlockCopy {
  private readonly parsed: ParsedText;
  private readonly node: ParsedNode;
  private readonly properties: string;
  private readonly layout: Layout;

  constructor(parsed: ParsedText, node: ParsedNode, properties: string, layout: Layout) {
    this.parsed = parsed;
    this.node = node;
    this.properties = properties;
    this.layout = layout;
  }

  write(column: number, underKey: boolean, behindDash: number | undefined): Written {
    const { node, properties } = this;
    const token = node.srcToken;
    if (!token) return { head: properties.trimEnd(), lines: [] };
    if (token.type === 'block-scalar') return this.blockScalar(token, column);
    const start = contentStart(token);
    if (token.type !== 'block-map' && token.type !== 'block-seq') {
      const [first = '', ...rest] = this.lines(start, contentEnd(token));
      return { head: properties + first, lines: shift(rest, column - this.parentColumn(), column + 1) };
    }
    const { text } = this.parsed;
    const old = columnOf(text, start);
    const end = lastLineEnd(text, contentEnd(token));
    // A list item's first entry stands on the line of its dash: `- key: value`.
    if (behindDash !== undefined && properties === '') {
      const [first = '', ...rest] = this.lines(start, end);
      return { head: first, lines: shift(rest, behindDash - old, 0) };
    }
    const [first = '', ...rest] = this.lines(startsLine(text, start) ? firstLineStart(text, start, this.entry()?.slot ?? 0) + old : start, end);
    const own = column + (underKey && token.type === 'block-seq' ? this.layout.listStep : this.layout.step);
    return { head: properties.trimEnd(), lines: shift([' '.repeat(old) + first, ...rest], own - old, 0) };
  }

  private lines(start: number, end: number): string[] {
    return copyRange(this.parsed, start, end, true).split(/\r?\n/);
  }

  private blockScalar(token: CST.BlockScalar, column: number): Written {
    const [header = ''] = this.lines(token.offset, blockScalarBody(token));
    const body = this.lines(blockScalarBody(token), contentEnd(token));
    if (body.at(-1) === '') body.pop();
    // Only `+` has a use for the empty lines below.
    while (!header.includes('+') && body.at(-1)?.trim() === '') body.pop();
    return { head: this.properties + header.replace(/\s+#.*$/, ''), lines: shift(body, column - this.parentColumn(), 0) };
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

/** Moves lines to the right or left, to no column before `least`. Empty ones stay empty. */
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
  private readonly open = new Set<ParsedNode>();
  private readonly most: number;
  private length = 0;

  constructor(parsed: ParsedText, expand: boolean) {
    this.parsed = parsed;
    this.expand = expand;
    // With its aliases as they are, a copy is as long as what is written in the text.
    this.most = expand ? mostExpanded : Infinity;
  }

  /** Without the node's own anchor and tag; undefined for what is too long or leads back into itself. */
  write(node: ParsedNode | null): string | undefined {
    // Brackets, or what stands between this node and the next.
    this.length += 2;
    if (this.length > this.most) return undefined;
    if (isNull(node) || !node) return this.counted('null');
    if (this.open.has(node)) return undefined;
    this.open.add(node);
    const written = this.writeOpen(node);
    this.open.delete(node);
    return written;
  }

  private writeOpen(node: ParsedNode): string | undefined {
    if (isAlias(node)) {
      const target = sharingOf(this.parsed).targets.get(node) ?? null;
      return this.expand ? this.part(target) : `*${node.source} `;
    }
    if (isScalar(node)) return this.counted(flowScalar(node));
    // Collections of a parsed document hold parsed nodes.
    if (isSeq(node)) return joined('[', node.items as (ParsedNode | null)[], (item) => this.part(item), ']');
    return isMap(node) ? joined('{', (node as unknown as Mapping).items, (pair) => this.pair(pair), '}') : undefined;
  }

  private pair({ key, value }: Mapping['items'][number]): string | undefined {
    const name = isScalar(key) ? this.part(key) : undefined;
    const written = name === undefined ? undefined : this.part(value);
    return written === undefined ? undefined : `${name}: ${written}`;
  }

  private part(node: ParsedNode | null): string | undefined {
    const written = this.write(node);
    return written === undefined ? undefined : this.counted(propertiesOf(this.parsed, node, undefined)) + written;
  }

  private counted(text: string): string {
    this.length += text.length;
    return text;
  }
}

/** The parts of a flow collection; undefined, and no further part written, as soon as one is. */
function joined<T>(open: string, parts: readonly T[], write: (part: T) => string | undefined, close: string): string | undefined {
  const written: string[] = [];
  for (const part of parts) {
    const one = write(part);
    if (one === undefined) return undefined;
    written.push(one);
  }
  return `${open}${written.join(', ')}${close}`;
}

/** A scalar as it stands in flow: as it was written, where it can. */
function flowScalar(node: Parameters<typeof scalarText>[0]): string {
  const text = scalarText(node);
  const source = node.srcToken && 'source' in node.srcToken ? node.srcToken.source : '';
  const plain = node.type === 'PLAIN' && text !== '' && !/[,?[\]{}\n]|:[,[\]{}]|:$/.test(text);
  if (plain) return text;
  return (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && !source.includes('\n') ? source : doubleQuoted(text);
}
