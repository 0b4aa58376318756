import fc from 'fast-check';
import { Random } from './random.ts';

type Node = { kind: 'scalar'; text: string } | { kind: 'map'; entries: [string, Node][] } | { kind: 'seq'; items: Node[] };

const long = 'words of a line that is much longer than most editors show without a scroll bar, '.repeat(4).trimEnd();

/** A mark as comments refer to it: `(7)`. */
const nameOf = (mark: string): string => mark.replace('<', '(').replace('>', ')');

/** The layout of a random document, and what it contains besides its entries. */
interface DocumentStyle {
  step: number;
  /** Whether lists are indented further than their key. */
  indented: boolean;
  /** Percent of entries with comments, and with empty lines above. */
  comments: number;
  blanks: number;
  /** Whether there are anchors, aliases and merge keys. */
  shared: boolean;
  eol: string;
  mark: boolean;
  start: boolean;
  end: boolean;
  open: boolean;
  head: boolean;
}

/** An entry of the root: the seed it is made from, and how many choices it may take. */
interface EntryChoices {
  seed: number;
  draws: number;
  /** How deeply its collections may be nested. */
  depth: number;
}

const often = <T>(plain: T, other: T, percent: number): fc.Arbitrary<T> =>
  fc.integer({ min: 0, max: 99 }).map((drawn) => (drawn >= 100 - percent ? other : plain));

const style = fc.record<DocumentStyle>({
  step: fc.constantFrom(2, 2, 2, 4, 3),
  indented: fc.constantFrom(true, true, false),
  comments: fc.constantFrom(0, 15, 40),
  blanks: fc.constantFrom(0, 10, 30),
  shared: often(false, true, 45),
  eol: fc
    .integer({ min: 0, max: 99 })
    .map((drawn) => (drawn < 72 ? '\n' : drawn < 86 ? '\r\n' : drawn < 92 ? '\r' : drawn < 95 ? '\x85' : drawn < 98 ? '\u2028' : '\u2029')),
  mark: often(false, true, 5),
  start: often(false, true, 10),
  end: often(false, true, 5),
  open: often(false, true, 20),
  head: often(false, true, 20),
});
const entries = fc.array(
  fc.record<EntryChoices>({ seed: fc.noShrink(fc.nat()), draws: fc.nat(10_000), depth: fc.constantFrom(0, 3, 3, 3, 2) }),
  { minLength: 1, maxLength: 5, size: 'max' },
);

/** Random commented YAML; a failure is retried with fewer entries, simpler ones, and a plainer layout. */
export const randomDocument: fc.Arbitrary<string> = fc
  .record({ style, entries })
  .map((made) => new RandomDocument(made.style).text(made.entries));

/** What an anchor stands for: the keys of a mapping, if it is one. */
type Anchored = 'mapping' | 'other';

/**
 * Writes random commented YAML in the manner of Butane configs: users, files with contents, units, nested
 * lists. Every key, scalar and comment contains a mark of its own, `<number>`, so that a test can tell what
 * became of each. A comment says what is beside it: `# above (7)`, `# behind (7)`.
 */
class RandomDocument {
  private random = new Random(0, 0);
  private readonly style: DocumentStyle;
  private readonly step: number;
  private readonly listStep: number;
  private readonly shared: boolean;
  private readonly comments: number;
  private readonly blanks: number;
  private readonly anchors = new Map<string, Anchored>();
  private anchorCount = 0;
  private marks = 0;

  constructor(style: DocumentStyle) {
    this.style = style;
    this.step = style.step;
    this.listStep = style.indented ? style.step : 0;
    this.shared = style.shared;
    this.comments = style.comments;
    this.blanks = style.blanks;
  }

