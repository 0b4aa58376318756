import * as words from '#words/convert/ignition';
import { unknownTarget } from '#words/convert/sources';
import type { DecodedMapping } from '../../core/document/decode.ts';
import type { Finding } from '../../core/report/finding.ts';
import type { Convert, ConvertOptions } from '../define/convert-options.ts';
import type { Converted, Question } from '../define/converted.ts';
import type { ButaneMapping } from '../define/butane-value.ts';
import { findingAt, unread } from '../define/unread.ts';
import { readConfig } from '../source/read-config.ts';
import { entryOf, textOf, type SourceValue } from '../source/source-value.ts';
import { specOfIgnition, targetsFor } from './config/ignition-versions.ts';
import { adaptModes } from './config/modes.ts';
import { Notes } from './config/notes.ts';
import { readIgnition } from './config/read-ignition.ts';
import { noteBinaries } from './config/note-binaries.ts';
import { hasMergeInside, openMerges } from './open-merges.ts';
import { writeSame } from './write-same.ts';

/** Ignition 3 as Butane: for the version that is translated to the same Ignition version, or the one that is asked for. */
export const convertIgnition: Convert = (source, options) => {
  const read = readConfig(source);
  if (!read.ok) return unread('ignition', [findingAt('error', read.message, read.line)]);
  const { findings } = read;
  const wish: IgnitionWish = { format: 'ignition', to: options.to ?? 'fcos', comments: [], findings, options };
  const isForWorkers = wish.to.split('@')[0] === 'openshift';
  return ignitionAsButane(read.value, isForWorkers ? { ...wish, beside: workers, findings: [...findings, forWorkers] } : wish);
};

/** A MachineConfig needs a name and a role, which an Ignition config does not have. */
const workers: ButaneMapping = {
  metadata: { name: '99-worker-custom', labels: { 'machineconfiguration.openshift.io/role': 'worker' } },
};
const forWorkers = findingAt('info', words.forWorkers);

/** What an Ignition config comes in, and what it shall become. */
export interface IgnitionWish {
  /** The format of the source as a whole. */
  format: string;
  to: string;
  /** Comments for the first lines, below the one that says what it was made from. */
  comments: readonly string[];
  /** The version that the first comment names, where it is not that of the config. */
  madeFrom?: string;
  /** What is beside the Ignition config. */
  beside?: ButaneMapping;
  findings?: readonly Finding[];
  options: ConvertOptions;
}

/** An Ignition config that has been read, as Butane. */
export function ignitionAsButane(source: SourceValue, wish: IgnitionWish): Converted {
  const { format, to, beside, options } = wish;
  const version = textOf(source, 'ignition', 'version');
  if (version === undefined) return unread(format, [findingAt('error', words.noVersion, source.line)]);
  let own = specOfIgnition(version);
  const versionLine = entryOf(entryOf(source, 'ignition')?.value, 'version')?.line;
  if (!own) return unread(format, [findingAt('error', words.unknownVersion(version), versionLine)]);
  const findings: Finding[] = [...(wish.findings ?? [])];
  const notes = new Notes();
  let config: DecodedMapping = readIgnition(source, own.config, notes, findings);
  if (findings.some(({ kind }) => kind === 'error')) return unread(format, findings);
  const questions = questionsOf(config, options, versionLine);
  if (questions[0]?.answer === 'open') {
    const opened = openMerges(config, own, notes, findings);
    if (opened) ({ config, spec: own } = opened);
  }
  const targets = targetsFor(to, own.ignitionVersion);
  if (!targets) return unread(format, [findingAt('error', unknownTarget(to))]);
  let refusal: Finding[] | undefined;
  for (const spec of targets) {
    const adapted = adaptModes(config, own, spec, notes);
    const comments = [words.madeFrom(wish.madeFrom ?? version), ...wish.comments];
    const same = adapted.ok
      ? writeSame({ config: adapted.config, shape: own.config, notes, comments, ...(beside && { beside }) }, spec)
      : { ok: false as const, findings: adapted.findings };
    if (same.ok) {
      const { text, links } = same.written;
      return {
        format,
        text,
        findings: [...findings, ...(adapted.ok ? adapted.findings : []), ...noteBinaries(config, own.config, notes)],
        questions,
        links,
      };
    }
    refusal ??= same.findings;
  }
  const why = refusal ?? [findingAt('error', words.noTarget(to, own.ignitionVersion), versionLine)];
  return { ...unread(format, [...findings, ...why]), questions };
}

/** Whether a config that is inside another one becomes part of it. */
function questionsOf(config: DecodedMapping, { openMerges: opens, answers }: ConvertOptions, line: number | undefined): Question[] {
  if (!hasMergeInside(config)) return [];
  const answer = (answers?.['open-merges'] ?? (opens ? 'open' : 'keep')) === 'open' ? 'open' : 'keep';
  const choices = [
    { value: 'keep', label: words.keepMerges },
    { value: 'open', label: words.openMerges },
  ];
  return [{ id: 'open-merges', text: words.mergeInside, choices, answer, ...(line !== undefined && { line }) }];
}
