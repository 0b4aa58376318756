import { goQuote } from '../core/go/go-text.ts';
import { settings, type CommandOptions, type Setting } from './options.ts';
import { errorText } from '../core/report/error-text.ts';

/** An invalid command line, with the reason in pflag's words; without a reason the usage says it all. */
export class UsageError extends Error {}

/**
 * Parses a command line as pflag does: options before or after the input, short ones together, values
 * after `=` or as the next word. Warnings are passed to `tell`. Throws a UsageError
 * for anything unknown.
 */
export function parseArguments(words: readonly string[], tell: (text: string) => void = () => undefined): CommandOptions {
  const reader = new Reader(words, tell);
  const inputs: string[] = [];
  for (let word = reader.next(); word !== undefined; word = reader.next()) {
    if (word === '--') inputs.push(...reader.remaining());
    else if (word.startsWith('--')) reader.long(word);
    else if (word.startsWith('-') && word.length > 1) reader.short(word.slice(1));
    else inputs.push(word);
  }
  const { options } = reader;
  if (inputs.length > 1 || (inputs.length > 0 && options.input !== '')) throw new UsageError('');
  if (inputs[0] !== undefined) options.input = inputs[0];
  return options;
}

class Reader {
  readonly options: CommandOptions = {
    advise: false,
    check: false,
    pretty: false,
    raw: false,
    strict: false,
    rawErrors: false,
    color: 'auto',
    filesDir: '',
    output: '',
    input: '',
    help: false,
    version: false,
    debug: false,
  };
  private readonly words: string[];
  private readonly tell: (text: string) => void;

  constructor(words: readonly string[], tell: (text: string) => void) {
    this.words = [...words];
    this.tell = tell;
  }

  next(): string | undefined {
    return this.words.shift();
  }

  remaining(): string[] {
    return this.words.splice(0);
  }

  long(word: string): void {
    if (/^--[-=]/.test(word)) throw new UsageError(`bad flag syntax: ${word}`);
    const [, name = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
    const setting = settings.get(name);
    if (!setting) throw new UsageError(`unknown flag: --${name}`);
    this.apply(name, setting, value ?? setting.bare ?? this.next(), `--${name}`);
  }

  short(letters: string): void {
    // The flags of Go's test runner have no meaning here, and are accepted.
    if (letters === '' || letters.startsWith('test.')) return;
    const found = [...settings].find(([, setting]) => setting.short === letters.charAt(0));
    if (!found) throw new UsageError(`unknown shorthand flag: ${quoteFirst(letters)} in -${letters}`);
    const [name, setting] = found;
    const rest = letters.slice(1);
    const given = /^=[^]/.test(rest) ? rest.slice(1) : undefined;
    if (given === undefined && setting.bare !== undefined) {
      this.apply(name, setting, setting.bare, '');
      this.short(rest);
    } else this.apply(name, setting, given ?? (rest === '' ? this.next() : rest), `${quoteFirst(letters)} in -${letters}`);
  }

  private apply(name: string, setting: Setting, value: string | undefined, written: string): void {
    if (value === undefined) throw new UsageError(`flag needs an argument: ${written}`);
    try {
      setting.set(this.options, value);
    } catch (error) {
      const full = `${setting.short === undefined ? '' : `-${setting.short}, `}--${name}`;
      throw new UsageError(`invalid argument ${goQuote(value)} for ${goQuote(full)} flag: ${errorText(error)}`);
    }
    if (setting.deprecated !== undefined) this.tell(`Flag --${name} has been deprecated, ${setting.deprecated}\n`);
  }
}

/** The first letter in single quotes, as Go writes it; of a non-ASCII letter pflag sees a byte that is not one. */
function quoteFirst(letters: string): string {
  const letter = letters.charAt(0) < '\x80' ? letters.charAt(0) : '\u00c3';
  if (letter === "'") return "'\\''";
  return `'${letter === '"' ? letter : goQuote(letter).slice(1, -1)}'`;
}
