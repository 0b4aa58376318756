import { isScalar, type Mapping, type YamlNode } from '../yaml/tree/node.ts';
import { keyText, pairsByKey } from './position.ts';

/** A key that the mapping already has. */
export interface DuplicateKey {
  key: YamlNode;
  text: string;
  first: YamlNode;
}

const none: readonly DuplicateKey[] = [];

/** The keys given twice, grouped by the first such key, as go-yaml reports them. Keys are equal when their kind and text are. */
export function duplicateKeys(mapping: Mapping): readonly DuplicateKey[] {
  const { pairs } = mapping;
  // Most mappings have none, and comparing texts is cheaper than comparing identities.
  if (pairs.length < 2 || allDiffer(mapping)) return none;
  const seen = new Map<string, { first: YamlNode; again: YamlNode[] }>();
  for (const { key } of pairs) {
    const identity = `${key.kind} ${keyText(key)}`;
    const before = seen.get(identity);
    if (before) before.again.push(key);
    else seen.set(identity, { first: key, again: [] });
  }
  return [...seen.values()].flatMap(({ first, again }) => again.map((key) => ({ key, text: keyText(key), first })));
}

function allDiffer(mapping: Mapping): boolean {
  const { pairs } = mapping;
  if (pairs.length > 8) return pairsByKey(mapping).size === pairs.length;
  for (let at = 1; at < pairs.length; at++) {
    const key = pairs[at]?.key;
    const text = key && isScalar(key) ? key.text : undefined;
    for (let before = 0; before < at; before++) {
      const other = pairs[before]?.key;
      if (text === undefined || (other && isScalar(other) ? other.text : text) === text) return false;
    }
  }
  return true;
}
