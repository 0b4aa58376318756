import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advise } from '../advice.ts';
import { transpile } from '../transpile.ts';

const text = readFileSync(new URL('lines-1000.bu', import.meta.url), 'utf8');

/** The fastest of some runs of each, in turns, so that a busy moment of the machine counts for neither. */
function share(runs: number): number {
  let [translation, advice] = [Infinity, Infinity];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    transpile(text);
    const between = performance.now();
    advise(text);
    const end = performance.now();
    translation = Math.min(translation, between - start);
    advice = Math.min(advice, end - between);
  }
  return advice / translation;
}

// It is about a quarter; `npm run bench` measures it. Here it is enough to notice when it is no longer near a third.
test('advice takes a small part of the time of a translation', () => {
  const shares = [share(20), share(20), share(20)];
  expect(Math.min(...shares)).toBeLessThan(0.5);
});
