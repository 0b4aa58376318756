import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { randomDocument } from '../testing/random-document.ts';
import { isAlias, isMapping, isScalar, type YamlNode } from './tree/node.ts';
import { readYaml } from './parse/read-yaml.ts';
import { runs } from '../testing/runs.ts';

/** What a document says, with every scalar as its text and null as an empty one, as the package `yaml` reads it. */
function asTheyRead(text: string): unknown {
  const document = parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
  });
  expect(document.errors).toEqual([]);
  return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: -1 }) ?? ''), (_, value: unknown) => value ?? '');
}

/** The same, as our reader reads it. */
function asWeRead(node: YamlNode | undefined): unknown {
  if (!node) return '';
  if (isAlias(node)) return asWeRead(node.target);
  if (isScalar(node)) return node.text;
  if (!isMapping(node)) return node.items.map(asWeRead);
  return JSON.parse(JSON.stringify(Object.fromEntries(node.pairs.map(({ key, value }) => [asWeRead(key), asWeRead(value)]))));
}

// For the package `yaml` only LF and CR LF break lines, and quoted text must be indented further than its key.
const agreed = randomDocument.filter((text) => !/\r(?!\n)|[\x85\u2028\u2029]|[|>][-+\d]*$/.test(text));

test('the package yaml reads random documents as we do, where YAML 1.2 and go-yaml agree', () => {
  let compared = 0;
  fc.assert(
    fc.property(agreed, (text) => {
      const { root, failure } = readYaml(text);
      expect(failure).toBeUndefined();
      const document = parseDocument(text, {
        schema: 'failsafe',
        resolveKnownTags: false,
        uniqueKeys: false,
        strict: false,
        logLevel: 'silent',
      });
      if (document.errors.length > 0 || /(["'])[^"'\n]*\n *[^"'\n]*\1$/m.test(text) || !/\n$/.test(text)) return;
      compared++;
      expect(asWeRead(root)).toEqual(asTheyRead(text));
    }),
    { numRuns: runs(150) },
  );
  expect(compared).toBeGreaterThan((runs(150) * 3) / 8);
});

test('we read what the package yaml writes without loss', () => {
  const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/[\x85\u2028\u2029]/.test(text));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      texts,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(texts, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom('QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const, 'PLAIN' as const), (json, style) => {
      const text = stringify(json, { defaultStringType: style, defaultKeyType: 'QUOTE_DOUBLE', lineWidth: 0, blockQuote: false });
      const { root, failure } = readYaml(text);
      expect(failure).toBeUndefined();
      expect(asWeRead(root)).toEqual(json);
    }),
    { numRuns: runs(400) },
  );
});
