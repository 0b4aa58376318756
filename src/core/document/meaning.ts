import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { ParsedText } from './parse.ts';
import { scalarText } from './position.ts';
import { isMergeKey, isNull, isPlain, shortTag } from './scalar-kind.ts';
import { mergedMappings, sharingOf, type Mapping } from './sharing.ts';
import { isPlainSafe } from './write-scalar.ts';

/** Gives each different meaning a number of its own, over several texts. */
export type Numbers = Map<string, number>;

/**
 * A number for what a text means to a reader: aliases and merge keys resolved, so that a value and its
 * written-out copy have the same one. It tells numbers and words like `yes` from quoted ones, since the
 * field decides what they are.
 */
export function meaningOf(parsed: ParsedText, numbers: Numbers): number {
  return new Meanings(parsed, numbers).of(parsed.document.contents);
}

class Meanings {
  private readonly parsed: ParsedText;
  private readonly numbers: Numbers;
  private readonly known = new Map<ParsedNode, number>();

  constructor(parsed: ParsedText, numbers: Numbers) {
    this.parsed = parsed;
    this.numbers = numbers;
  }

  of(node: ParsedNode | null): number {
    if (isNull(node) || !node) return this.number('null');
    const before = this.known.get(node);
    if (before !== undefined) return before;
    // What leads back into itself is all one; go-yaml refuses it.
    this.known.set(node, this.number('circle'));
    const meaning = this.ofNew(node);
    this.known.set(node, meaning);
    return meaning;
  }

  private number(meaning: string): number {
    const number = this.numbers.get(meaning) ?? this.numbers.size;
    this.numbers.set(meaning, number);
    return number;
  }

  private ofNew(node: ParsedNode): number {
    if (isAlias(node)) return this.of(sharingOf(this.parsed).targets.get(node) ?? null);
    const tag = shortTag(node);
    if (isScalar(node)) {
      const text = scalarText(node);
      const byField = isPlain(node) && tag === '' && !isPlainSafe(text, false);
      return this.number(`${byField ? 'word' : 'text'} ${tag} ${text}`);
    }
    // Collections of a parsed document hold parsed nodes.
    if (isSeq(node)) return this.number(`list ${tag} ${(node.items as (ParsedNode | null)[]).map((item) => this.of(item)).join()}`);
    if (!isMap(node)) return this.number('');
    const entries = [...this.entries(node, new Set())].sort(([a], [b]) => a - b);
    return this.number(`map ${tag} ${entries.map(([key, value]) => `${key}:${value}`).join()}`);
  }

  private entries(mapping: Mapping, seen: Set<Mapping>): Map<number, number> {
    const entries = new Map<number, number>();
    if (seen.has(mapping)) return entries;
    seen.add(mapping);
    for (const { key, value } of mapping.items) {
      if (!isMergeKey(key)) entries.set(this.of(key), this.of(value));
    }
    for (const source of mergedMappings(this.parsed, mapping)) {
      for (const [key, value] of this.entries(source, seen)) {
        if (!entries.has(key)) entries.set(key, value);
      }
    }
    return entries;
  }
}
