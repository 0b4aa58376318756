import * as words from '#words/core/type-problems';
import { goQuote } from '../go/go-text.ts';
import type { Path } from '../report/finding.ts';
import { pathOf, type Trail } from '../report/trail.ts';
import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';
import type { Integer } from '../spec/fields/shape.ts';
import { isList, isMapping, isScalar, type Alias, type Mapping, type Scalar, type YamlNode } from '../yaml/tree/node.ts';
import type { ParsedText } from '../yaml/parse-text.ts';
import { AliasFollower } from './alias-follower.ts';
import { decodeScalar, mismatch } from './decode-scalar.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { MergedPairs } from './merged-pairs.ts';
import type { Position } from './position.ts';
import { DecodeFailure, isNullText, resolveScalar } from './resolve-scalar.ts';
import { isMergeKey, isNull, resolveWritten } from './scalar-kind.ts';
import { describe, wordsFor } from './type-words.ts';

/** A value of the wrong type, or a key given twice. */
export interface TypeProblem extends Position {
  message: string;
  path: Path;
}

/** A decoded mapping: known keys with values of the right type; null or absent values have no key. */
export type DecodedMapping = { [key: string]: DecodedValue };
/** A value of the type that its field has. */
export type DecodedValue = string | Integer | boolean | DecodedMapping | DecodedValue[];

/** The result of decoding: the config of a variant, or none where its YAML cannot be read as one. */
export type Decoded =
  | { ok: true; value: DecodedMapping; exact: boolean }
  | { ok: false; problems: TypeProblem[] }
  | { ok: false; failure: string; position: Position | undefined };

/** The field type that a label's value is read as. */
const labelField = { type: 'string' } as const;

/**
 * Decodes a document into the fields of a shape, as go-yaml v3 decodes into Go structs: a string
 * takes the text of any scalar, `yes` is true for a boolean, null leaves a field unset and drops a
 * list item, `<<` merges. All type problems are collected, in the order of the text.
 * `exact` in the result is false where the text may contain more than was decoded (unknown keys,
 * aliases, nulls for mappings). The text must be one that go-yaml accepts.
 */
export function decode({ root }: ParsedText, shape: ResolvedShape): Decoded {
  const decoder = new Decoder();
  try {
    const value = (root && decoder.mappingOrNull(root, shape, undefined)) ?? {};
    if (decoder.problems.length > 0) return { ok: false, problems: decoder.problems };
    return { ok: true, value, exact: decoder.exact };
  } catch (error) {
    if (!(error instanceof DecodeFailure)) throw error;
    return { ok: false, failure: error.message, position: decoder.aliases.at };
  }
}

class Decoder {
  readonly problems: TypeProblem[] = [];
  readonly aliases = new AliasFollower();
  private incomplete = false;

  /** Whether the text contains no more than was decoded. */
  get exact(): boolean {
    return !this.incomplete && !this.aliases.followed;
  }

  /** Whether a node is null; a tag that claims so for anything else ends the reading. */
  private isNull(node: YamlNode): boolean {
    if (!isNull(node)) return false;
    if (isScalar(node) && node.tag !== '') resolveScalar(node.tag, node.text);
    return true;
  }

  private problem(node: YamlNode, trail: Trail | undefined, expected: string): undefined {
    // go-yaml checks the keys of a mapping before it looks at the type wanted.
    if (isMapping(node) && this.reportDuplicates(node, trail)) return undefined;
    this.report(node, trail, words.expected(expected, describe(node)));
    return undefined;
  }

  private report({ line, column }: YamlNode, trail: Trail | undefined, message: string): void {
    this.problems.push({ line, column, message, path: pathOf(trail) });
  }

  private field(written: YamlNode, field: ResolvedField, trail: Trail): DecodedValue | undefined {
    if (!field.list) return this.single(written, field, trail);
    const node = this.aliases.enter(written);
    const value = isList(node)
      ? this.items(node.items, field, trail)
      : this.isNull(node)
        ? undefined
        : this.problem(node, trail, wordsFor(field));
    this.aliases.leave(written);
    return value;
  }

