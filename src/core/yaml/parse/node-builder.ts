import { BOM, CR, isBreak, isPair, LF } from '../text/characters.ts';
import { Alias, Front, List, Mapping, Pair, Scalar, type Collection, type Property, type YamlNode } from '../tree/node.ts';
import { ReadFailure, type Mark } from '../text/read-failure.ts';
import { Pile } from './pile.ts';
import type { Token } from '../scan/token.ts';

/** The most nodes in a text. No 8 MiB text has as many; more would take more memory than there may be. */
const maxNodes = 10_000_000;

/** What the builder needs to know about a token. */
export type PlacedToken = Pick<Token, 'offset' | 'line' | 'column' | 'end' | 'value' | 'style'>;

/** A collection being read, and what is known about its next entry. */
class Frame {
  readonly collection: Collection;
  /** A mapping's key that is waiting for its value. */
  key: YamlNode | undefined = undefined;
  /** Where the entry begins: at `?`, a dash or a key; -1 before that. */
  start = -1;
  colon = -1;
  comma = -1;
  /** Where an entry with nothing written for it would be. */
  slot = 0;
  /** How high the pile of entries was before its first one. */
  readonly bottom: number;

  constructor(collection: Collection, bottom: number) {
    this.collection = collection;
    this.bottom = bottom;
  }
}

/** What precedes a node: its anchor and tag. */
export interface NodeHead {
  /** Where the node begins; line and column are zero-based. */
  offset: number;
  line: number;
  column: number;
  anchor: string | undefined;
  /** The tag in its short form; empty for `!`. */
  tag: string;
  /** The tag without its handle, or with the handle resolved. */
  rawTag: string;
  handle: string | undefined;
  tagMark: Mark | undefined;
  properties: Property[];
}

/** Assembles the nodes of a document, in the order in which they begin. */
export class NodeBuilder {
  root: YamlNode | undefined;
  /** How deeply collections are nested. */
  depth = 0;
  private readonly text: string;
  private readonly frames: Frame[] = [];
  /** The entries of all open collections: growing a list for each would reserve far more room than needed. */
  private readonly pairs = new Pile<Pair>();
  private readonly items = new Pile<YamlNode>();
  private readonly marks = new Pile<number>();
  private readonly anchors = new Map<string, Exclude<YamlNode, Alias>>();
  private frame: Frame | undefined;
  private nodes = 0;

  /** Sets the text that the nodes' positions refer to. */
  constructor(text: string) {
    this.text = text;
  }

  /** Begins an entry of the innermost collection with a token: a dash, a `?` or the first token of a key. */
  beginEntry({ offset, end }: PlacedToken): void {
    if (!this.frame) return;
    this.frame.start = offset;
    this.frame.slot = end;
  }

  /** Notes the colon between a key and its value. */
  addColon({ offset, end }: PlacedToken): void {
    if (!this.frame) return;
    if (this.frame.start < 0) this.frame.start = offset;
    this.frame.colon = offset;
    this.frame.slot = end;
  }

  /** Notes the comma in front of the next entry. */
  addComma({ offset, end }: PlacedToken): void {
    if (!this.frame) return;
    this.frame.comma = offset;
    this.frame.slot = end;
  }

  addScalar(head: NodeHead | undefined, token: PlacedToken): void {
    const at = head ?? token;
    this.add(
      this.anchored(new Scalar(at.offset, at.line + 1, at.column + 1, token.end, frontOf(head, token.offset), token.value, token.style)),
    );
  }

  /** Adds a scalar with nothing written for it. go-yaml says where it is; in the text its position is after what leads to it. */
  addEmpty(head: NodeHead | undefined, line: number, column: number): void {
    const { slot } = this;
    const start = head ? head.offset : slot;
    const end = head?.properties.at(-1)?.end ?? slot;
    this.add(this.anchored(new Scalar(start, line + 1, column + 1, end, frontOf(head, end), '', 'plain')));
  }

  /** Adds the value of a document without content: null, where the next token begins. */
  addEmptyDocument(token: PlacedToken): void {
    this.add(new Scalar(token.offset, token.line + 1, token.column + 1, token.offset, undefined, '', 'plain'));
  }

  addAlias(token: PlacedToken): void {
    const { offset, line, column, value } = token;
    const target = this.anchors.get(value);
    if (target) this.add(new Alias(offset, line + 1, column + 1, token.end, value, target));
    else this.addUnknownAlias(token);
  }

