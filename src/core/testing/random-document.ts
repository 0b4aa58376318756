/** A small repeatable source of randomness: the same seed gives the same choices. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}

type Node = { kind: 'scalar'; text: string } | { kind: 'map'; entries: [string, Node][] } | { kind: 'seq'; items: Node[] };

/** A mark as comments refer to it: `(7)`. */
const nameOf = (mark: string): string => mark.replace('<', '(').replace('>', ')');

/**
 * Writes random commented YAML in the manner of Butane configs: users, files with contents, units, nested
 * lists. Every key, scalar and comment holds a mark of its own, `<number>`, so that a test can tell what
 * became of each. A comment says what stands beside it: `# above (7)`, `# behind (7)`.
 */
export class RandomDocument {
  private readonly random: Random;
  private readonly size: number;
  private readonly step: number;
  private readonly listStep: number;
  private readonly shared: boolean;
  private readonly comments: number;
  private readonly blanks: number;
  private readonly anchors: string[] = [];
  private anchorCount = 0;
  private marks = 0;

  constructor(random: Random, size: number) {
    this.random = random;
    this.size = size;
    this.step = random.pick([2, 2, 2, 4, 3]);
    this.listStep = random.pick([0, this.step, this.step]);
    this.shared = random.chance(15);
    this.comments = random.pick([0, 15, 40]);
    this.blanks = random.pick([0, 10, 30]);
  }

  /** The whole text, with any line ending, start and end. */
  text(): string {
    const root: Node = { kind: 'map', entries: [] };
    root.entries.push(['variant', { kind: 'scalar', text: 'fcos' }]);
    for (let at = 0; at < 1 + this.random.below(this.size); at++) root.entries.push([this.key(), this.node(3)]);
    const lines = this.map(root.entries, 0);
    if (this.random.chance(20)) lines.unshift('# head of the file', ...(this.random.chance(50) ? [''] : []));
    if (this.shared && this.anchors.length > 0 && this.random.chance(20)) lines.push(`merging${this.mark()}:`, `${' '.repeat(this.step)}<<: {own: merged, other: in}`, `${' '.repeat(this.step)}own: 1`);
    if (this.random.chance(5)) lines.push(`? asked${this.mark()}`, `: ${this.scalarInline(`told${this.mark()}`, false)}`);
    if (this.random.chance(10)) lines.unshift('---');
    if (this.random.chance(5)) lines.push('...');
    const eol = this.random.chance(15) ? '\r\n' : '\n';
    const text = lines.join(eol) + (this.random.chance(20) ? '' : eol);
    return (this.random.chance(5) ? '\ufeff' : '') + text;
  }

  private mark(): string {
    return `<${++this.marks}>`;
  }

  private key(): string {
    const name = this.random.pick(['name', 'path', 'contents', 'files', 'users', 'units', 'mode', 'two words', 'x:y']);
    return name + this.mark();
  }

  private node(depth: number): Node {
    const kind = depth > 0 ? this.random.below(10) : 9;
    const length = 1 + this.random.below(3);
    if (kind < 4) return { kind: 'map', entries: Array.from({ length }, () => [this.key(), this.node(depth - 1)]) };
    if (kind < 7) return { kind: 'seq', items: Array.from({ length }, () => this.node(depth - 1)) };
    const text = this.random.pick(['/etc/a', 'plain words', 'it\'s "so"', ' lead', '- dash', '# hash', 'a: b', '[x', 'tab\there', 'a\nb\n', 'one\n\n  two', '\n\nthree\n\n', '']);
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
    return own !== undefined && this.random.chance(this.comments) ? `${this.random.pick([' ', '   ', '\t'])}# behind ${nameOf(own)}${this.mark()}` : '';
  }

  /** Writes a value with an anchor, or none. Aliases come to know it behind the value: none leads into itself. */
  private anchored(write: (anchor: string) => string[]): string[] {
    if (!this.shared || !this.random.chance(15)) return write('');
    const name = `n${++this.anchorCount}`;
    const lines = write(` &${name}`);
    this.anchors.push(name);
    return lines;
  }

