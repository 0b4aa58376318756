import type { ResolvedField } from '../spec/resolve.ts';
import { isList, isMapping, isScalar, type YamlNode } from '../yaml/tree/node.ts';
import { resolveScalar } from './resolve-scalar.ts';

const lists: Record<ResolvedField['type'], string> = {
  string: 'a list of texts',
  int: 'a list of numbers',
  bool: 'a list of true or false',
  object: 'a list of mappings',
  labels: 'a list of mappings',
};
const singles: Record<ResolvedField['type'], string> = {
  string: 'text',
  int: 'a whole number',
  bool: 'true or false',
  object: 'a mapping',
  labels: 'a mapping',
};

/** What a field takes, in words: `a list of texts`, `a whole number`. */
export const wordsFor = ({ type, list }: Pick<ResolvedField, 'type' | 'list'>): string => (list ? lists : singles)[type];

/** What stands in the text instead, in words. */
export function describe(node: YamlNode): string {
  if (isMapping(node)) return 'a mapping';
  if (isList(node)) return 'a list';
  if (!isScalar(node)) return 'nothing';
  const { text } = node;
  const shown = text.length > 24 ? `${text.slice(0, 21)}…` : text;
  const { tag } = node.style === 'plain' ? resolveScalar(node.tag, text) : { tag: '!!str' };
  if (tag === '!!int' || tag === '!!float') return `the number ${shown}`;
  if (tag === '!!bool' || tag === '!!null') return shown === '' ? 'nothing' : shown;
  return text === '' ? 'empty text' : `the text "${shown}"`;
}