  private items(nodes: readonly YamlNode[], field: ResolvedField, trail: Trail): DecodedValue[] {
    const items: DecodedValue[] = [];
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      const value = node && this.single(node, field, { above: trail, step: index });
      if (value === undefined) this.incomplete = true;
      else items.push(value);
    }
    return items;
  }

  private single(written: YamlNode, field: ResolvedField, trail: Trail): DecodedValue | undefined {
    if (field.shape) return this.mappingOrNull(written, field.shape, trail);
    const node = this.aliases.enter(written);
    const value = field.type === 'labels' ? this.labels(node, trail) : this.scalar(node, field, trail);
    this.aliases.leave(written);
    return value;
  }

  private scalar(node: Exclude<YamlNode, Alias>, field: Pick<ResolvedField, 'type'>, trail: Trail | undefined): DecodedValue | undefined {
    if (!isScalar(node)) return this.problem(node, trail, wordsFor({ type: field.type, list: false }));
    const value = decodeScalar(node, field.type);
    return value === mismatch ? this.problem(node, trail, wordsFor({ type: field.type, list: false })) : value;
  }

  /** A mapping's fields; undefined for null and for a value of another type. */
  mappingOrNull(written: YamlNode, shape: ResolvedShape, trail: Trail | undefined): DecodedMapping | undefined {
    const node = this.aliases.enter(written);
    let into: DecodedMapping | undefined;
    if (isMapping(node)) {
      into = this.mapping(node, shape, trail);
    } else {
      this.incomplete = true;
      if (!this.isNull(node)) this.problem(node, trail, wordsFor({ type: 'object', list: false }));
    }
    this.aliases.leave(written);
    return into;
  }

  private mapping(node: Mapping, shape: ResolvedShape, trail: Trail | undefined): DecodedMapping | undefined {
    const into: DecodedMapping = {};
    const read = (key: string, value: YamlNode): void => {
      const field = shape.byName.get(key);
      if (!field || field.output) {
        this.incomplete = true;
        return;
      }
      const decoded = this.field(value, field, { above: trail, step: key });
      if (decoded !== undefined) into[key] = decoded;
    };
    return this.entries(node, trail, read) ? into : undefined;
  }

  /** A mapping with keys chosen by the user; a null value is an empty text. */
  private labels(node: Exclude<YamlNode, Alias>, trail: Trail): DecodedMapping | undefined {
    if (!isMapping(node)) return this.isNull(node) ? undefined : this.problem(node, trail, wordsFor({ type: 'labels', list: false }));
    // A map first: assigning `__proto__` on an object would be lost.
    const into = new Map<string, DecodedValue>();
    const read = (key: string, written: YamlNode): void => {
      const value = this.aliases.enter(written);
      const text = this.isNull(value) ? '' : this.scalar(value, labelField, { above: trail, step: key });
      if (text !== undefined) into.set(key, text);
      this.aliases.leave(written);
    };
    return this.entries(node, trail, read) ? Object.fromEntries(into) : undefined;
  }

  /** Reads the entries of a mapping, and those it merges; false where a key is given twice. */
  private entries(node: Mapping, trail: Trail | undefined, read: (key: string, value: YamlNode) => void): boolean {
    if (this.reportDuplicates(node, trail)) return false;
    const merge = this.ownEntries(node, trail, undefined, read);
    if (!merge) return true;
    this.incomplete = true;
    const taken = this.textKeys(node);
    const merged = new MergedPairs(merge);
    for (let source = merged.next(this.aliases); source; source = merged.next(this.aliases)) {
      if (this.reportDuplicates(source, trail)) continue;
      const further = this.ownEntries(source, trail, taken, read);
      if (further) merged.push(further);
    }
    return true;
  }

  /** Reads the entries of one mapping, except for keys already taken; returns the value of its merge key, if there is one. */
  private ownEntries(
    { pairs }: Mapping,
    trail: Trail | undefined,
    taken: Set<string> | undefined,
    read: (key: string, value: YamlNode) => void,
  ): YamlNode | undefined {
    let merge: YamlNode | undefined;
    // Only through an alias can one mapping have a key twice here.
    const seen = pairs.some(({ key }) => key.kind === 'alias') ? new Set<string>() : undefined;
    for (const { key, value } of pairs) {
      if (isMergeKey(key)) {
        merge = value;
        continue;
      }
      const text = this.key(key, trail);
      if (text === undefined) continue;
      if (taken) {
        if (taken.has(text)) continue;
        taken.add(text);
      }
      if (seen?.has(text)) this.report(key, { above: trail, step: text }, `key ${text} already set`);
      else read(text, value);
      seen?.add(text);
    }
    return merge;
  }

  private key(written: YamlNode, trail: Trail | undefined): string | undefined {
    const node = this.aliases.enter(written);
    let text: string | undefined;
    if (isScalar(node)) text = this.keyOf(node);
    else this.problem(node, trail, words.textKey);
    this.aliases.leave(written);
    return text;
  }

  /** The text of a key; a null key is ignored. */
  private keyOf({ text, tag, style }: Scalar): string | undefined {
    if (tag === '') {
      if (style !== 'plain' || !isNullText(text)) return text;
    } else {
      const { value } = resolveScalar(tag, text);
      if (value !== null) return tag === '!!binary' && typeof value === 'string' ? value : text;
    }
    this.incomplete = true;
    return undefined;
  }

  /** The keys of a mapping that win over merged ones: go-yaml compares them with their types, so numbers and words like `true` do not. */
  private textKeys({ pairs }: Mapping): Set<string> {
    const keys = new Set<string>();
    for (const { key } of pairs) {
      const node = this.aliases.enter(key);
      if (isScalar(node)) {
        const { value } = resolveWritten(node);
        if (typeof value === 'string') keys.add(value);
      }
      this.aliases.leave(key);
    }
    return keys;
  }

  private reportDuplicates(node: Mapping, trail: Trail | undefined): boolean {
    const duplicates = duplicateKeys(node);
    for (const { key, text, first } of duplicates) {
      this.report(key, { above: trail, step: text }, `mapping key ${goQuote(text)} already defined at line ${first.line}`);
    }
    return duplicates.length > 0;
  }
}
