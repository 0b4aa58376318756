import { isScalar, type Scalar, type YamlNode } from '../yaml/tree/node.ts';
import { isNullText, resolveScalar, type ResolvedScalar } from './resolve-scalar.ts';

/** go-yaml's reading of a scalar: what is quoted is text unless a tag says otherwise. Throws a `DecodeFailure` where a tag contradicts the text. */
export const resolveWritten = ({ text, tag, style }: Scalar): ResolvedScalar =>
  tag === '' && style !== 'plain' ? { tag: '!!str', value: text } : resolveScalar(tag, text);

/** `<<`, unless quoted or tagged as something else; tagged as what it is, it may be quoted. */
export const isMergeKey = (key: YamlNode): boolean =>
  isScalar(key) && key.text === '<<' && (key.tag === '!!merge' || (key.tag === '' && key.style === 'plain'));

/** What go-yaml takes for null: nothing, `~` and the like unquoted, or anything tagged as null. */
export const isNull = (node: YamlNode): boolean =>
  isScalar(node) && ((node.style === 'plain' && node.tag === '' && isNullText(node.text)) || node.tag === '!!null');
