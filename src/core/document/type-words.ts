import * as words from '#words/core/type-problems';
import type { ResolvedField } from '../spec/resolve.ts';
import { isList, isMapping, isScalar, type YamlNode } from '../yaml/tree/node.ts';
import { resolveWritten } from './scalar-kind.ts';

/** What a field accepts, in words: `a list of texts`, `a whole number`. */
export const wordsFor = ({ type, list }: Pick<ResolvedField, 'type' | 'list'>): string => (list ? words.lists : words.singles)[type];

/** What the text has instead, in words. Throws a `DecodeFailure` where a tag contradicts the text. */
export function describe(node: YamlNode): string {
  if (isMapping(node)) return words.mapping;
  if (isList(node)) return words.list;
  if (!isScalar(node)) return words.nothing;
  const { text } = node;
  const shown = text.length > 24 ? `${text.slice(0, 21)}…` : text;
  const { tag } = resolveWritten(node);
  if (tag === '!!int' || tag === '!!float') return words.number(shown);
  if (tag === '!!bool' || tag === '!!null') return shown === '' ? words.nothing : shown;
  return text === '' ? words.emptyText : words.text(shown);
}
