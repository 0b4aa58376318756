import { goQuote } from '../core/go/go-text.ts';

/** What the command was asked to do. */
export interface CommandOptions {
  advise: boolean;
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
  debug: boolean;
}

/** An option; one with `bare` needs no value, since that is its value when none is given. */
export interface Setting {
  short?: string;
  bare?: string;
  set: (options: CommandOptions, value: string) => void;
  /** The message to those who still use it. */
  deprecated?: string;
}

/** What Go's ParseBool accepts. */
const truths = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((word) => [word, true] as const),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((word) => [word, false] as const),
]);

type Switch = { [Name in keyof CommandOptions]: CommandOptions[Name] extends boolean ? Name : never }[keyof CommandOptions];

const onOff = (name: Switch): Pick<Setting, 'bare' | 'set'> => ({
  bare: 'true',
  set(options, value) {
    const on = truths.get(value);
    if (on === undefined) throw new Error(`strconv.ParseBool: parsing ${goQuote(value)}: invalid syntax`);
    options[name] = on;
  },
});

/** Colours as Butane accepts them, including `yes` and `no`; any other word turns them off. */
const colorOf = (value: string): CommandOptions['color'] => {
  if (value === 'always' || value === 'yes') return 'always';
  return value === 'auto' ? 'auto' : 'never';
};

const color: Setting = { bare: 'always', set: (options, value) => (options.color = colorOf(value)) };

/** Every option by its name. */
export const settings = new Map<string, Setting>([
  // Not one of Butane's: without it, what is said is what Butane says.
  ['advise', onOff('advise')],
  ['check', { short: 'c', ...onOff('check') }],
  ['files-dir', { short: 'd', set: (options, value) => (options.filesDir = value) }],
  ['output', { short: 'o', set: (options, value) => (options.output = value) }],
  ['pretty', { short: 'p', ...onOff('pretty') }],
  ['raw', { short: 'r', ...onOff('raw') }],
  ['strict', { short: 's', ...onOff('strict') }],
  ['raw-errors', onOff('rawErrors')],
  ['color', color],
  ['colour', color],
  ['input', { set: (options, value) => (options.input = value), deprecated: 'specify filename directly on command line' }],
  ['version', { short: 'V', ...onOff('version') }],
  ['help', { short: 'h', ...onOff('help') }],
  // Butane logs its internals; Bunsen's are different, and nothing is logged about them.
  ['debug', { short: 'D', ...onOff('debug') }],
]);

/** The output of `--help` after the line that names the command. */
export const usage = `Options:
      --advise                report what a machine will fail on, too
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
