import { isPair } from '../text/characters.ts';
import type { Lines } from './causes/lines.ts';
import type { MendedText, Range } from './causes/mended-text.ts';
import { NodeBuilder, type NodeHead, type PlacedToken } from '../parse/node-builder.ts';
import { Scalar, type Property } from '../tree/node.ts';

/**
 * Builds the tree of a mended text with the positions of the original, and an empty value for an alias
 * without an anchor.
 */
export class MendedBuilder extends NodeBuilder {
  /** Where the tree differs from what is written. */
  readonly guesses: Range[] = [];
  private readonly mended: MendedText;
  private readonly places: Places;

  constructor(original: string, lines: Lines, mended: MendedText) {
    super(original);
    this.mended = mended;
    this.places = new Places(original, lines);
  }

  override beginEntry(token: PlacedToken): void {
    super.beginEntry(this.moved(token));
  }

  // A colon or comma that was inserted has no position.
  override addColon(token: PlacedToken): void {
    if (!this.mended.isInserted(token.offset)) super.addColon(this.moved(token));
  }

  override addComma(token: PlacedToken): void {
    if (!this.mended.isInserted(token.offset)) super.addComma(this.moved(token));
  }

  override addScalar(head: NodeHead | undefined, token: PlacedToken): void {
    const moved = this.moved(token);
    // Inserted quotes only kept the text together.
    if (this.mended.isInserted(token.offset)) moved.style = 'plain';
    super.addScalar(this.movedHead(head), moved);
  }

  override addEmpty(head: NodeHead | undefined): void {
    const moved = this.movedHead(head);
    const { line, column } = moved ?? this.places.at(this.slot);
    super.addEmpty(moved, line, column);
  }

  override addEmptyDocument(token: PlacedToken): void {
    super.addEmptyDocument(this.moved(token));
  }

  override addAlias(token: PlacedToken): void {
    super.addAlias(this.moved(token));
  }

  protected override addUnknownAlias({ offset, line, column, end }: PlacedToken): void {
    this.guesses.push({ start: offset, end });
    this.add(new Scalar(offset, line + 1, column + 1, end, undefined, '', 'plain'));
  }

  override open(kind: 'mapping' | 'list', head: NodeHead | undefined, token: PlacedToken, flow: boolean, bare = false): void {
    super.open(kind, this.movedHead(head), this.moved(token), flow, bare);
  }

  override close(end?: number): void {
    super.close(end === undefined ? undefined : this.mended.originBehind(end));
  }

  private moved({ offset, end, value, style }: PlacedToken): PlacedToken {
    const origin = this.mended.originOf(offset);
    return { offset: origin, ...this.places.at(origin), end: Math.max(origin, this.mended.originBehind(end)), value, style };
  }

  private movedHead(head: NodeHead | undefined): NodeHead | undefined {
    if (!head) return undefined;
    const offset = this.mended.originOf(head.offset);
    const properties = head.properties.map(({ kind, start, end }): Property => ({
      kind,
      start: this.mended.originOf(start),
      end: this.mended.originBehind(end),
    }));
    return { ...head, offset, ...this.places.at(offset), properties };
  }
}

/** Finds lines and columns of offsets that are mostly asked for in the order of the text. */
class Places {
  private readonly text: string;
  private readonly lines: Lines;
  private line = 0;
  private lineStart = 0;
  private nextLine = 0;
  private offset = 0;
  private column = 0;

  constructor(text: string, lines: Lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The zero-based line and column, the column in characters. */
  at(offset: number): { line: number; column: number } {
    if (offset < this.lineStart || offset >= this.nextLine) {
      this.line = this.lines.indexOf(offset);
      this.offset = this.lineStart = this.lines.at(this.line).start;
      this.nextLine = this.line + 1 < this.lines.count ? this.lines.at(this.line + 1).start : Infinity;
      this.column = 0;
    }
    for (; this.offset < offset; this.column++) this.offset += this.pairAt(this.offset) ? 2 : 1;
    for (; this.offset > offset; this.column--) this.offset -= this.pairAt(this.offset - 2) ? 2 : 1;
    return { line: this.line, column: this.column };
  }

  private pairAt(offset: number): boolean {
    return isPair(this.text.charCodeAt(offset), this.text.charCodeAt(offset + 1));
  }
}
