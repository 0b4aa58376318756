import { isMapping, isScalar, type Mapping, type YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { isMergeKey, isNull } from '../scalar-kind.ts';
import { mergedMappings, resolved } from '../sharing.ts';
import { isPlainSafe } from '../write/write-scalar.ts';

/** Numbers distinct meanings, across several texts. */
export type Numbers = Map<string, number>;

/**
 * A number for what a text means to a reader: aliases and merge keys are resolved, so that a value and its
 * written-out copy have the same one. Numbers and words like `yes` differ from quoted ones, since their
 * meaning depends on the field.
 */
export function meaningOf({ root }: ParsedText, numbers: Numbers): number {
  return new Meanings(numbers).of(root);
}

class Meanings {
  private readonly numbers: Numbers;
  private readonly known = new Map<YamlNode, number>();
  private readonly flat = new Map<Mapping, ReadonlyMap<number, number>>();

  constructor(numbers: Numbers) {
    this.numbers = numbers;
  }

  of(written: YamlNode | undefined): number {
    const node = written && resolved(written);
    if (!node || isNull(node)) return this.number('null');
    const before = this.known.get(node);
    if (before !== undefined) return before;
    // All values that contain themselves count as equal; go-yaml refuses them.
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

  private ofNew(node: ReturnType<typeof resolved>): number {
    const { tag } = node;
    if (isScalar(node)) {
      const byField = node.style === 'plain' && tag === '' && !isPlainSafe(node.text, false);
      return this.number(`${byField ? 'word' : 'text'} ${tag} ${node.text}`);
    }
    if (!isMapping(node)) return this.number(`list ${tag} ${node.items.map((item) => this.of(item)).join()}`);
    const entries = [...this.entries(node)].sort(([a], [b]) => a - b);
    return this.number(`map ${tag} ${entries.map(([key, value]) => `${key}:${value}`).join()}`);
  }

  /** The keys and values of a mapping, including merged ones. A chain of merges is resolved from its end, each mapping once. */
  private entries(mapping: Mapping): ReadonlyMap<number, number> {
    const open = [mapping];
    const opened = new Set<Mapping>();
    for (let source = open.at(-1); source; source = open.at(-1)) {
      const merged = mergedMappings(source);
      if (!this.flat.has(source) && !opened.has(source)) {
        opened.add(source);
        for (const next of merged) if (!this.flat.has(next) && !opened.has(next)) open.push(next);
        if (open.at(-1) !== source) continue;
      }
      if (!this.flat.has(source)) this.flat.set(source, this.flatten(source, merged));
      open.pop();
    }
    return this.flat.get(mapping) ?? new Map<number, number>();
  }

  private flatten({ pairs }: Mapping, merged: readonly Mapping[]): ReadonlyMap<number, number> {
    const entries = new Map<number, number>();
    for (const { key, value } of pairs) if (!isMergeKey(key)) entries.set(this.of(key), this.of(value));
    // A mapping that merges itself is not resolved yet; go-yaml refuses it.
    for (const source of merged) for (const [key, value] of this.flat.get(source) ?? []) if (!entries.has(key)) entries.set(key, value);
    return entries;
  }
}
