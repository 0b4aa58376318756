import { parseArgs, type ParseArgsConfig } from 'node:util';
import { errorText } from '../../core/report/error-text.ts';
import { CommandLineError } from './command-error.ts';

/** The options that a command knows, in the form of `parseArgs`. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** What was asked for: the values of options by name, and the words that are none. */
export interface Words {
  text: (name: string) => string | undefined;
  list: (name: string) => string[];
  on: (name: string) => boolean;
  files: string[];
}

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const on = { type: 'boolean' } as const;

/** Options that several commands have. */
export const output: OptionTable = { output: { ...text, short: 'o' } };
export const ignitionFile: OptionTable = { 'ignition-file': { ...text, short: 'i' } };
export const force: OptionTable = { force: { ...on, short: 'f' } };

/** The options of `iso customize`. */
export const customizing: OptionTable = {
  ...output,
  ...force,
  'dest-ignition': list,
  'dest-device': text,
  'dest-console': list,
  'dest-karg-append': list,
  'dest-karg-delete': list,
  'network-keyfile': list,
  'live-ignition': list,
  'live-karg-append': list,
  'live-karg-delete': list,
  'live-karg-replace': list,
};

/** The options of `iso kargs modify`. */
export const modifying: OptionTable = {
  ...output,
  append: { ...list, short: 'a' },
  delete: { ...list, short: 'd' },
  replace: { ...list, short: 'r' },
};

/** Options of single commands. */
export const showing: OptionTable = { ignition: on };
export const showingArguments: OptionTable = { default: { ...on, short: 'd' } };
export const wrapping: OptionTable = { ...ignitionFile, ...output, flatcar: on };
export const makingMedium: OptionTable = { ...ignitionFile, ...output, combustion: text };
export const makingSeed: OptionTable = { ...ignitionFile, ...output, name: text };

/** Reads the words after a command. Throws a CommandLineError for an option that it does not know. */
export function parseWords(words: readonly string[], options: OptionTable): Words {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CommandLineError(errorText(error), { cause: error });
  }
  const values = new Map(Object.entries(parsed.values));
  return {
    files: parsed.positionals,
    text(name) {
      const value = values.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    list(name) {
      const value = values.get(name);
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    },
    on: (name) => values.get(name) === true,
  };
}
