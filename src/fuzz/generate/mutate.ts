import type { Draw } from './draw.ts';
import { inheritedNames, lineBreaks, numbers, oddCharacters, oddText } from './odd-text.ts';
import { token } from './yaml-tokens.ts';

/** Ways to change a text a little. */
const ways: readonly ((text: string, draw: Draw) => string)[] = [
  (text, draw) => put(text, draw, 0, token(draw)),
  (text, draw) => put(text, draw, 0, token(draw)),
  (text, draw) => put(text, draw, draw.between(1, 10), ''),
  (text, draw) => put(text, draw, draw.between(0, 4), oddText(draw, 4)),
  (text, draw) => put(text, draw, 1, draw.one(oddCharacters)),
  // Repeats a stretch, elsewhere or in place.
  (text, draw) => put(text, draw, 0, piece(text, draw, 60)),
  (text, draw) => {
    const at = draw.below(text.length + 1);
    const copied = text.slice(at, at + draw.between(1, 40));
    return text.slice(0, at) + draw.repeat(copied, 1 + draw.many(200)) + text.slice(at);
  },
  // Lines: removed, repeated, swapped, indented or outdented.
  (text, draw) => lines(text, draw, (all, at) => all.toSpliced(at, draw.between(1, 3))),
  (text, draw) => lines(text, draw, (all, at) => all.toSpliced(at, 0, all[draw.below(all.length)] ?? '')),
  (text, draw) => lines(text, draw, (all, at) => all.with(at, `${draw.one([' ', '  ', '\t', '- ', '# ', '? '])}${all[at] ?? ''}`)),
  (text, draw) => lines(text, draw, (all, at) => all.with(at, (all[at] ?? '').slice(draw.between(1, 3)))),
  (text, draw) =>
    lines(text, draw, (all, at) =>
      all.with(
        at,
        (all[at] ?? '').replace(/: .*$/, () => `: ${draw.one(numbers)}`),
      ),
    ),
  (text, draw) =>
    lines(text, draw, (all, at) =>
      all.with(
        at,
        (all[at] ?? '').replace(/[\w-]+:/, () => `${JSON.stringify(draw.one(inheritedNames))}:`),
      ),
    ),
  (text, draw) =>
    lines(text, draw, (all, at) =>
      all.with(
        at,
        (all[at] ?? '').replace(/: ?/, () => draw.one([': &a ', ': *a', ': !!str ', ': |\n', ': [', ': {', ': "', ':\n'])),
      ),
    ),
  (text, draw) => lines(text, draw, (all, at) => all.with(at, `${(all[at] ?? '').match(/^[ -]*/)?.[0].replaceAll('-', ' ') ?? ''}<<: *a`)),
  (text, draw) => {
    const eol = draw.one(lineBreaks);
    return draw.chance(50) ? text.replaceAll('\n', eol) : text.replace(/\n/g, (same) => (draw.chance(20) ? eol : same));
  },
  (text, draw) => text.slice(0, draw.below(text.length + 1)),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/\n$/, ''),
];

/** A text with some small changes. */
export function mutate(text: string, draw: Draw, most = 6): string {
  let changed = text;
  for (let left = draw.between(1, most); left > 0; left--) changed = draw.one(ways)(changed, draw);
  return changed.slice(0, draw.largest);
}

function put(text: string, draw: Draw, length: number, by: string): string {
  const at = draw.below(text.length + 1);
  return text.slice(0, at) + by + text.slice(at + length);
}

function piece(text: string, draw: Draw, most: number): string {
  const at = draw.below(text.length + 1);
  return text.slice(at, at + draw.below(most));
}

function lines(text: string, draw: Draw, change: (all: string[], at: number) => string[]): string {
  const all = text.split('\n');
  return change(all, draw.below(all.length)).join('\n');
}
