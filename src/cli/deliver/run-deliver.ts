import { commandsUsage, failed } from '#words/deliver/command';
import { errorText } from '../../core/report/error-text.ts';
import type { Command } from './command.ts';
import { CommandError, CommandLineError } from './command-error.ts';
import { isoCommands } from './iso-commands.ts';
import { makingCommands } from './making-commands.ts';
import { parseWords } from './parse-words.ts';
import type { DeliverSurroundings } from './surroundings.ts';
import { wordsFor } from '../system-words.ts';

const groups = new Set(['iso', 'initrd', 'medium']);

/**
 * Whether a command line is for images, initrds or media. Butane takes one input: a line that begins with such a word and has
 * another one after it is never a translation, while `bunsen iso` alone translates the file of that name.
 */
export const isDelivering = ([group, second]: readonly string[]): boolean =>
  group !== undefined && groups.has(group) && second !== undefined && (/^[^-]/.test(second) || second === '--help' || second === '-h');

/** Runs such a command, and returns its exit code: 0, 1 when it failed, 2 when it was called wrongly. */
export async function runDeliver(around: DeliverSurroundings): Promise<number> {
  const words = around.arguments;
  const usage = commandsUsage(around.name);
  if (words.some((word) => word === '--help' || word === '-h')) {
    around.standardOutput(new TextEncoder().encode(usage));
    return 0;
  }
  try {
    const found = [...isoCommands, ...makingCommands].find((command) => begins(words, command));
    if (!found) throw new CommandLineError('');
    await found.run(parseWords(words.slice(found.words.split(' ').length), found.options), around);
    return 0;
  } catch (error) {
    if (error instanceof CommandLineError) {
      around.standardError(error.message === '' ? usage : `${failed(error.message)}\n\n${usage}`);
      return 2;
    }
    around.standardError(`${failed(reasonOf(error))}\n`);
    return 1;
  }
}

const begins = (words: readonly string[], command: Command): boolean =>
  command.words.split(' ').every((word, index) => words[index] === word);

function reasonOf(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return error instanceof Error && 'code' in error ? path + wordsFor(error) : errorText(error);
}
