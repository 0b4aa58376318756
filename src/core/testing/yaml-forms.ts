import { stringify } from 'yaml';
import { isList, isMapping, isScalar, type YamlNode } from '../yaml/tree/node.ts';
import { parseText } from '../yaml/parse-text.ts';

/** The styles a scalar may be written in. */
export const scalarStyles = ['BLOCK_LITERAL', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const;

/** For tests: a value as YAML that prefers one style for its scalars, in block or flow collections. */
export const writeYaml = (value: unknown, style: (typeof scalarStyles)[number], flow: boolean): string =>
  stringify(value, { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: 0, ...(flow && { collectionStyle: 'flow' }) });

/** For tests: how the collections of a text are nested, ignoring the text of its scalars; empty for a text that is not YAML. */
export function formOf(text: string): unknown {
  const { problem, root } = parseText(text);
  return problem ? 'no YAML' : form(root);
}

function form(node: YamlNode | undefined): unknown {
  if (isMapping(node)) return { pairs: node.pairs.map(({ key, value }) => [form(key), form(value)]) };
  if (isList(node)) return node.items.map(form);
  return isScalar(node) ? (node.end > node.content ? 'scalar' : 'nothing') : 'alias';
}