  protected addUnknownAlias({ offset, line, column, value }: PlacedToken): void {
    throw new ReadFailure('alias', 'alias-unknown', { offset, line, column }, undefined, value);
  }

  /** Opens a collection, given its first token; its end is known when it is closed. */
  open(kind: 'mapping' | 'list', head: NodeHead | undefined, token: PlacedToken, flow: boolean, bare = false): void {
    const at = head ?? token;
    const front = frontOf(head, token.offset);
    const node =
      kind === 'mapping'
        ? new Mapping(at.offset, at.line + 1, at.column + 1, token.offset, front, flow, bare)
        : new List(at.offset, at.line + 1, at.column + 1, token.offset, front, flow);
    this.add(this.anchored(node));
    this.frame = new Frame(node, kind === 'mapping' ? this.pairs.height : this.items.height);
    this.frame.slot = token.offset + (flow && !bare ? 1 : 0);
    this.frames.push(this.frame);
    this.depth = Math.max(this.depth, this.frames.length);
  }

  /** Closes the innermost collection; `end` is the offset after its closing bracket, if it has one. */
  close(end?: number): void {
    const { frame } = this;
    if (!frame) return;
    const { collection } = frame;
    this.takeEntries(frame);
    collection.trailingComma = frame.comma;
    collection.end = end ?? endOf(collection);
    this.frames.pop();
    this.frame = this.frames.at(-1);
    // A value with nothing written for it comes after the whole key.
    if (this.frame?.key === collection) this.frame.slot = collection.end;
  }

  /** Closes what is open when a failure ended the reading. A key waiting for its value gets none. */
  closeAll(): void {
    const place = { offset: 0, line: 0, column: 0 };
    while (this.frame) {
      if (this.frame.key) {
        moveTo(this.text, place, this.slot);
        this.addEmpty(undefined, place.line, place.column);
      }
      this.close();
    }
  }

  /** Hands its entries over to a collection that ends. */
  private takeEntries({ collection, bottom }: Frame): void {
    if (collection.kind === 'mapping') {
      collection.pairs = this.pairs.takeFrom(bottom);
    } else {
      collection.items = this.items.takeFrom(bottom);
      collection.marks = this.marks.takeFrom(bottom);
    }
  }

  private anchored<T extends Exclude<YamlNode, Alias>>(node: T): T {
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    return node;
  }

  /** Where a node with nothing written for it would be. */
  protected get slot(): number {
    return this.frame?.slot ?? this.text.length;
  }

  protected add(node: YamlNode): void {
    if (++this.nodes > maxNodes)
      throw new ReadFailure('parser', 'too-many', { offset: node.start, line: node.line - 1, column: node.column - 1 });
    const { frame } = this;
    if (!frame) {
      this.root ??= node;
      return;
    }
    const { collection } = frame;
    if (collection.kind === 'list') {
      this.items.push(node);
      this.marks.push(collection.flow ? frame.comma : frame.start);
      frame.comma = frame.start = -1;
    } else if (!frame.key) {
      frame.key = node;
      if (frame.start < 0) frame.start = node.start;
      // A value with nothing written for it comes after the key, until a colon is read.
      frame.slot = node.end;
    } else {
      this.pairs.push(new Pair(frame.key, node, frame.start, frame.colon, frame.comma));
      frame.key = undefined;
      frame.start = frame.colon = frame.comma = -1;
    }
  }
}

/** Where a collection without brackets ends: after its last entry, or after its last mark if nothing follows that. */
function endOf(collection: Collection): number {
  if (collection.kind === 'mapping') return Math.max(collection.content, collection.pairs.at(-1)?.end ?? 0);
  return Math.max(collection.content, collection.items.at(-1)?.end ?? 0, (collection.marks.at(-1) ?? -1) + 1);
}

/** Moves a position forward to an offset, counting lines and columns on the way. */
function moveTo(text: string, place: { offset: number; line: number; column: number }, offset: number): void {
  for (; place.offset < offset; place.offset++) {
    const code = text.charCodeAt(place.offset);
    if (isBreak(code) && !(code === CR && text.charCodeAt(place.offset + 1) === LF)) {
      place.line++;
      place.column = 0;
    } else if (!isPair(text.charCodeAt(place.offset - 1), code) && !(place.offset === 0 && code === BOM)) place.column++;
  }
}

const frontOf = (head: NodeHead | undefined, end: number): Front | undefined =>
  head && new Front(head.anchor, head.tag, head.properties, end);
