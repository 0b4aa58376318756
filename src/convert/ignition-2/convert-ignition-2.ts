import type { ButaneMapping } from '../define/butane-value.ts';
import type { Convert, ConvertOptions } from '../define/convert-options.ts';
import type { Converted } from '../define/converted.ts';
import { findingAt, unread } from '../define/unread.ts';
import { ignitionAsButane } from '../ignition/convert-ignition.ts';
import { readConfig } from '../source/read-config.ts';
import { textOf, type SourceValue } from '../source/source-value.ts';
import { asIgnition2 } from './ignition-1.ts';
import { Reading } from './reading.ts';
import { minorOf, rewriteIgnition2 } from './rewrite.ts';

const format = 'ignition-2';

/** Ignition 1 and 2.0 to 2.4 as Butane, which is what Flatcar makes of them at boot. */
export const convertIgnition2: Convert = (source, options) => {
  const read = readConfig(source);
  if (!read.ok) return unread(format, [findingAt('error', read.message, read.line)]);
  const config = textOf(read.value, 'ignitionVersion') === '1' ? asIgnition2(read.value) : read.value;
  return ignition2AsButane(config, format, options, [], { findings: read.findings, questions: [] });
};

/** An Ignition 2 config that has been read, as Butane; `comments` for the first lines. */
export function ignition2AsButane(
  config: SourceValue,
  of: string,
  options: ConvertOptions,
  comments: readonly string[] = [],
  before?: Pick<Converted, 'findings' | 'questions'>,
  beside?: ButaneMapping,
): Converted {
  const findings = [...(before?.findings ?? [])];
  const minor = minorOf(config, (message, line) => findings.push(findingAt('error', message, line)));
  if (minor === undefined) return unread(of, findings);
  const reading = new Reading(options, minor);
  const rewritten = rewriteIgnition2(config, reading);
  findings.push(...reading.findings);
  const questions = [...(before?.questions ?? []), ...reading.questions];
  if (!rewritten || findings.some(({ kind }) => kind === 'error')) return { ...unread(of, findings), questions };
  const converted = ignitionAsButane(rewritten, {
    format: of,
    to: options.to ?? 'flatcar',
    comments,
    madeFrom: textOf(config, 'ignition', 'version') ?? '',
    findings,
    options,
    ...(beside && { beside }),
  });
  return { ...converted, questions: [...questions, ...converted.questions] };
}
