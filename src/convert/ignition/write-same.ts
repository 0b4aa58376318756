import * as words from '#words/convert/ignition';
import type { DecodedMapping } from '../../core/document/decode.ts';
import type { Finding } from '../../core/report/finding.ts';
import { formatPath } from '../../core/report/finding.ts';
import type { Config } from '../../core/spec/fields/config.ts';
import { ignitionName, type ResolvedShape, type Spec } from '../../core/spec/resolve.ts';
import { transpile } from '../../core/transpile.ts';
import type { ButaneMapping } from '../define/butane-value.ts';
import type { LineLink } from '../define/converted.ts';
import { findingAt } from '../define/unread.ts';
import { readJson } from '../source/read-json.ts';
import { writeButane, type WrittenButane } from '../write/write-butane.ts';
import { firstDifference } from './config/differences.ts';
import { emitConfig } from './config/emit-config.ts';
import { Notes } from './config/notes.ts';
import { readIgnition } from './config/read-ignition.ts';
import { openResources } from './config/resources.ts';
import { foldKinds } from './folds/all.ts';
import type { Fold } from './folds/fold.ts';

/** What is to be written as Butane. */
export interface Original {
  /** The Ignition config, under Butane's names. */
  config: DecodedMapping;
  /** The fields of its own Ignition version. */
  shape: ResolvedShape;
  notes: Notes;
  /** Comments for the first lines. */
  comments: readonly string[];
  /** What is beside the Ignition config: the name and settings of a MachineConfig. */
  beside?: ButaneMapping;
}

export type Same = { ok: true; written: WrittenButane } | { ok: false; findings: Finding[] };

/** Folds of one kind are tried one by one up to this number, where they are wrong together. */
const maxSingle = 24;

/**
 * Writes an Ignition config as Butane, as short as it can be said: each text is translated, and taken only if that makes the same
 * Ignition config. Where even the plainest text does not, the findings say why, at lines of the source.
 */
export function writeSame(original: Original, spec: Spec): Same {
  const plain = attempt(original, original.config, spec);
  const { notes } = original;
  let best: { config: DecodedMapping; same: Same } = { config: original.config, same: plain };
  const take = (config: DecodedMapping): boolean => {
    const same = attempt(original, config, spec);
    if (same.ok) best = { config, same };
    return same.ok;
  };
  if (!take(openResources(original.config, spec.config, { notes, configs: true }))) {
    take(openResources(original.config, spec.config, { notes, configs: false }));
  }
  if (!best.same.ok) return best.same;
  const applied = (folds: readonly Fold[], to: Config): Config | undefined => {
    let config: Config | undefined;
    for (const fold of folds) config = fold.apply(config ?? to, spec, notes) ?? config;
    return config;
  };
  const all = foldKinds.reduce<Config>((config, kind) => applied(kind.foldsIn(config, spec), config) ?? config, best.config);
  if (all === best.config || take(all)) return best.same;
  for (const kind of foldKinds) {
    const folds = kind.foldsIn(best.config, spec);
    const together = applied(folds, best.config);
    if (!together || take(together)) continue;
    for (const fold of folds.slice(0, maxSingle)) {
      const single = applied([fold], best.config);
      if (single) take(single);
    }
  }
  return best.same;
}

/** Writes a config and translates it again. */
function attempt({ config: wanted, shape, notes, comments, beside }: Original, config: DecodedMapping, spec: Spec): Same {
  const findings: Finding[] = [];
  const target = `${spec.variant} ${spec.version}`;
  const emitted = emitConfig(config, spec.config, notes, (name, line) => {
    findings.push(findingAt('error', words.unsayable(target, ignitionName(name)), line));
  });
  if (findings.length > 0) return { ok: false, findings };
  const written = writeButane(spec, { ...emitted, ...beside }, comments);
  if (spec.machineConfig && beside) findings.push(...errorsOf(written, target, false).findings);
  const { output, findings: errors } = errorsOf(written, target, true);
  findings.push(...errors);
  if (output === undefined || findings.length > 0) return { ok: false, findings };
  const read = readJson(output);
  const made = read.ok ? readIgnition(read.value, spec.config, new Notes(), []) : {};
  const path = firstDifference(wanted, shape, made, spec.config);
  if (path) return { ok: false, findings: [findingAt('error', words.otherwise(target, formatPath(path)), lineAt(wanted, notes, path))] };
  return { ok: true, written };
}

/** What Butane says against a text, at lines of the source. */
function errorsOf({ text, links }: WrittenButane, target: string, raw: boolean): { output: string | undefined; findings: Finding[] } {
  const { output, error, entries } = transpile(text, { raw });
  if (error === undefined) return { output, findings: [] };
  const errors = entries.filter(({ kind }) => kind === 'error');
  const found = errors.map(({ message, line }) => findingAt('error', words.refused(target, message), line && sourceLine(links, line)));
  return { output, findings: found.length > 0 ? found : [findingAt('error', words.refused(target, error))] };
}

/** The line of the source that a line of the text comes from: that of the nearest entry at or above it. */
function sourceLine(links: readonly LineLink[], line: number): number | undefined {
  return links.findLast(({ result }) => result <= line)?.source;
}

function lineAt(config: unknown, notes: Notes, path: readonly (string | number)[]): number | undefined {
  let line: number | undefined;
  let at: unknown = config;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) break;
    line = notes.lineOf(at, step) ?? line;
    // Any value of a decoded config can be asked for a member.
    at = (at as Record<string | number, unknown>)[step];
  }
  return line;
}
