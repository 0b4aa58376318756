import { isAlias, isMap, isScalar, isSeq, type Alias, type ParsedNode, type YAMLMap } from 'yaml';
import type { Path } from '../report/finding.ts';
import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';
import type { Integer } from '../spec/shape.ts';
import { AliasBudget } from './alias-budget.ts';
import { resolveAliases, type Aliases } from './aliases.ts';
import type { ParsedText } from './parse.ts';
import { keyText, locateItem, locateKey, locateRoot, locateValue, positionAt, scalarText, type Located, type Position } from './position.ts';
import { DecodeFailure, isNullText, resolveScalar } from './resolve-scalar.ts';
import { isMergeKey, isNull, isPlain, shortTag } from './scalar-kind.ts';
import { describe, wordsFor } from './type-words.ts';

/** A value of the wrong type, or a key given twice. */
export interface TypeProblem extends Position {
  message: string;
  path: Path;
}

/** A decoded mapping: known keys with values of their type; what is null or absent has no key. */
export type DecodedMapping = { [key: string]: DecodedValue };
export type DecodedValue = string | Integer | boolean | DecodedMapping | DecodedValue[];

export type Decoded =
  | { ok: true; value: DecodedMapping; exact: boolean }
  | { ok: false; problems: TypeProblem[] }
  | { ok: false; failure: string; position: Position | undefined };

type Mapping = YAMLMap<ParsedNode, ParsedNode | null>;

/** What a label's value is read as. */
const labelField = { type: 'string' } as const;

/**
 * Decodes a document into the fields of a shape, as go-yaml v3 decodes into Go structs: a string
 * takes the text of any scalar, `yes` is true for a boolean, null leaves a field unset and drops a
 * list item, `<<` merges. All type problems are collected, in the order of the text.
 * `exact` in the answer is false where the text may hold more than was decoded (unknown keys,
 * aliases, nulls for mappings).
 */
export function decode(parsed: ParsedText, shape: ResolvedShape): Decoded {
  const aliases = resolveAliases(parsed);
  if (aliases.unknown) {
    return { ok: false, failure: `unknown anchor '${aliases.unknown.source}' referenced`, position: positionAt(parsed, aliases.unknown.range?.[0] ?? 0) };
  }
  const decoder = new Decoder(parsed, aliases);
  const root = locateRoot(parsed);
  try {
    const value = (root && decoder.mappingOrNull(root, shape, [])) ?? {};
    if (decoder.problems.length > 0) return { ok: false, problems: decoder.problems };
    return { ok: true, value, exact: decoder.exact };
  } catch (error) {
    if (!(error instanceof DecodeFailure)) throw error;
    return { ok: false, failure: error.message, position: decoder.at };
  }
}

class Decoder {
  readonly problems: TypeProblem[] = [];
  exact = true;
  private readonly parsed: ParsedText;
  private readonly aliases: Aliases;
  private readonly open = new Set<Alias>();
  private offset = 0;
  private readonly budget = new AliasBudget();

  constructor(parsed: ParsedText, aliases: Aliases) {
    this.parsed = parsed;
    this.aliases = aliases;
  }

  /** Where the decoder is, for a failure of the whole document. */
  get at(): Position {
    return positionAt(this.parsed, this.offset);
  }

  /** Counts a step, follows aliases, and refuses documents that are mostly aliases, by go-yaml's measure. */
  private enter<T>(located: Located, read: (located: Located) => T): T {
    if (!this.budget.allows(this.open.size > 0)) throw new DecodeFailure('document contains excessive aliasing');
    this.offset = located.offset;
    const { node } = located;
    if (!isAlias(node)) return read(located);
    this.exact = false;
    if (this.open.has(node)) throw new DecodeFailure(`anchor '${node.source}' value contains itself`);
    const target = this.aliases.targets.get(node);
    if (!target) throw new DecodeFailure(`unknown anchor '${node.source}' referenced`);
    this.open.add(node);
    // A problem behind an alias is reported where the anchored value stands, as go-yaml does.
    const value = this.enter({ node: target, offset: target.range[0] }, read);
    this.open.delete(node);
    return value;
  }

  private problem(located: Located, path: Path, expected: string): undefined {
    const message = `expected ${expected}, found ${describe(located.node)}`;
    this.problems.push({ ...positionAt(this.parsed, located.offset), message, path });
    return undefined;
  }

  private field(located: Located, field: ResolvedField, path: Path): DecodedValue | undefined {
    if (field.list) return this.enter(located, (at) => this.list(at, field, path));
    return this.single(located, field, path);
  }

  private single(located: Located, field: ResolvedField, path: Path): DecodedValue | undefined {
    const { shape } = field;
    if (shape) return this.mappingOrNull(located, shape, path);
    if (field.type === 'labels') return this.enter(located, (at) => this.labels(at, path));
    return this.enter(located, (at) => this.scalar(at, field, path));
  }

  private list(located: Located, field: ResolvedField, path: Path): DecodedValue[] | undefined {
    const { node } = located;
    if (!isSeq<ParsedNode | null>(node)) {
      if (isNull(node)) return undefined;
      return this.problem(located, path, wordsFor(field));
    }
    const items: DecodedValue[] = [];
    for (let index = 0; index < node.items.length; index++) {
      // Sequences of a parsed document hold parsed nodes.
      const value = this.single(locateItem(node as ParsedNode & { items: (ParsedNode | null)[] }, index), field, [...path, index]);
      if (value === undefined) this.exact = false;
      else items.push(value);
    }
    return items;
  }