  private map(entries: readonly [string, Node][], indent: number): string[] {
    return entries.flatMap(([key, node], at) => {
      const mark = /<\d+>/.exec(key)?.[0];
      const lines = this.value(node, `${' '.repeat(indent)}${this.scalarInline(key, true)}:`, indent, true, mark);
      return this.decorate(lines, node, mark, indent, at === 0);
    });
  }

  private seq(items: readonly Node[], indent: number): string[] {
    return items.flatMap((node, at) => this.decorate(this.item(node, indent), node, undefined, indent, at === 0));
  }

  private item(node: Node, indent: number): string[] {
    if (node.kind !== 'scalar' && this.random.chance(75)) {
      const gap = this.random.pick([1, 1, 1, 3]);
      const inner = node.kind === 'map' ? this.map(node.entries, indent + 1 + gap) : this.seq(node.items, indent + 1 + gap);
      // The first entry stands on the line of the dash, so nothing can stand above it.
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
    if (this.shared && this.anchors.length > 0 && this.random.chance(8)) return [behind(`${before} *${this.random.pick([this.anchors[0] ?? '', ...this.anchors])}`)];
    if (node.kind === 'scalar' && node.text === '') return [behind(before + this.random.pick(['', ' ~', ' ""', ' null', ' {}', ' []']))];
    return this.anchored((anchor) => {
      const head = before + anchor;
      if (node.kind !== 'scalar' && this.random.chance(15)) return this.flow(node, `${head} `, indent).map((line, at, all) => (at === all.length - 1 ? behind(line) : line));
      if (node.kind === 'map') return [behind(head), ...this.map(node.entries, indent + this.step)];
      if (node.kind === 'seq') return [behind(head), ...this.seq(node.items, indent + (underKey ? this.listStep : this.step))];
      const tagged = head + (this.random.chance(2) ? ' !!str' : '');
      const block = this.random.chance(node.text.includes('\n') ? 80 : 8) ? this.block(node.text, indent) : undefined;
      if (block) return [behind(`${tagged} ${block.header}`), ...block.lines];
      if (underKey && this.random.chance(4)) return [tagged, behind(' '.repeat(indent + this.step) + this.scalarInline(node.text, false))];
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
    // Folded, each line break of the text is an empty line; a line with leading space is not folded.
    if (!/^\s/m.test(body) && this.random.chance(30)) {
      const folded = body.split('\n').flatMap((line, at) => (at > 0 ? ['', line] : [line]));
      return { header: `>${lead ? inner : ''}${chomp}`, lines: [...folded, ...lines.slice(body.split('\n').length)].map((line) => (line === '' ? '' : ' '.repeat(indent + inner) + line)) };
    }
    return { header: `|${lead ? inner : ''}${chomp}`, lines: lines.map((line) => (line === '' ? '' : ' '.repeat(indent + inner) + line)) };
  }

  /** A flow collection, on one line or with an entry a line and comments behind some. */
  private flow(node: Node, before: string, indent: number): string[] {
    if (node.kind === 'scalar' || this.random.chance(60)) return [before + this.flowInline(node)];
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
    const pad = this.random.chance(20) ? ' ' : '';
    const comma = this.random.chance(5) ? ',' : '';
    if (node.kind === 'seq') return `[${pad}${node.items.map((item) => this.flowInline(item)).join(this.random.pick([', ', ', ', ',']))}${comma}${pad}]`;
    if (node.kind === 'map') return `{${pad}${node.entries.map(([key, value]) => `${this.scalarInline(key, true)}: ${this.flowInline(value)}`).join(', ')}${comma}${pad}}`;
    return node.text === '' ? this.random.pick(['~', '""', '{}', '[]']) : this.scalarInline(node.text, false);
  }

  /** A scalar on one line: plain where that is safe anywhere, or quoted. */
  private scalarInline(text: string, key: boolean): string {
    if (/^[\w/][\w/ <>]*$/.test(text) && this.random.chance(key ? 90 : 70)) return text;
    if (!/[\n\t]/.test(text) && this.random.chance(40)) return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text);
  }
}
