import { constants } from 'node:buffer';
import { formatFinding, formatReport } from '../core/report/format-report.ts';
import { transpile } from '../core/transpile.ts';
import { attempt, open, readOpen, writeOpen } from './disk.ts';
import { diskFiles } from './disk-files.ts';
import { usage, type CommandOptions } from './options.ts';
import { parseArguments, UsageError } from './parse-arguments.ts';

/** What the command has around it: its words, streams and surroundings. */
export interface Surroundings {
  arguments: readonly string[];
  /** How the command was called, for its usage. */
  name: string;
  version: string;
  /** Reads all of standard input. What the system says when that fails is thrown, here and below. */
  standardInput: () => Uint8Array;
  standardOutput: (text: string) => void;
  /** Never throws: where nothing can be said, the command goes on. */
  standardError: (text: string) => void;
  /** Whether standard error is a terminal, or any other device of characters. */
  errorIsDevice: boolean;
  noColor: boolean;
}

/** A failure that ends the command with a message. */
class Failure extends Error {}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the command as Butane runs, and answers its exit code: 0, 1 when it failed, 2 when it was called wrongly. */
export function run(around: Surroundings): number {
  const help = `Usage: ${around.name} [options] [input-file]\n${usage}`;
  try {
    const options = parseArguments(around.arguments, around.standardError);
    if (options.help) tell(help, around);
    else if (options.version) tell(`Bunsen ${around.version} (as Butane v0.29.0)\n`, around);
    else translate(options, around);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      around.standardError(help + (error.message === '' ? '' : `${error.message}\n`));
      return 2;
    }
    around.standardError(error instanceof Failure ? `${error.message}\n` : `Error translating config: ${reasonOf(error)}\n`);
    return 1;
  }
}

/** Says something about the command itself, which goes well whether it is heard or not. */
function tell(text: string, around: Surroundings): void {
  try {
    around.standardOutput(text);
  } catch {
    // Butane takes no notice either.
  }
}

function translate(options: CommandOptions, around: Surroundings): void {
  const input = readInput(options, around);
  const result = transpile(input, {
    pretty: options.pretty,
    raw: options.raw,
    ...(options.filesDir !== '' && { files: diskFiles(options.filesDir) }),
  });
  const color = options.color === 'always' || (options.color === 'auto' && around.errorIsDevice && !around.noColor);
  const report = options.rawErrors
    ? result.entries.map((entry) => `${formatFinding(entry)}\n`).join('')
    : formatReport(result, options.input === '' ? '<stdin>' : options.input, input, { color });
  around.standardError(report);
  if (result.error !== undefined) throw new Failure(`Error translating config: ${result.error}`);
  if (options.strict && result.entries.length > 0) throw new Failure('Config produced warnings and --strict was specified');
  if (!options.check) writeOutput(options, `${result.output ?? ''}\n`, around);
}

function readInput({ input }: CommandOptions, around: Surroundings): Uint8Array {
  const name = input === '' ? '/dev/stdin' : input;
  const descriptor = input === '' ? undefined : orFail(`failed to open ${name}`, () => open(name, 'r'));
  const bytes = orFail(`failed to read ${name}`, () => (descriptor === undefined ? attempt('read', name, around.standardInput) : readOpen(descriptor, name)));
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new Failure(`failed to read ${name}: ${bytes.length} bytes are more than a text can have here`);
  return bytes;
}

function writeOutput({ output }: CommandOptions, text: string, around: Surroundings): void {
  const name = output === '' ? '/dev/stdout' : output;
  const descriptor = output === '' ? undefined : orFail(`failed to open ${name}`, () => open(name, 'w'));
  const write = () => (descriptor === undefined ? attempt('write', name, () => around.standardOutput(text)) : writeOpen(descriptor, name, text));
  orFail(`Failed to write config to ${name}`, write);
}

/** Runs something that the command cannot go on without. */
function orFail<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Failure(`${what}: ${reasonOf(error)}`, { cause: error });
  }
}
