import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { decode, type DecodedMapping } from '../document/decode.ts';
import { decodeHeader } from '../document/header.ts';
import { advise } from '../advice.ts';
import { parseText } from '../yaml/parse-text.ts';
import { findDuplicates } from '../ignition/duplicates.ts';
import { findForbidden } from '../ignition/forbidden.ts';
import { ignitionRules } from '../ignition/rules/all.ts';
import { writeJson } from '../ignition/write-json.ts';
import { butaneRules } from '../rules/all.ts';
import { runRules, tableOf } from '../rules/run.ts';
import { resolveSpec } from '../spec/resolve.ts';
import { encodeContents } from '../translate/encode-contents.ts';
import { translate } from '../translate/steps/pipeline.ts';
import { transpile } from '../transpile.ts';

// `npm run bench` bundles this file and runs it from the project's folder.
const spec = resolveSpec('fcos@1.5.0');
const tables = { butane: tableOf(butaneRules, spec), ignition: tableOf(ignitionRules, spec) };

interface Figure {
  median: number;
  minimum: number;
}

/**
 * Milliseconds of many runs of each task, after a warm-up of a third as many. The tasks take turns,
 * so that a busy moment of the machine affects all of them.
 */
function measure(runs: number, tasks: readonly (() => unknown)[]): Figure[] {
  const times = tasks.map((): number[] => []);
  for (let run = -runs / 3; run < runs; run++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      task();
      if (run >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((list) => {
    list.sort((a, b) => a - b);
    return { median: list[list.length >> 1] ?? 0, minimum: list[0] ?? 0 };
  });
}

const nothing: Figure = { median: 0, minimum: 0 };

function decoded(text: string): DecodedMapping {
  const result = decode(parseText(text), spec.config);
  if (!result.ok) throw new Error('the benchmark input decodes');
  return result.value;
}

const inWords = ({ median, minimum }: Figure): string => `${median.toFixed(2).padStart(9)} ${minimum.toFixed(2).padStart(9)}`;

for (const [lines, runs] of [
  [100, 600],
  [1000, 200],
  [10000, 40],
] as const) {
  const text = readFileSync(`src/core/bench/lines-${lines}.bu`, 'utf8');
  const parsed = parseText(text);
  const input = decoded(text);
  const { output } = translate(input, spec, undefined, encodeContents);
  const stages: [string, () => unknown][] = [
    ['parse', () => parseText(text)],
    ['decode', () => [decodeHeader(parsed), decode(parsed, spec.config)]],
    [
      'rules',
      () => [
        runRules(input, spec.config, spec, tables.butane),
        findForbidden(output, spec, []),
        findDuplicates(output, spec.config),
        runRules(output, spec.config, spec, tables.ignition),
      ],
    ],
    ['translate', () => translate(input, spec, undefined, encodeContents)],
    ['write', () => writeJson(output, spec.config, false)],
  ];
  console.log(`\n${lines} lines, milliseconds  ${'median'.padStart(9)} ${'minimum'.padStart(9)}`);
  // Advice on a text that was just translated, as it is asked for; what is on other lines of it was read before.
  const advice = () => advise(text);
  const tasks = [() => parseDocument(text), ...stages.map(([, task]) => task), () => transpile(text), advice];
  const figures = measure(runs, tasks);
  const [yardstick = nothing, ...parts] = figures;
  const [whole = nothing, advised = nothing] = figures.slice(-2);
  for (const [index, [name]] of stages.entries()) console.log(`  ${name.padEnd(24)}${inWords(parts[index] ?? nothing)}`);
  console.log(`  ${'the whole transpile'.padEnd(24)}${inWords(whole)}`);
  console.log(`  ${'parseDocument of yaml'.padEnd(24)}${inWords(yardstick)}`);
  const ratio = (key: keyof Figure) => (whole[key] / yardstick[key]).toFixed(2).padStart(9);
  console.log(`  ${'ratio'.padEnd(24)}${ratio('median')} ${ratio('minimum')}`);
  console.log(`  ${'advice'.padEnd(24)}${inWords(advised)}`);
  // At most a third at 1,000 lines.
  const share = (key: keyof Figure) => (advised[key] / whole[key]).toFixed(2).padStart(9);
  console.log(`  ${'advice, to transpile'.padEnd(24)}${share('median')} ${share('minimum')}`);
}
