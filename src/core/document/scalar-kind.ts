import { isScalar, type YamlNode } from '../yaml/tree/node.ts';
import { isNullText } from './resolve-scalar.ts';

/** `<<`, unless quoted or tagged as something else; tagged as what it is, it may be quoted. */
export const isMergeKey = (key: YamlNode): boolean =>
  isScalar(key) && key.text === '<<' && (key.tag === '!!merge' || (key.tag === '' && key.style === 'plain'));

/** What go-yaml takes for null: nothing, `~` and the like unquoted, or anything tagged as null. */
export const isNull = (node: YamlNode): boolean =>
  isScalar(node) && ((node.style === 'plain' && node.tag === '' && isNullText(node.text)) || node.tag === '!!null');
