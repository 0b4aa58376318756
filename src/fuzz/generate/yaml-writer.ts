import type { Draw } from './draw.ts';

/** What to write: a text, nothing, the entries of a mapping, or the items of a list. */
export type Tree = string | null | [string, Tree][] | { items: Tree[] };

/** Writes trees as YAML, in one of its many spellings for each part, with anchors, aliases and merge keys mixed in. */
export class YamlWriter {
  private readonly draw: Draw;
  private readonly step: number;
  private readonly eol: string;
  /** Percent of values that get an anchor, or are an alias instead. */
  private readonly sharing: number;
  private readonly comments: number;
  private anchors = 0;

  constructor(draw: Draw) {
    this.draw = draw;
    this.step = draw.one([2, 2, 2, 4, 1]);
    this.eol = draw.chance(80) ? '\n' : draw.one(['\r\n', '\r', '\x85', '\u2028', '\n\n']);
    this.sharing = draw.one([0, 0, 0, 3, 15]);
    this.comments = draw.one([0, 0, 10]);
  }

  text(entries: [string, Tree][]): string {
    const lines = this.mapping(entries, 0);
    const { draw } = this;
    if (draw.chance(5)) lines.unshift(draw.one(['---', '%YAML 1.1\n---', '# head', '\ufeff']));
    if (draw.chance(5)) lines.push(draw.one(['...', '---', '--- a', '# end', '\t', 'x']));
    return lines.join(this.eol) + (draw.chance(90) ? this.eol : '');
  }

  private mapping(entries: readonly (readonly [string, Tree])[], indent: number): string[] {
    const pad = ' '.repeat(indent);
    const merge =
      this.anchors > 0 && this.draw.chance(this.sharing)
        ? [`${pad}<<: ${this.draw.one([`*n${this.aliased()}`, `[*n${this.aliased()}, *n${this.aliased()}]`])}`]
        : [];
    return [
      ...merge,
      ...entries.flatMap(([key, value]) => this.under(value, `${pad}${this.key(key)}:`, indent, this.draw.chance(80) ? this.step : 0)),
    ];
  }

  private list(items: readonly Tree[], indent: number): string[] {
    const pad = ' '.repeat(indent);
    return items.flatMap((item) => {
      if (Array.isArray(item) && item.length > 0 && this.draw.chance(80)) {
        const [first = '', ...rest] = this.mapping(item, indent + 2);
        return [`${pad}- ${first.slice(indent + 2)}`, ...rest];
      }
      return this.under(item, `${pad}-`, indent, this.step);
    });
  }

  /** A value after its key or dash. */
  private under(value: Tree, before: string, indent: number, listStep: number): string[] {
    const { draw } = this;
    const behind = draw.chance(this.comments) ? draw.one([' # c', '  #', ' # ä: b']) : '';
    const above = draw.chance(this.comments / 2) ? [`${' '.repeat(draw.below(8))}# above`] : [];
    if (this.anchors > 0 && draw.chance(this.sharing)) return [...above, `${before} *n${this.aliased()}${behind}`];
    const head = draw.chance(this.sharing) ? `${before} &n${++this.anchors}` : before;
    if (value === null) return [...above, head + draw.one(['', ' ~', ' null']) + behind];
    if (typeof value === 'string') return [...above, ...this.scalar(value, head, indent, behind)];
    const isList = !Array.isArray(value);
    if (draw.chance(12) || (isList ? value.items : value).length === 0) return [...above, `${head} ${this.flow(value)}${behind}`];
    return [
      ...above,
      head + behind,
      ...(isList
        ? this.list(value.items, indent + (before.endsWith('-') ? this.step : listStep))
        : this.mapping(value, indent + this.step)),
    ];
  }

  private aliased(): number {
    return this.draw.chance(2) ? 999 : this.draw.between(1, this.anchors);
  }

  private key(key: string): string {
    return /^[\w.-]+$/.test(key) && this.draw.chance(97) ? key : JSON.stringify(key);
  }

  private scalar(text: string, head: string, indent: number, behind: string): string[] {
    const { draw } = this;
    if (/\n/.test(text) && !/[\0-\x08\x0b-\x1f]/.test(text) && draw.chance(80)) {
      const inner = ' '.repeat(indent + this.step);
      const lines = text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (line === '' ? '' : inner + line));
      return [`${head} ${draw.one(['|', '|', '|', '>', '|-', '|+'])}${/^\s/.test(text) ? this.step : ''}${behind}`, ...lines];
    }
    return [`${head} ${this.inline(text)}${behind}`];
  }

  private inline(text: string): string {
    const tag = this.draw.chance(1) ? this.draw.one(['!!str ', '!!int ', '!!binary ', '!x ', '!!null ']) : '';
    if (/^[\w./][\w./ -]*$/.test(text) && this.draw.chance(80)) return tag + text;
    return tag + (this.draw.chance(30) && !/[\n\r\0-\x1f]/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text));
  }

  private flow(value: Tree): string {
    if (value === null) return '~';
    if (typeof value === 'string') return this.inline(value);
    if (Array.isArray(value)) return `{${value.map(([key, item]) => `${JSON.stringify(key)}: ${this.flow(item)}`).join(', ')}}`;
    return `[${value.items.map((item) => this.flow(item)).join(', ')}]`;
  }
}
