/** What the command was asked to do. */
export interface CommandOptions {
  check: boolean;
  pretty: boolean;
  raw: boolean;
  strict: boolean;
  rawErrors: boolean;
  color: 'always' | 'never' | 'auto';
  filesDir: string;
  output: string;
  input: string;
  help: boolean;
  version: boolean;
}

/** Options that the command line cannot mean anything by. */
export class UsageError extends Error {}

type Setting = { short?: string } & (
  | { kind: 'switch'; set: (options: CommandOptions, on: boolean) => void }
  | { kind: 'value'; set: (options: CommandOptions, value: string) => void; bare?: string }
);

/** Colours as Butane takes them, `yes` and `no` among them; any other word leaves it to none. */
const colorOf = (value: string): CommandOptions['color'] => {
  if (value === 'always' || value === 'yes') return 'always';
  return value === 'auto' ? 'auto' : 'never';
};

const color: Setting = { kind: 'value', bare: 'always', set: (options, value) => (options.color = colorOf(value)) };

const settings: Readonly<Record<string, Setting>> = {
  check: { kind: 'switch', short: 'c', set: (options, on) => (options.check = on) },
  'files-dir': { kind: 'value', short: 'd', set: (options, value) => (options.filesDir = value) },
  output: { kind: 'value', short: 'o', set: (options, value) => (options.output = value) },
  pretty: { kind: 'switch', short: 'p', set: (options, on) => (options.pretty = on) },
  raw: { kind: 'switch', short: 'r', set: (options, on) => (options.raw = on) },
  strict: { kind: 'switch', short: 's', set: (options, on) => (options.strict = on) },
  'raw-errors': { kind: 'switch', set: (options, on) => (options.rawErrors = on) },
  color,
  colour: color,
  input: { kind: 'value', set: (options, value) => (options.input = value) },
  version: { kind: 'switch', short: 'V', set: (options, on) => (options.version = on) },
  help: { kind: 'switch', short: 'h', set: (options, on) => (options.help = on) },
};

/** What `--help` prints, after the line that names the command. */
export const usage = `Options:
  -c, --check                 check config without producing output
      --color[=WHEN]          control color output: "auto", "always", or "never" (default auto; always when WHEN is left out)
  -d, --files-dir DIR         allow embedding local files from this directory
  -h, --help                  show usage and exit
  -o, --output FILE           write to output file instead of stdout
  -p, --pretty                output formatted json
  -r, --raw                   never wrap in a MachineConfig; force Ignition output
      --raw-errors            show raw errors, rather than pretty printing them
  -s, --strict                fail on any warning
  -V, --version               print the version and exit
`;

const truths = new Map([...['1', 't', 'T', 'TRUE', 'true', 'True'].map((word) => [word, true] as const), ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((word) => [word, false] as const)]);

/**
 * Reads a command line as Butane's does: options before or after the input, short ones together,
 * values after `=` or as the next word. Throws a UsageError for what it does not know.
 */
export function parseArguments(words: readonly string[]): CommandOptions {
  const options: CommandOptions = {
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
  };
  const rest = [...words];
  const inputs: string[] = [];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') inputs.push(...rest.splice(0));
    else if (word.startsWith('--')) long(word.slice(2), rest, options);
    else if (word.startsWith('-') && word.length > 1) short(word.slice(1), rest, options);
    else inputs.push(word);
  }
  if (inputs.length > 1 || (inputs.length > 0 && options.input !== '')) throw new UsageError('');
  if (inputs[0] !== undefined) options.input = inputs[0];
  return options;
}

function long(word: string, rest: string[], options: CommandOptions): void {
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  const value = equals < 0 ? undefined : word.slice(equals + 1);
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (!setting) throw new UsageError(`unknown flag: --${name}`);
  apply(setting, `--${name}`, value, rest, options);
}

function short(letters: string, rest: string[], options: CommandOptions): void {
  const letter = letters.charAt(0);
  const setting = Object.values(settings).find((each) => each.short === letter);
  if (!setting) throw new UsageError(`unknown shorthand flag: '${letter}' in -${letters}`);
  const after = letters.slice(1);
  if (setting.kind === 'switch' && !after.startsWith('=')) {
    setting.set(options, true);
    if (after !== '') short(after, rest, options);
    return;
  }
  apply(setting, `-${letter}`, after === '' ? undefined : after.replace(/^=/, ''), rest, options);
}

function apply(setting: Setting, name: string, value: string | undefined, rest: string[], options: CommandOptions): void {
  if (setting.kind === 'switch') {
    const on = value === undefined ? true : truths.get(value);
    if (on === undefined) throw new UsageError(`invalid argument "${value ?? ''}" for "${name}" flag: not true or false`);
    setting.set(options, on);
    return;
  }
  const given = value ?? setting.bare ?? rest.shift();
  if (given === undefined) throw new UsageError(`flag needs an argument: ${name}`);
  setting.set(options, given);
}
