import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, yamlCases } from '../../core/conformance/corpus.ts';
import type { Path } from '../../core/report/finding.ts';
import { randomDocument } from '../../core/testing/random-document.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { isList, isMapping, isScalar, type YamlNode } from '../../core/yaml/tree/node.ts';
import { placesAt } from './place-at.ts';
import { sketchOf } from './sketch-of.ts';
import { hunting, runs } from '../../core/testing/runs.ts';

/** The plain keys of a tree and where they are. */
function* keysIn(node: YamlNode | undefined, path: Path): Generator<{ key: string; at: number; path: Path }> {
  if (isList(node)) for (const [index, item] of node.items.entries()) yield* keysIn(item, [...path, index]);
  if (!isMapping(node) || node.bare) return;
  for (const { key, value, start, colon } of node.pairs) {
    // Not `? key`, nor one with an anchor or a tag.
    if (!isScalar(key) || colon < 0 || start !== key.content) continue;
    yield { key: key.text, at: key.content + (key.style === 'plain' ? 0 : 1), path };
    yield* keysIn(value, [...path, key.text]);
  }
}

/** What the reader and the sketch say otherwise of a text. */
function differences(parsed: ParsedText): string[] {
  const sketch = sketchOf(parsed);
  return [...keysIn(parsed.root, [])].flatMap(({ key, at, path }) => {
    const [place] = placesAt(sketch, at);
    const isSame = place?.kind === 'key' && JSON.stringify(place.path) === JSON.stringify(path);
    return isSame ? [] : [`${key} at ${at} of ${path.join('.')}: ${JSON.stringify(place)}`];
  });
}

describe('of a text that is YAML, the sketch says of each key what the reader says', () => {
  test('of the corpus', () => {
    // Some of them: the cases of a kind stand together.
    const some = [...cases, ...yamlCases].filter((_, at) => hunting || at % 25 === 0);
    const read = some.map(({ input }) => parseText(input)).filter(({ problem }) => !problem);
    const other = read.filter((parsed) => differences(parsed).length > 0);
    // Left are keys of random bytes: byte order marks within a line, anchors called like keys, `? key`.
    expect(other.length / read.length).toBeLessThan(0.005);
  });
});

test('no caret in any text is too much', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases, ...yamlCases), fc.nat(), ({ input }, random) => {
      placesAt(sketchOf(parseText(input)), random % (input.length + 1));
    }),
    { numRuns: runs(200) },
  );
  fc.assert(fc.property(randomDocument, fc.nat(), (text, random) => void placesAt(sketchOf(parseText(text)), random % (text.length + 1))));
});
