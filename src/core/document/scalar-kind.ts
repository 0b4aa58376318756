import { isAlias, isScalar, type ParsedNode } from 'yaml';
import { keyText, scalarText } from './position.ts';
import { isNullText } from './resolve-scalar.ts';

/** The short form of a tag written in the text; empty when there is none. */
export function shortTag(node: ParsedNode | null): string {
  const tag = node && !isAlias(node) ? node.tag : undefined;
  if (tag === undefined || tag === '!') return '';
  return tag.startsWith('tag:yaml.org,2002:') ? `!!${tag.slice('tag:yaml.org,2002:'.length)}` : tag;
}

/** A scalar without quotes and not in a block. */
export const isPlain = (node: ParsedNode | null): boolean => isScalar(node) && node.type === 'PLAIN';

/** `<<`, unless quoted or tagged as something else. */
export const isMergeKey = (key: ParsedNode): boolean =>
  isPlain(key) && keyText(key) === '<<' && ['', '!!merge'].includes(shortTag(key));

/** What go-yaml takes for null: nothing, `~` and its like unquoted, or what is tagged so. */
export const isNull = (node: ParsedNode | null): boolean =>
  node === null || (isScalar(node) && ((isPlain(node) && shortTag(node) === '' && isNullText(scalarText(node))) || shortTag(node) === '!!null'));
