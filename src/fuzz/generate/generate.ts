import fc from 'fast-check';
import { randomDocument } from '../../core/testing/random-document.ts';
import type { Input, Kind } from './input.ts';
import { bytes } from './bytes.ts';
import { configText } from './config-text.ts';
import { Draw } from './draw.ts';
import { draftsFile, message } from './json-texts.ts';
import { link } from './links.ts';
import { localFiles } from './local-files.ts';
import { mutate } from './mutate.ts';
import { oddText } from './odd-text.ts';
import { secretTexts, seedTexts } from './seeds.ts';
import { shapeText } from './shapes.ts';
import { word } from './words.ts';
import { source } from './sources.ts';
import { tokens } from './yaml-tokens.ts';

/** An input, and how it was made, in a word or two. */
export interface Generated {
  input: Input;
  made: string;
}

/** A text of a config, or something similar. */
function config(draw: Draw): { text: string; made: string } {
  const kind = draw.below(100);
  if (kind < 22) return { text: configText(draw), made: 'field table' };
  if (kind < 34) return { text: mutate(configText(draw), draw), made: 'field table, changed' };
  if (kind < 50) return { text: mutate(draw.one(seedTexts()), draw), made: 'corpus, changed' };
  if (kind < 54) return { text: mutate(indented(draw.some(1, 6, () => draw.one(secretTexts()))), draw, 3), made: 'secrets, changed' };
  if (kind < 66) return { text: tokens(draw), made: 'tokens' };
  if (kind < 70) return { text: oddText(draw, 200), made: 'odd text' };
  return shapeText(draw);
}

const indented = (lines: readonly string[]): string =>
  `variant: fcos\nversion: 1.5.0\nstorage:\n  files:\n    - path: /etc/a\n      contents:\n        inline: |\n${lines.map((line) => `          ${line}\n`).join('')}`;

/** The share of each kind among the inputs. */
const kinds: readonly Kind[] = [
  ...Array<Kind>(10).fill('config'),
  ...Array<Kind>(3).fill('document'),
  'bytes',
  'bytes',
  'link',
  'link',
  'drafts',
  'message',
  ...Array<Kind>(3).fill('word'),
  ...Array<Kind>(3).fill('source'),
];

/** How long an input may become: mostly short, to be checked quickly; now and then as long as possible. */
const reachOf = (draw: Draw): number => (draw.chance(85) ? 3000 : draw.chance(80) ? 60_000 : Infinity);

/** The input with a number for a seed: the same ones always make the same input. */
export function generate(seed: number, index: number, largest: number): Generated {
  const number = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  const draw = new Draw(number, Math.min(largest, reachOf(new Draw(~number, largest))));
  const kind = draw.one(kinds);
  const choice = draw.below(1_000_000);
  const made = (text: string, how: string, files: Input['files'] = []): Generated => ({ input: { kind, text, files, choice }, made: how });
  switch (kind) {
    case 'config': {
      const { text, made: how } = config(draw);
      return made(text, how, draw.chance(40) ? localFiles(draw) : []);
    }
    case 'document': {
      const [document = ''] = draw.chance(70)
        ? fc.sample(randomDocument, { seed: draw.below(0x7fffffff), numRuns: 1 })
        : [draw.one(seedTexts())];
      return made(document, 'document');
    }
    case 'bytes':
      return made(bytes(draw), 'bytes');
    case 'link':
      return made(link(draw), 'link');
    case 'drafts':
      return made(draftsFile(draw), 'drafts');
    case 'message':
      return made(message(draw), 'message');
    case 'word':
      return made(word(draw), 'word');
    case 'source': {
      const { text, made: how } = source(draw);
      return made(text, how);
    }
  }
}
