import { readFileSync, writeFileSync } from 'node:fs';
import { formatFinding, formatReport } from '../core/report/format-report.ts';
import { transpile } from '../core/transpile.ts';
import { diskFiles } from './disk-files.ts';
import { parseArguments, usage, UsageError, type CommandOptions } from './options.ts';

/** What the command has around it: its words, streams and surroundings. */
export interface Surroundings {
  arguments: readonly string[];
  /** How the command was called, for its usage. */
  name: string;
  version: string;
  standardInput: () => Uint8Array;
  standardOutput: (text: string) => void;
  standardError: (text: string) => void;
  /** Whether standard error is a terminal. */
  errorIsTerminal: boolean;
  noColor: boolean;
}

/** A failure that ends the command with a message. */
class Failure extends Error {}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the command as Butane runs, and answers its exit code: 0, 1 when it failed, 2 when it was called wrongly. */
export function run(around: Surroundings): number {
  const help = `Usage: ${around.name} [options] [input-file]\n${usage}`;
  try {
    const options = parseArguments(around.arguments);
    if (options.help) around.standardOutput(help);
    else if (options.version) around.standardOutput(`Bunsen ${around.version} (as Butane v0.29.0)\n`);
    else translate(options, around);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      around.standardError(error.message === '' ? help : `${error.message}\n${help}`);
      return 2;
    }
    if (!(error instanceof Failure)) throw error;
    around.standardError(`${error.message}\n`);
    return 1;
  }
}

function translate(options: CommandOptions, around: Surroundings): void {
  const input = readInput(options, around);
  const result = transpile(input, {
    pretty: options.pretty,
    raw: options.raw,
    ...(options.filesDir !== '' && { files: diskFiles(options.filesDir) }),
  });
  const color = options.color === 'always' || (options.color === 'auto' && around.errorIsTerminal && !around.noColor);
  const report = options.rawErrors
    ? result.entries.map((entry) => `${formatFinding(entry)}\n`).join('')
    : formatReport(result, options.input === '' ? '<stdin>' : options.input, input, { color });
  around.standardError(report);
  if (result.error !== undefined) throw new Failure(`Error translating config: ${result.error}`);
  if (options.strict && result.entries.length > 0) throw new Failure('Config produced warnings and --strict was specified');
  if (!options.check) writeOutput(options, `${result.output ?? ''}\n`, around);
}

function readInput({ input }: CommandOptions, around: Surroundings): Uint8Array {
  if (input === '') return around.standardInput();
  try {
    return readFileSync(input);
  } catch (error) {
    throw new Failure(`failed to open ${input}: ${reason(error)}`);
  }
}

function writeOutput({ output }: CommandOptions, text: string, around: Surroundings): void {
  if (output === '') {
    around.standardOutput(text);
    return;
  }
  try {
    writeFileSync(output, text, { mode: 0o644 });
  } catch (error) {
    throw new Failure(`failed to open ${output}: ${reason(error)}`);
  }
}
