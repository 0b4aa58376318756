import { blockScalar, inlineScalar, isNewScalar, type NewScalar } from '../../core/document/write/write-scalar.ts';
import type { ResolvedShape, Spec } from '../../core/spec/resolve.ts';
import { formFields } from '../../values/field-order.ts';
import { Noted, type ButaneMapping, type ButaneValue, type Note } from '../define/butane-value.ts';
import type { LineLink } from '../define/converted.ts';

/** The sections in the order in which people look for them; what is not named follows. */
const sections = [
  'variant',
  'version',
  'metadata',
  'openshift',
  'ignition',
  'boot_device',
  'kernel_arguments',
  'passwd',
  'storage',
  'systemd',
];

/** How texts on one line are quoted, where they need it. */
const quoting = { quote: '"', always: false } as const;

/** A config as Butane text, and which lines come from which lines of the source. */
export interface WrittenButane {
  text: string;
  links: LineLink[];
}

/**
 * Writes a config as Butane: a header, keys in the order of the forms, texts of several lines as block text, comments
 * above what they are about, nothing empty.
 */
export function writeButane(spec: Spec, config: ButaneMapping, comments: readonly string[] = []): WrittenButane {
  const writer = new Writer();
  for (const comment of comments) writer.comment(comment, 0);
  const entries = { variant: spec.variant, version: spec.version, ...config };
  writer.mapping(ordered(entries, sections), 0, spec.config);
  return { text: `${writer.lines.join('\n')}\n`, links: writer.links };
}

type Plain = Exclude<ButaneValue, Noted>;
type Entry = readonly [key: string, value: Plain, note: Note];

class Writer {
  readonly lines: string[] = [];
  readonly links: LineLink[] = [];
  /** What stands before the next line: the dash of an item that begins on it. */
  private dash = '';

  comment(text: string, column: number): void {
    this.lines.push(`${' '.repeat(column)}# ${text}`.trimEnd());
  }

  mapping(entries: readonly Entry[], column: number, shape: ResolvedShape | undefined): void {
    for (const [key, value, note] of entries) {
      const field = shape?.byName.get(key);
      this.value(`${inlineScalar(key, false, quoting)}:`, value, note, column, field?.shape);
    }
  }

  /** Writes a value behind its key or dash, which begins at `column`. */
  private value(head: string, value: Plain, note: Note, column: number, shape: ResolvedShape | undefined): void {
    // The comments of an item's first key stand above the dash.
    for (const comment of note.comments ?? []) this.comment(comment, column - this.dash.length);
    if (note.line !== undefined) this.links.push({ source: note.line, result: this.lines.length + 1 });
    if (isScalar(value)) return this.scalar(head, value, column);
    if (isItems(value)) {
      this.line(head, column);
      for (const item of value) this.item(plainOf(item), column + 2, shape);
      return;
    }
    this.line(head, column);
    this.mapping(orderedBy(value, shape), column + 2, shape);
  }

  private item([value, note]: readonly [Plain, Note], column: number, shape: ResolvedShape | undefined): void {
    if (!isScalar(value) && !isItems(value)) {
      const [first, ...rest] = orderedBy(value, shape);
      if (first) {
        const [key, inner, below] = first;
        this.dash = '- ';
        const comments = [...(note.comments ?? []), ...(below.comments ?? [])];
        this.mapping([[key, inner, { comments, line: note.line ?? below.line }]], column + 2, shape);
        return this.mapping(rest, column + 2, shape);
      }
    }
    this.value('-', value, note, column, shape);
  }

  private scalar(head: string, value: NewScalar, column: number): void {
    const block = typeof value === 'string' && value.includes('\n') && blockScalar(value, '|', column + 2, column);
    if (!block) return this.line(`${head} ${inlineScalar(value, false, quoting)}`, column);
    this.line(`${head} ${block.head}`, column);
    this.lines.push(...block.lines);
  }

  private line(text: string, column: number): void {
    this.lines.push(' '.repeat(column - this.dash.length) + this.dash + text);
    this.dash = '';
  }
}

const isScalar = (value: Plain): value is NewScalar & Plain => isNewScalar(value);
const isItems = (value: Plain): value is readonly ButaneValue[] => Array.isArray(value);
const plainOf = (value: ButaneValue): readonly [Plain, Note] => (value instanceof Noted ? [value.value, value.note] : [value, {}]);

/** Whether there is nothing to write. An empty text is something: contents may be empty. */
const isEmpty = (value: Plain): boolean =>
  !isScalar(value) && Object.values(value).every((inner: ButaneValue | undefined) => inner === undefined || isEmpty(plainOf(inner)[0]));

function ordered(mapping: ButaneMapping, names: readonly string[]): Entry[] {
  const rank = (key: string) => (names.includes(key) ? names.indexOf(key) : names.length);
  return Object.entries(mapping)
    .flatMap(([key, value]): Entry[] => (value === undefined || isEmpty(plainOf(value)[0]) ? [] : [[key, ...plainOf(value)]]))
    .sort(([a], [b]) => rank(a) - rank(b));
}

const orderedBy = (mapping: ButaneMapping, shape: ResolvedShape | undefined): Entry[] =>
  ordered(mapping, shape ? formFields(shape).map(({ name }) => name) : []);
