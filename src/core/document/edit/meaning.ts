import { isMapping, isScalar, type Mapping, type YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { isMergeKey, isNull } from '../scalar-kind.ts';
import { mergedMappings, resolved } from '../sharing.ts';
import { isPlainSafe } from '../write/write-scalar.ts';

/** Gives each different meaning a number of its own, over several texts. */
export type Numbers = Map<string, number>;

/**
 * A number for what a text means to a reader: aliases and merge keys resolved, so that a value and its
 * written-out copy have the same one. It tells numbers and words like `yes` from quoted ones, since the
 * field decides what they are.
 */
export function meaningOf({ root }: ParsedText, numbers: Numbers): number {
  return new Meanings(numbers).of(root);
}

class Meanings {
  private readonly numbers: Numbers;
  private readonly known = new Map<YamlNode, number>();

  constructor(numbers: Numbers) {
    this.numbers = numbers;
  }

  of(written: YamlNode | undefined): number {
    const node = written && resolved(written);
    if (!node || isNull(node)) return this.number('null');
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

  private entries(mapping: Mapping): Map<number, number> {
    const entries = new Map<number, number>();
    const seen = new Set<Mapping>();
    const open = [mapping];
    for (let source = open.pop(); source; source = open.pop()) {
      if (seen.has(source)) continue;
      seen.add(source);
      const own = new Map(source.pairs.filter(({ key }) => !isMergeKey(key)).map(({ key, value }) => [this.of(key), this.of(value)]));
      for (const [key, value] of own) if (!entries.has(key)) entries.set(key, value);
      for (const merged of mergedMappings(source).reverse()) open.push(merged);
    }
    return entries;
  }
}
