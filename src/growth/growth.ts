import { hunting } from '../core/testing/runs.ts';
import { measured, type Measured } from './functions.ts';
import { growthOf, maxGrowth } from './measure.ts';
import { groups } from './shapes/all.ts';
import type { Shape } from './shapes/shape.ts';
import { slowSmallTexts } from './small-texts.ts';

// `npm run growth` bundles this file and runs it. `npm run growth -- files` measures the shapes with that word in
// their names, `--quick` measures for each shape the functions that are most likely to be affected, and every other of
// these unless HUNT is set.
const isQuick = process.argv.includes('--quick');
const word = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const failures: string[] = [];
const doubtful: [Shape, Measured][] = [];
let pairs = 0;
let most = 0;

for (const { shapes, quick } of groups) {
  const functions = isQuick ? measured.filter(({ name }) => quick.includes(name)) : measured;
  for (const [row, shape] of shapes.filter(({ name }) => name.includes(word)).entries()) {
    const told: string[] = [];
    for (const [column, one] of functions.entries()) {
      // Of the next shape it is the other half of the functions.
      if (isQuick && !hunting && functions.length > 1 && (row + column) % 2 === 1) continue;
      pairs++;
      try {
        const { ratio } = growthOf(shape, one);
        told.push(`${one.name} ${ratio === 0 ? '-' : ratio.toFixed(1)}`);
        if (ratio > maxGrowth) doubtful.push([shape, one]);
        else most = Math.max(most, ratio);
      } catch (error) {
        failures.push(`${one.name} of “${shape.name}” throws: ${String(error)}`);
      }
    }
    console.log(`${shape.name.padEnd(44)} ${told.join('  ')}`);
  }
}

// What seems too much is measured anew, at other moments: a busy machine is not a slow function, and a slow one stays slow.
const triesAgain = 3;
for (const [shape, one] of doubtful) {
  const tries = Array.from({ length: triesAgain }, () => {
    // Collecting what all the others left behind takes time as well.
    globalThis.gc?.();
    return growthOf(shape, one);
  });
  const [best] = tries.sort((a, b) => a.ratio - b.ratio);
  if (!best) continue;
  const { ratio, small, large, count } = best;
  most = Math.max(most, ratio);
  if (ratio > maxGrowth)
    failures.push(
      `${one.name} of “${shape.name}”: twice as much (${count}) takes ${ratio.toFixed(2)} times as long (${small.toFixed(1)} and ${large.toFixed(1)} ms)`,
    );
}

failures.push(...slowSmallTexts());

console.log(`\n${pairs} growths: twice as much takes ${most.toFixed(2)} times as long at most; ${maxGrowth} is allowed`);
for (const failure of failures) console.error(`too slow: ${failure}`);
process.exitCode = failures.length > 0 || pairs === 0 ? 1 : 0;