  private scalar(located: Located, field: Pick<ResolvedField, 'type'>, path: Path): DecodedValue | undefined {
    const { node } = located;
    if (!isScalar(node)) return node ? this.problem(located, path, wordsFor({ type: field.type, list: false })) : undefined;
    const text = scalarText(node);
    const tag = shortTag(node);
    // Quoted text is a string unless a tag says otherwise.
    const quoted = tag === '' && !isPlain(node);
    if (tag === '' && field.type === 'string') return !quoted && isNullText(text) ? undefined : text;
    const value = quoted ? text : resolveScalar(tag, text).value;
    if (value === null) return undefined;
    switch (field.type) {
      case 'string':
        return tag === '!!binary' ? value : text;
      case 'int':
        if (typeof value === 'bigint' && value < 2n ** 63n) return value;
        if (typeof value === 'number' && Math.abs(value) < 2 ** 63) return Math.trunc(value);
        break;
      case 'bool':
        if (typeof value === 'boolean') return value;
        if (/^(y|Y|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
        if (/^(n|N|no|No|NO|off|Off|OFF)$/.test(text)) return false;
        break;
    }
    return this.problem(located, path, wordsFor({ type: field.type, list: false }));
  }

  /** A mapping's fields; undefined for null and for a value of another type. */
  mappingOrNull(located: Located, shape: ResolvedShape, path: Path): DecodedMapping | undefined {
    return this.enter(located, (at) => {
      const { node } = at;
      if (isMap<ParsedNode, ParsedNode | null>(node)) {
        const into: DecodedMapping = {};
        return this.mapping(node, shape, into, path, undefined) ? into : undefined;
      }
      this.exact = false;
      return isNull(node) ? undefined : this.problem(at, path, wordsFor({ type: 'object', list: false }));
    });
  }

  /** Fills in the fields of one mapping; `taken` holds the keys an outer mapping has already set. */
  private mapping(node: Mapping, shape: ResolvedShape, into: DecodedMapping, path: Path, taken: Set<string> | undefined): boolean {
    if (this.hasDuplicates(node, path)) return false;
    let merge: Located | undefined;
    for (const pair of node.items) {
      if (isMergeKey(pair.key)) {
        merge = locateValue(pair);
        continue;
      }
      const key = this.enter(locateKey(pair), (at) => this.key(at, path));
      if (key === undefined) continue;
      if (taken) {
        if (taken.has(key)) continue;
        taken.add(key);
      }
      const field = shape.byName.get(key);
      if (!field || field.output) {
        this.exact = false;
        continue;
      }
      const value = this.field(locateValue(pair), field, [...path, key]);
      if (value !== undefined) into[key] = value;
    }
    if (merge) this.merge(node, merge, shape, into, path, taken);
    return true;
  }

  /** A mapping with keys of the user's own; a null value is an empty text. */
  private labels(located: Located, path: Path): DecodedMapping | undefined {
    const { node } = located;
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return isNull(node) ? undefined : this.problem(located, path, wordsFor({ type: 'labels', list: false }));
    const into: DecodedMapping = {};
    if (this.hasDuplicates(node, path)) return undefined;
    for (const pair of node.items) {
      const key = this.enter(locateKey(pair), (at) => this.key(at, path));
      if (key === undefined) continue;
      const value = this.enter(locateValue(pair), (at) => (isNull(at.node) ? '' : this.scalar(at, labelField, [...path, key])));
      if (value !== undefined) into[key] = value;
    }
    return into;
  }

  private key(located: Located, path: Path): string | undefined {
    const { node } = located;
    if (!isScalar(node)) return this.problem(located, path, 'a key that is text');
    const text = scalarText(node);
    return isPlain(node) && shortTag(node) === '' && isNullText(text) ? undefined : text;
  }

  private hasDuplicates(node: Mapping, path: Path): boolean {
    // Most mappings have none, and texts that all differ say so at less cost than identities.
    if (new Set(node.items.map(({ key }) => keyText(key))).size === node.items.length) return false;
    const seen = new Map<string, ParsedNode>();
    let found = false;
    for (const { key } of node.items) {
      const identity = `${isScalar(key) ? 's' : isAlias(key) ? 'a' : isMap(key) ? 'm' : 'l'}${keyText(key)}`;
      const first = seen.get(identity);
      if (!first) {
        seen.set(identity, key);
        continue;
      }
      found = true;
      const line = positionAt(this.parsed, first.range[0]).line;
      const message = `mapping key "${keyText(key)}" already defined at line ${line}`;
      this.problems.push({ ...positionAt(this.parsed, key.range[0]), message, path: [...path, keyText(key)] });
    }
    return found;
  }

  private merge(parent: Mapping, merge: Located, shape: ResolvedShape, into: DecodedMapping, path: Path, taken: Set<string> | undefined): void {
    this.exact = false;
    const keys = taken ?? new Set(parent.items.map((pair) => keyText(pair.key)));
    const sources = isSeq<ParsedNode | null>(merge.node)
      ? // Sequences of a parsed document hold parsed nodes.
        merge.node.items.map((_, index) => locateItem(merge.node as ParsedNode & { items: (ParsedNode | null)[] }, index))
      : [merge];
    for (const source of sources) {
      this.enter(source, ({ node }) => {
        if (!isMap<ParsedNode, ParsedNode | null>(node)) throw new DecodeFailure('map merge requires map or sequence of maps as the value');
        this.mapping(node, shape, into, path, keys);
      });
    }
  }
}
