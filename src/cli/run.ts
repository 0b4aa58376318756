import { inputTooLarge, tooLarge } from '#words/core/limits';
import { inReport } from '#words/core/advice/report';
import { constants } from 'node:buffer';
import { closeSync } from 'node:fs';
import { advise } from '../core/advice.ts';
import { decodeUtf } from '../core/document/decode-utf.ts';
import type { Finding } from '../core/report/finding.ts';
import { formatFinding, formatReport } from '../core/report/format-report.ts';
import { transpile, type Transpiled } from '../core/transpile.ts';
import { readAll } from './descriptor.ts';
import { attempt, open, writeOpen } from './disk.ts';
import { diskFiles } from './disk-files.ts';
import { descriptorIn } from './named-descriptor.ts';
import { usage, type CommandOptions } from './options.ts';
import { parseArguments, UsageError } from './parse-arguments.ts';
import { Apart, type Room } from './apart.ts';
import { errorText } from '../core/report/error-text.ts';

/** The environment of the command: its arguments, streams and surroundings. */
export interface Surroundings {
  arguments: readonly string[];
  /** How the command was called, for its usage. */
  name: string;
  version: string;
  /** Reads standard input, up to a number of bytes. When that fails the system's message is thrown, here and below. */
  standardInput: (most?: number) => Uint8Array;
  /** The whole input, where it was already opened. */
  openedInput?: () => Uint8Array;
  /** What is translated here; larger inputs are thrown as `Apart`. By default everything is. */
  room?: Room | undefined;
  standardOutput: (text: string) => void;
  /** Never throws: where nothing can be written, the command continues. */
  standardError: (text: string) => void;
  /** Whether standard error is a terminal, or any other character device. */
  errorIsDevice: boolean;
  noColor: boolean;
}

/** A failure that ends the command with a message. */
class Failure extends Error {}

const reasonOf = (error: unknown): string => {
  // A text, list or buffer that would exceed the maximum length.
  if (error instanceof RangeError) return tooLarge(error.message);
  return errorText(error);
};

/** Runs the command as Butane runs, and returns its exit code: 0, 1 when it failed, 2 when it was called wrongly. */
export function run(around: Surroundings): number {
  const help = `Usage: ${around.name} [options] [input-file]\n${usage}`;
  try {
    // Whoever opened the input has already reported everything about the arguments.
    const options = parseArguments(around.arguments, around.openedInput ? undefined : around.standardError);
    if (options.help) tell(help, around);
    else if (options.version) tell(`Bunsen ${around.version} (as Butane v0.29.0)\n`, around);
    else translate(options, around);
    return 0;
  } catch (error) {
    if (error instanceof Apart) throw error;
    if (error instanceof UsageError) {
      around.standardError(help + (error.message === '' ? '' : `${error.message}\n`));
      return 2;
    }
    around.standardError(error instanceof Failure ? `${error.message}\n` : `Error translating config: ${reasonOf(error)}\n`);
    return 1;
  }
}

/** Writes a message about the command itself, which succeeds whether or not it is read. */
function tell(text: string, around: Surroundings): void {
  try {
    around.standardOutput(text);
  } catch {
    // Butane ignores it, too.
  }
}

/** What cannot be passed to another process is translated here, whatever its size: names that are not UTF-8, and descriptors of this process. */
function staysHere({ input, output, filesDir }: CommandOptions): boolean {
  return descriptorIn(output) !== undefined || ![input, output, filesDir].every((word) => word.isWellFormed());
}

function translate(options: CommandOptions, surroundings: Surroundings): void {
  const around = staysHere(options) ? { ...surroundings, room: undefined } : surroundings;
  const input = readInput(options, around);
  const result = transpileWith(input, options, around);
  const entries = options.advise ? [...result.entries, ...adviceOn(input, options)] : result.entries;
  const color = options.color === 'always' || (options.color === 'auto' && around.errorIsDevice && !around.noColor);
  if (options.rawErrors) tellRaw(entries, around);
  else around.standardError(formatReport({ entries }, options.input === '' ? '<stdin>' : options.input, input, { color }));
  if (result.error !== undefined) throw new Failure(`Error translating config: ${result.error}`);
  if (options.strict && entries.length > 0) throw new Failure('Config produced warnings and --strict was specified');
  if (!options.check) writeOutput(options, `${result.output ?? ''}\n`, around);
}

/** Writes findings on one line each, in pieces: there may be more of them than one text can hold. */
function tellRaw(entries: readonly Finding[], around: Surroundings): void {
  const atOnce = 10_000;
  for (let at = 0; at < entries.length; at += atOnce) {
    around.standardError(
      entries
        .slice(at, at + atOnce)
        .map((entry) => `${formatFinding(entry)}\n`)
        .join(''),
    );
  }
}

function transpileWith(input: Uint8Array, { pretty, raw, filesDir }: CommandOptions, { room }: Surroundings): Transpiled {
  let embedded = 0;
  const count = (bytes: number): void => {
    embedded += bytes;
    // Core turns it into a finding and continues; its result is then not used.
    if (room && embedded > room.files) throw new Apart(input);
  };
  const result = transpile(input, { pretty, raw, ...(filesDir !== '' && { files: diskFiles(filesDir, count) }) });
  if (room && embedded > room.files) throw new Apart(input);
  return result;
}

/** What Bunsen advises: the message says so, and names the code by which a comment silences it. */
function adviceOn(input: Uint8Array, { filesDir }: CommandOptions): Finding[] {
  const decoded = decodeUtf(input);
  // Butane's error comes first.
  if (!decoded.ok) return [];
  const findings = advise(decoded.text.text, filesDir === '' ? {} : { files: diskFiles(filesDir) });
  return findings.map((finding) => ({ ...finding, message: inReport(finding.message, finding.code) }));
}

function readInput({ input }: CommandOptions, { openedInput, standardInput, room }: Surroundings): Uint8Array {
  const name = input === '' ? '/dev/stdin' : input;
  const read = (from: () => Uint8Array): Uint8Array => orFail(`failed to read ${name}`, () => attempt('read', name, from));
  if (openedInput) return ofTextLength(read(openedInput), name);
  const most = room && room.input + 1;
  const descriptor = input === '' ? 0 : orFail(`failed to open ${name}`, () => open(name, 'r'));
  const bytes = read(() => (input === '' ? standardInput(most) : readAll(descriptor, most)));
  if (room && bytes.length > room.input) throw new Apart(bytes, descriptor);
  if (descriptor > 0) closeSync(descriptor);
  return ofTextLength(bytes, name);
}

function ofTextLength(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new Failure(`failed to read ${name}: ${inputTooLarge(constants.MAX_STRING_LENGTH)}`);
  return bytes;
}

function writeOutput({ output }: CommandOptions, text: string, around: Surroundings): void {
  const name = output === '' ? '/dev/stdout' : output;
  const descriptor = output === '' ? undefined : orFail(`failed to open ${name}`, () => open(name, 'w'));
  const write = () =>
    descriptor === undefined ? attempt('write', name, () => around.standardOutput(text)) : writeOpen(descriptor, name, text);
  orFail(`Failed to write config to ${name}`, write);
}

/** Does something that the command cannot continue without. */
function orFail<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Failure(`${what}: ${reasonOf(error)}`, { cause: error });
  }
}