  /** The whole text, with any line ending, start and end. */
  text(entries: readonly EntryChoices[]): string {
    const lines = ['variant: fcos'];
    for (const { seed, draws, depth } of entries) {
      this.random = new Random(seed, draws);
      lines.push(...this.map([[this.key(), this.node(depth)]], 0));
    }
    if (this.random.chance(5)) lines.push(`? asked${this.mark()}`, `: ${this.scalarInline(`told${this.mark()}`, false)}`);
    const { head, start, end, open, eol, mark } = this.style;
    if (head) lines.unshift('# head of the file', '');
    if (start) lines.unshift('---');
    if (end) lines.push('...');
    return (mark ? '\ufeff' : '') + lines.join(eol) + (open ? '' : eol);
  }

  private mark(): string {
    return `<${++this.marks}>`;
  }

  private key(): string {
    const name = this.random.pick(['name', 'path', 'contents', 'files', 'users', 'units', 'mode', 'two words', 'x:y']);
    return name + this.mark();
  }

  private node(depth: number): Node {
    const kind = depth > 0 ? this.random.below(10) : 0;
    const length = 1 + this.random.below(3);
    if (kind > 5) return { kind: 'map', entries: Array.from({ length }, () => [this.key(), this.node(depth - 1)]) };
    if (kind > 2) return { kind: 'seq', items: Array.from({ length }, () => this.node(depth - 1)) };
    const text = this.random.pick([
      '/etc/a',
      'plain words',
      'it\'s "so"',
      ' lead',
      '- dash',
      '# hash',
      'a: b',
      '[x',
      'tab\there',
      'all:\n\tmake\tit\n',
      'a\nb\n',
      'one\n\n  two',
      '\n\nthree\n\n',
      long,
      `[Unit]\nDescription=${long}\n`,
      '',
    ]);
    return { kind: 'scalar', text: text === '' ? '' : text + (text.endsWith('\n') ? `${this.mark()}\n` : this.mark()) };
  }

  private marksIn(node: Node): string[] {
    if (node.kind === 'scalar') return node.text.match(/<\d+>/g) ?? [];
    if (node.kind === 'seq') return node.items.flatMap((item) => this.marksIn(item));
    return node.entries.flatMap(([key, value]) => [...(key.match(/<\d+>/g) ?? []), ...this.marksIn(value)]);
  }

  /** Puts comments and empty lines around the lines of an entry. */
  private decorate(lines: string[], node: Node, mark: string | undefined, indent: number, first: boolean): string[] {
    const own = mark ?? this.marksIn(node)[0];
    const around: string[] = [];
    if (this.random.chance(this.blanks)) around.push('');
    if (own !== undefined && !first) {
      if (this.random.chance(this.comments / 4)) around.push(`${' '.repeat(indent)}# apart ${nameOf(own)}${this.mark()}`, '');
      while (this.random.chance(this.comments)) around.push(`${' '.repeat(indent)}# above ${nameOf(own)}${this.mark()}`);
    }
    return [...around, ...lines];
  }

  private behind(node: Node, mark: string | undefined): string {
    const own = mark ?? this.marksIn(node)[0];
    return own !== undefined && this.random.chance(this.comments)
      ? `${this.random.pick([' ', '   ', '\t'])}# behind ${nameOf(own)}${this.mark()}`
      : '';
  }

  /** Writes a value with an anchor, or without. Aliases learn of it only after the value, so that none contains itself. */
  private anchored<T>(kind: Anchored, write: (anchor: string) => T): T {
    if (!this.shared || !this.random.chance(20)) return write('');
    const [used] = this.anchors.keys();
    const name = used !== undefined && this.random.chance(10) ? used : `n${++this.anchorCount}`;
    this.anchors.delete(name);
    const written = write(`&${name}`);
    this.anchors.set(name, kind);
    return written;
  }

  /** An alias, now and then; to a mapping, if required. */
  private alias(percent: number, kind?: Anchored): string | undefined {
    const [first, ...names] = [...this.anchors].filter(([, is]) => kind === undefined || kind === is).map(([name]) => name);
    return first !== undefined && this.random.chance(percent) ? `*${this.random.pick([first, ...names])}` : undefined;
  }

  /** A merge key's value, now and then. */
  private merge(): string | undefined {
    const merged = this.alias(35, 'mapping');
    if (merged === undefined) return undefined;
    return this.random.pick([merged, merged, `[${merged}, {over: merged, in: list}]`]);
  }

