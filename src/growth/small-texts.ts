import { parseText } from '../core/yaml/parse-text.ts';
import { answerTo } from '../store/answer.ts';
import { isSmall, smallText } from '../store/cost.ts';
import { cpuTime } from './measure.ts';
import { fcos } from './shapes/shape.ts';

/** What a text can be full of, whatever its meaning. */
const parts = [
  '"',
  "'a",
  ':',
  '\t',
  '#\n',
  '|\n ',
  '&a ',
  '? a\n',
  '- a\n',
  'k: 1\n',
  '[],',
  '\n',
  '!',
  '%',
  '\u00e9',
  '\ud800',
  '# !',
  'a: "',
  '<<: {}\n',
  '  - path: /a\n',
  'a: &a b\n',
  '[',
  '*a ',
];

const runs = 7;
/** How many times as long as an ordinary config of its length a small text may take: both are answered while the page waits. */
const maxRatio = 8;

const filled = (part: string) => (fcos + part.repeat(smallText)).slice(0, smallText);
const item = '    - path: /etc/motd\n      mode: 0644\n      contents: {inline: hello}\n';
const ordinary = `${fcos}storage:\n  files:\n${item.repeat(smallText / item.length)}`;

/** Milliseconds of the shortest of several runs. */
const timeOf = (text: string): number => Math.min(...Array.from({ length: runs }, () => cpuTime(() => answerTo(parseText(text), {}))));

/** Texts that count as small, and so are answered on the page, and yet take too long: a sentence each. */
export function slowSmallTexts(): string[] {
  const small = parts.map(filled).filter((text) => isSmall(text));
  if (small.length <= 10) return ['hardly any of the texts counts as small'];
  const allowed = maxRatio * timeOf(ordinary);
  return small.flatMap((text) => {
    let time = timeOf(text);
    if (time > allowed) time = Math.min(time, timeOf(text)); // a busy machine is not a slow answer
    const full = JSON.stringify(text.slice(fcos.length, fcos.length + 20));
    return time > allowed ? [`a small text full of ${full} takes ${time.toFixed(1)} ms, and ${allowed.toFixed(1)} are allowed`] : [];
  });
}
