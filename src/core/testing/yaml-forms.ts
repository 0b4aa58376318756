import { isMap, isScalar, isSeq, stringify, type ParsedNode } from 'yaml';
import { parseText } from '../yaml/parse-text.ts';

/** The styles a scalar may be written in. */
export const scalarStyles = ['BLOCK_LITERAL', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const;

/** For tests: a value as YAML that prefers one style for its scalars, in block or flow collections. */
export const writeYaml = (value: unknown, style: (typeof scalarStyles)[number], flow: boolean): string =>
  stringify(value, { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: 0, ...(flow && { collectionStyle: 'flow' }) });

/** For tests: how the collections of a text stand in each other, without what its scalars say; how many errors there are when it has some. */
export function formOf(text: string): unknown {
  const { document } = parseText(text);
  return document.errors.length > 0 ? document.errors.length : form(document.contents);
}

function form(node: ParsedNode | null): unknown {
  if (isMap<ParsedNode, ParsedNode | null>(node)) return { pairs: node.items.map(({ key, value }) => [form(key), form(value)]) };
  if (isSeq<ParsedNode | null>(node)) return node.items.map(form);
  return isScalar(node) ? 'scalar' : node === null ? 'nothing' : 'alias';
}