  private map(entries: readonly [string, Node][], indent: number): string[] {
    // Chosen first, since it may only use the anchors before it.
    const merge = indent > 0 ? this.merge() : undefined;
    const lines = entries.flatMap(([key, node], at) => {
      const mark = /<\d+>/.exec(key)?.[0];
      const written = this.scalarInline(key, true);
      const name = this.random.chance(3) ? this.anchored('other', (anchor) => anchor && `${anchor} `) + written : written;
      const lines = this.value(node, `${' '.repeat(indent)}${name}:`, indent, true, mark);
      return this.decorate(lines, node, mark, indent, at === 0);
    });
    // A key that is both own and merged.
    const over =
      this.shared && indent > 0 && this.random.chance(20) ? [`${' '.repeat(indent)}over: ${this.random.pick(['plain', '"quoted"'])}`] : [];
    return [...(merge === undefined ? [] : [`${' '.repeat(indent)}<<: ${merge}`]), ...lines, ...over];
  }

  private seq(items: readonly Node[], indent: number): string[] {
    return items.flatMap((node, at) => this.decorate(this.item(node, indent), node, undefined, indent, at === 0));
  }

  private item(node: Node, indent: number): string[] {
    if (node.kind !== 'scalar' && this.random.chance(75)) {
      const gap = this.random.pick([1, 1, 1, 3]);
      const inner = node.kind === 'map' ? this.map(node.entries, indent + 1 + gap) : this.seq(node.items, indent + 1 + gap);
      // The first entry is on the line of the dash, so nothing can be above it.
      while (inner[0] !== undefined && /^\s*(#.*)?$/.test(inner[0])) inner.shift();
      const [first = '', ...rest] = inner;
      return [`${' '.repeat(indent)}-${' '.repeat(gap)}${first.slice(indent + 1 + gap)}`, ...rest];
    }
    return this.value(node, `${' '.repeat(indent)}-`, indent, false, undefined);
  }

  /** The lines of a value that follows a colon or dash. */
  private value(node: Node, before: string, indent: number, underKey: boolean, mark: string | undefined): string[] {
    // A tab cannot follow a dash.
    const behind = (text: string): string => text + this.behind(node, mark).replace('\t', /-$/.test(text) ? ' ' : '\t');
    const alias = this.alias(15);
    if (alias !== undefined) return [behind(`${before} ${alias}`)];
    if (node.kind === 'scalar' && node.text === '') return [behind(before + this.random.pick(['', ' ~', ' ""', ' null', ' {}', ' []']))];
    return this.anchored(node.kind === 'map' ? 'mapping' : 'other', (anchor) => {
      const head = before + (anchor && ` ${anchor}`);
      if (node.kind !== 'scalar' && this.random.chance(15))
        return this.flow(node, `${head} `, indent).map((line, at, all) => (at === all.length - 1 ? behind(line) : line));
      if (node.kind === 'map') return [behind(head), ...this.map(node.entries, indent + this.step)];
      if (node.kind === 'seq') return [behind(head), ...this.seq(node.items, indent + (underKey ? this.listStep : this.step))];
      const tagged = head + (this.random.chance(2) ? ' !!str' : '');
      const block = this.random.chance(node.text.includes('\n') ? 80 : 8) ? this.block(node.text, indent) : undefined;
      if (block) return [behind(`${tagged} ${block.header}`), ...block.lines];
      if (underKey && this.random.chance(4)) return [tagged, behind(' '.repeat(indent + this.step) + this.scalarInline(node.text, false))];
      if (/^\w+ \w/.test(node.text) && this.random.chance(10)) {
        const at = node.text.indexOf(' ', this.random.below(node.text.lastIndexOf(' ')));
        return [`${tagged} ${node.text.slice(0, at)}`, behind(' '.repeat(indent + this.step) + node.text.slice(at + 1))];
      }
      // In quotes, the second line may be indented as little as one likes.
      if (/^\w+ \w/.test(node.text) && this.random.chance(15)) {
        const quote = this.random.pick(['"', "'"]);
        const at = node.text.indexOf(' ');
        return [
          `${tagged} ${quote}${node.text.slice(0, at)}`,
          behind(`${' '.repeat(this.random.below(indent + 3))}${node.text.slice(at + 1)}${quote}`),
        ];
      }
      return [behind(`${tagged} ${this.scalarInline(node.text, false)}`)];
    });
  }

  private block(text: string, indent: number): { header: string; lines: string[] } | undefined {
    const inner = this.random.pick([1, 2, this.step, this.step]);
    const body = text.replace(/\n+$/, '');
    const breaks = text.length - body.length;
    const lead = /^\s/.test(body) || this.random.chance(10);
    const chomp = breaks === 0 ? '-' : breaks > 1 ? '+' : this.random.pick(['', '', '+']);
    const lines = [...body.split('\n'), ...Array<string>(Math.max(0, breaks - 1)).fill('')];
    // When folded, each line break of the text is an empty line; a line with leading space is not folded.
    if (!/^\s/m.test(body) && this.random.chance(30)) {
      const folded = body.split('\n').flatMap((line, at) => (at > 0 ? ['', line] : [line]));
      return {
        header: `>${lead ? inner : ''}${chomp}`,
        lines: [...folded, ...lines.slice(body.split('\n').length)].map((line) => (line === '' ? '' : ' '.repeat(indent + inner) + line)),
      };
    }
    return { header: `|${lead ? inner : ''}${chomp}`, lines: lines.map((line) => (line === '' ? '' : ' '.repeat(indent + inner) + line)) };
  }

  /** A flow collection, on one line, or with one entry per line and comments after some. */
  private flow(node: Node, before: string, indent: number): string[] {
    if (node.kind === 'scalar' || this.random.chance(60)) return [before + this.flowValue(node)];
    const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']'];
    const parts: [string, string | undefined][] =
      node.kind === 'map'
        ? node.entries.map(([key, value]) => [`${this.scalarInline(key, true)}: ${this.flowInline(value)}`, /<\d+>/.exec(key)?.[0]])
        : node.items.map((item) => [this.flowInline(item), this.marksIn(item)[0]]);
    const comma = this.random.chance(30);
    const inner = ' '.repeat(indent + this.step);
    const lines = parts.flatMap(([part, mark], at) => {
      const end = at < parts.length - 1 || comma ? ',' : '';
      const above = mark !== undefined && this.random.chance(this.comments / 2) ? [`${inner}# above ${nameOf(mark)}${this.mark()}`] : [];
      const behind = mark !== undefined && this.random.chance(this.comments / 2) ? ` # behind ${nameOf(mark)}${this.mark()}` : '';
      return [...above, inner + part + end + behind];
    });
    return [before + open, ...lines, inner + close];
  }

  private flowInline(node: Node): string {
    return (
      this.alias(5) ?? this.anchored(node.kind === 'map' ? 'mapping' : 'other', (anchor) => (anchor && `${anchor} `) + this.flowValue(node))
    );
  }

  private flowValue(node: Node): string {
    const pad = this.random.chance(20) ? ' ' : '';
    const comma = this.random.chance(5) ? ',' : '';
    if (node.kind === 'seq')
      return `[${pad}${node.items.map((item) => this.flowInline(item)).join(this.random.pick([', ', ', ', ',']))}${comma}${pad}]`;
    if (node.kind === 'map')
      return `{${pad}${node.entries.map(([key, value]) => `${this.scalarInline(key, true)}: ${this.flowInline(value)}`).join(', ')}${comma}${pad}}`;
    return node.text === '' ? this.random.pick(['~', '""', '{}', '[]']) : this.scalarInline(node.text, false);
  }

  /** A scalar on one line: plain where that is safe anywhere, or quoted. */
  private scalarInline(text: string, key: boolean): string {
    if (/^[\w/][\w/ <>]*$/.test(text) && this.random.chance(key ? 90 : 70)) return text;
    if (!/[\n\t]/.test(text) && this.random.chance(40)) return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text);
  }
}
