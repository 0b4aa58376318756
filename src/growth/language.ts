import { readFileSync } from 'node:fs';
import { parseText } from '../core/yaml/parse-text.ts';
import { complete, enterAt, foldsOf, hover, outlineOf, referencesAt } from '../language/language.ts';
import { startingPoints } from '../ui/starting-points/all.ts';

// `npm run bench:language` bundles this file and runs it: how long the text pane waits in a text of a thousand lines.

/** How often each is asked, at places all over the text. */
const asked = 400;
/** Milliseconds that an answer may take, but for the slowest of twenty. */
const most = 50;

const whole = readFileSync('src/core/bench/lines-1000.bu', 'utf8');

/** A text as it is while a key is typed: at a place, with half a word on a line of its own, be it still YAML or not. */
function typedAt(share: number): { text: string; offset: number } {
  const at = whole.lastIndexOf('\n', Math.floor(share * whole.length)) + 1;
  const indent = /^ */.exec(whole.slice(at))?.[0] ?? '';
  const before = `${whole.slice(0, at)}${indent}mo`;
  return { text: `${before}\n${whole.slice(at)}`, offset: before.length };
}

function percentiles(run: (share: number) => unknown): { median: number; p95: number; max: number } {
  const times = Array.from({ length: asked }, (_, index) => {
    const start = performance.now();
    run((index + 0.5) / asked);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(asked - 1, Math.floor(share * asked))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

const answers: readonly (readonly [name: string, run: (share: number) => unknown])[] = [
  [
    'completion, the text just typed',
    (share) => {
      const { text, offset } = typedAt(share);
      return complete({ parsed: parseText(text), offset, tasks: startingPoints });
    },
  ],
  ['hover, the text just read', (share) => hover({ parsed: parseText(whole), offset: Math.floor(share * whole.length) })],
  ['hover in a text that is known', (share) => hover({ parsed: known, offset: Math.floor(share * whole.length) })],
  [
    'Enter',
    (share) => {
      const { text, offset } = typedAt(share);
      return enterAt(parseText(text), { start: offset, end: offset });
    },
  ],
  [
    'outline and folds',
    () => {
      const parsed = parseText(whole);
      return [outlineOf(parsed), foldsOf(parsed)];
    },
  ],
  ['references', (share) => referencesAt(parseText(whole), Math.floor(share * whole.length))],
];

const known = parseText(whole);
console.log(`1000 lines, milliseconds ${''.padEnd(12)}${'median'.padStart(9)}${'p95'.padStart(9)}${'max'.padStart(9)}`);
for (const [name, run] of answers) {
  percentiles(run); // the first answers compile what they need
  const { median, p95, max } = percentiles(run);
  console.log(
    `  ${name.padEnd(35)}${[median, p95, max].map((time) => time.toFixed(2).padStart(9)).join('')}${p95 > most ? '  too slow' : ''}`,
  );
}
