import { outputTooLong } from '#words/core/limits';
import type { Decoded } from './document/decode.ts';
import { findUnusedKeys } from './document/unused-keys.ts';
import { findDuplicates } from './ignition/duplicates.ts';
import { findForbidden } from './ignition/forbidden.ts';
import { nestedConfig } from './ignition/nested-config.ts';
import { ignitionRules } from './ignition/rules/all.ts';
import { writeJson } from './ignition/write-json.ts';
import { writeMachineConfig, type Json } from './ignition/write-yaml.ts';
import { isFatal, placeFinding, type PendingFinding } from './document/pending-finding.ts';
import { readConfig } from './read-config.ts';
import { formatPath, type Finding } from './report/finding.ts';
import { butaneRules } from './rules/all.ts';
import { runRules, tableOf } from './rules/run.ts';
import type { Config } from './spec/fields/config.ts';
import type { Spec } from './spec/resolve.ts';
import type { EncodeContents } from './translate/data-url.ts';
import { encodeContents } from './translate/encode-contents.ts';
import { translate } from './translate/steps/pipeline.ts';
import type { SyntaxProblem } from './yaml/mend/syntax-problem.ts';
import type { ParsedText } from './yaml/parse-text.ts';
import type { Origins } from './translate/origins.ts';
import type { TranspileOptions, Transpiled } from './transpiled.ts';
import { elidedInRawMode, finalOutput } from './translate/machine-config.ts';

/** A failure; bytes of the config that are not text are shown as U+FFFD. */
const failed = (error: string, entries: Finding[] = []): Transpiled => ({ output: undefined, error: error.toWellFormed(), entries });

/** Butane's rules on the config as written, including the check of nested configs. */
const inputRules = [...butaneRules, nestedConfig];

/** Translates a parsed Butane config to Ignition, as Butane 0.29 does. Never throws: errors are part of the result. */
export const transpileParsed = (parsed: ParsedText, options: TranspileOptions = {}): Transpiled =>
  transpileBy(encodeContents, parsed, options);

/** The same with another way to put contents into the config. Throws what that throws. */
export function transpileBy(encode: EncodeContents, parsed: ParsedText, options: TranspileOptions): Transpiled {
  if (parsed.problem) return notYaml(parsed.problem);
  const config = readConfig(parsed);
  if (!config.ok) {
    if (config.at === 'version') return failed(config.error);
    return undecodable(config.decoded, config.at === 'header' ? 'Error unmarshaling yaml: ' : '');
  }
  const { spec, decoded } = config;
  const entries: PendingFinding[] = decoded.exact ? [] : findUnusedKeys(parsed, decoded.value, spec.config);
  const { output, error } = convertSafely(encode, decoded.value, spec, options, entries);
  return { output, error, entries: entries.map((entry) => placeFinding(entry, parsed)) };
}

/**
 * A text that is not YAML. The error message names the line that Butane names, which may be where the
 * surrounding collection begins; the finding points at the actual problem.
 */
function notYaml({ message, line, at }: SyntaxProblem): Transpiled {
  const where = line === undefined ? '' : `line ${line}: `;
  const really = line === at.line ? '' : ` (at line ${at.line}, column ${at.column})`;
  return failed(`Error unmarshaling yaml: yaml: ${where}${message}${really}`, [{ kind: 'error', message, path: '', ...at }]);
}

/** A text that is not a config of its version: with all type errors, or the one that ended the reading. */
function undecodable(decoded: Exclude<Decoded, { ok: true }>, prefix: string): Transpiled {
  if ('failure' in decoded) {
    const { failure: message, position } = decoded;
    return failed(`${prefix}yaml: ${message}`, [{ kind: 'error', message, path: '', ...position }]);
  }
  const lines = decoded.problems.map(({ line, message }) => `\n  line ${line}: ${message}`);
  const entries = decoded.problems.map(({ message, path, line, column }): Finding => ({
    kind: 'error',
    message,
    path: formatPath(path),
    line,
    column,
  }));
  return failed(`${prefix}yaml: unmarshal errors:${lines.join('')}`, entries);
}

const invalidSource = 'source config is invalid';
const invalidOutput = 'config generated was invalid';

/** A short config can name the same file so often that the result would exceed the longest possible string. */
function convertSafely(...given: Parameters<typeof convert>): ReturnType<typeof convert> {
  try {
    return convert(...given);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { output: undefined, error: outputTooLong };
  }
}

/** Runs rules and translation on a decoded config, adding to the entries; stops where Butane does. */
function convert(
  encode: EncodeContents,
  input: Config,
  spec: Spec,
  options: TranspileOptions,
  entries: PendingFinding[],
): Pick<Transpiled, 'output' | 'error'> {
  addAll(entries, runRules(input, spec.config, spec, tableOf(inputRules, spec)));
  if (isFatal(entries)) return { output: undefined, error: invalidSource };
  const translation = translate(input, spec, options.files, encode);
  const { output, shape, wrapped, origins } = finalOutput(translation, options.raw === true);
  addAll(entries, translation.entries);
  addAll(entries, atOrigins(translation.outputEntries, origins));
  if (spec.machineConfig && options.raw && !isFatal(translation.entries)) addAll(entries, elidedInRawMode(translation));
  if (isFatal(entries)) return { output: undefined, error: invalidSource };
  // OpenShift's restrictions apply to the MachineConfig, so raw output is exempt.
  if (!spec.machineConfig || wrapped) {
    addAll(entries, atOrigins(findForbidden(translation.output, spec, wrapped ? ['spec', 'config'] : []), origins));
    if (isFatal(entries)) return { output: undefined, error: invalidSource };
  }
  addAll(entries, atOrigins(findDuplicates(output, shape), origins));
  addAll(entries, atOrigins(runRules(output, shape, spec, tableOf(ignitionRules, spec)), origins));
  if (isFatal(entries)) return { output: undefined, error: invalidOutput };
  const json = writeJson(output, shape, options.pretty === true && !wrapped);
  // Butane passes a MachineConfig through JSON as well, which turns its numbers into Go's floats.
  return { output: wrapped ? writeMachineConfig(JSON.parse(json) as Json) : json, error: undefined };
}

/** Appends entries. There may be more of them than a call can take arguments. */
function addAll(entries: PendingFinding[], more: readonly PendingFinding[]): void {
  for (const entry of more) entries.push(entry);
}

/** Moves findings on the output to the input they came from; where that is unknown they keep their path. */
function atOrigins(entries: readonly PendingFinding[], origins: Origins): PendingFinding[] {
  return entries.map((entry): PendingFinding => ({ ...entry, path: origins(entry.path) ?? entry.path }));
}
