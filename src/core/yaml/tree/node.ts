/**
 * A node of a YAML text. Offsets count UTF-16 units of the text; `line` and `column` are go-yaml's, 1-based,
 * the column in characters. Where nothing is written (`key:` without a value), there is an empty plain scalar.
 */
export type YamlNode = Scalar | Mapping | List | Alias;

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';

/** An anchor or a tag as written in the text. */
export interface Property {
  kind: 'anchor' | 'tag';
  start: number;
  end: number;
}

/** What is written in front of a node. Most nodes have nothing there, and a large text has millions of them. */
export class Front {
  readonly anchor: string | undefined;
  readonly tag: string;
  readonly properties: readonly Property[];
  readonly end: number;

  constructor(anchor: string | undefined, tag: string, properties: readonly Property[], end: number) {
    this.anchor = anchor;
    this.tag = tag;
    this.properties = properties;
    this.end = end;
  }
}

/** The position of a node, and what is written in front of it. */
abstract class Node {
  /** Where it begins: at its anchor or tag, if it has one. */
  readonly start: number;
  readonly line: number;
  readonly column: number;
  /** The offset just after its last character, not counting comments; a block scalar includes its line breaks. */
  end: number;
  private readonly front: Front | undefined;

  constructor(start: number, line: number, column: number, end: number, front: Front | undefined) {
    this.start = start;
    this.line = line;
    this.column = column;
    this.end = end;
    this.front = front;
  }

  /** The offset just after its anchor and tag, where the value itself begins. */
  get content(): number {
    return this.front ? this.front.end : this.start;
  }

  get anchor(): string | undefined {
    return this.front?.anchor;
  }

  /** The tag written in front, in its short form (`!!int`); empty without one, and for `!`. */
  get tag(): string {
    return this.front ? this.front.tag : '';
  }

  /** The anchor and the tag, in the order of the text. */
  get properties(): readonly Property[] {
    return this.front ? this.front.properties : none;
  }
}

const none: readonly Property[] = [];

/** A single value: its text, with quotes and escapes resolved, and how it is written. Its meaning depends on the field. */
export class Scalar extends Node {
  readonly kind = 'scalar';
  readonly text: string;
  readonly style: ScalarStyle;

  constructor(start: number, line: number, column: number, end: number, front: Front | undefined, text: string, style: ScalarStyle) {
    super(start, line, column, end, front);
    this.text = text;
    this.style = style;
  }
}

/** An entry of a mapping. */
export class Pair {
  readonly key: YamlNode;
  readonly value: YamlNode;
  /** Where the entry begins: at its `?` or its key. */
  readonly start: number;
  /** The offset of its colon; -1 without one. */
  readonly colon: number;
  /** In a flow mapping: the offset of the comma in front; -1 without one. */
  readonly comma: number;

  constructor(key: YamlNode, value: YamlNode, start: number, colon: number, comma: number) {
    this.key = key;
    this.value = value;
    this.start = start;
    this.colon = colon;
    this.comma = comma;
  }

  /** The offset just after its last character. */
  get end(): number {
    return Math.max(this.value.end, this.key.end, this.colon + 1);
  }
}

/** A mapping, its entries in the order of the text, including duplicates and merge keys. */
export class Mapping extends Node {
  readonly kind = 'mapping';
  readonly flow: boolean;
  /** Whether it is a single pair inside a flow list, without braces: `[a: b]`. */
  readonly bare: boolean;
  pairs: Pair[] = [];
  /** In a flow mapping: the comma after the last entry; -1 without one. */
  trailingComma = -1;

  constructor(start: number, line: number, column: number, end: number, front: Front | undefined, flow: boolean, bare = false) {
    super(start, line, column, end, front);
    this.flow = flow;
    this.bare = bare;
  }
}

/** A list; `marks` has the offset of the dash in front of each item or, in a flow list, of the comma, -1 without one. */
export class List extends Node {
  readonly kind = 'list';
  readonly flow: boolean;
  items: YamlNode[] = [];
  marks: number[] = [];
  /** In a flow list: the comma after the last item; -1 without one. */
  trailingComma = -1;

  constructor(start: number, line: number, column: number, end: number, front: Front | undefined, flow: boolean) {
    super(start, line, column, end, front);
    this.flow = flow;
  }
}

/** `*name`, with the node that has the anchor: the latest one before it. */
export class Alias extends Node {
  readonly kind = 'alias';
  readonly name: string;
  readonly target: Exclude<YamlNode, Alias>;

  constructor(start: number, line: number, column: number, end: number, name: string, target: Exclude<YamlNode, Alias>) {
    super(start, line, column, end, undefined);
    this.name = name;
    this.target = target;
  }
}

/** A node that contains others. */
export type Collection = Mapping | List;

/** Whether a node is a scalar. */
export const isScalar = (node: YamlNode | undefined): node is Scalar => node?.kind === 'scalar';
/** Whether a node is a mapping. */
export const isMapping = (node: YamlNode | undefined): node is Mapping => node?.kind === 'mapping';
/** Whether a node is a list. */
export const isList = (node: YamlNode | undefined): node is List => node?.kind === 'list';
/** Whether a node is an alias. */
export const isAlias = (node: YamlNode | undefined): node is Alias => node?.kind === 'alias';
