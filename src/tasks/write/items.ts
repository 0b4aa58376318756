import { literal } from '../../core/document/edit/apply-edit.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { First, Included, Items, Lines, type FileLine, type Piece, type PieceMapping, type PieceValue } from './piece.ts';

/** How a file is written. */
interface FileOptions {
  /** Octal, as in YAML; 0644 by default. */
  mode?: string;
  /** Whether it takes the place of a file of the image, which otherwise stops the first boot. */
  overwrite?: boolean;
}

/** A file with contents: as a whole, or lines that it must have. */
export const file = (
  path: string,
  inline: string | readonly FileLine[],
  { mode = '0644', overwrite = false }: FileOptions = {},
): Piece => ({
  storage: {
    files: new Items('path', [
      {
        path,
        mode: literal(mode),
        ...(overwrite && { overwrite }),
        contents: { inline: typeof inline === 'string' ? inline : new Lines(inline) },
      },
    ]),
  },
});

/** A file whose contents are fetched from an address. */
export const fetchedFile = (path: string, source: string): Piece => ({
  storage: { files: new Items('path', [{ path, mode: literal('0644'), contents: { source } }]) },
});

/** An empty file: that it is there is what counts. */
export const emptyFile = (path: string): Piece => ({ storage: { files: new Items('path', [{ path, mode: literal('0644') }]) } });

/** Lines at the end of a file of the image, which stays as it is otherwise. */
export const appended = (path: string, lines: readonly FileLine[]): Piece => ({
  storage: { files: new Items('path', [{ path, append: new First({ inline: new Lines(lines) }) }]) },
});

/** A symbolic link, in place of what the image has there. */
export const link = (path: string, target: string): Piece => ({
  storage: { links: new Items('path', [{ path, target, overwrite: true }]) },
});

/** A unit of the config's own, started at boot where it is `enabled`. */
export const unit = (name: string, contents: string, enabled = true): Piece => ({
  systemd: { units: new Items('name', [{ name, ...(enabled && { enabled }), contents }]) },
});

/** Turns a unit of the image on, or masks it. */
export const unitState = (name: string, state: 'enabled' | 'mask'): Piece => ({
  systemd: { units: new Items('name', [{ name, [state]: true }]) },
});

/** A drop-in of a unit. */
export const dropin = (unitName: string, name: string, contents: string): Piece => ({
  systemd: { units: new Items('name', [{ name: unitName, dropins: new Items('name', [{ name, contents }]) }]) },
});

/** A user. */
export const user = (name: string, fields: PieceMapping): Piece => ({ passwd: { users: new Items('name', [{ name, ...fields }]) } });

/**
 * Kernel arguments, where a version has them: in Ignition, whose list has no order but within an entry, or in a MachineConfig,
 * whose entries are one argument each. Each takes the place of one for the same key.
 */
export function kernelArguments(values: readonly string[], { machineConfig }: Spec): Piece {
  const list = (machineConfig ? values : [values.join(' ')]).map((value) => ({ value, replaces: sameKey(value) }));
  return machineConfig
    ? { openshift: { kernel_arguments: new Included(list) } }
    : { kernel_arguments: { should_exist: new Included(list) } };
}

const keysOf = (value: string): string =>
  value
    .split(' ')
    .map((one) => one.split('=')[0])
    .join(' ');
const sameKey = (value: string) => (other: string) => value.includes('=') && keysOf(other) === keysOf(value);

/** Kernel arguments as someone wrote them, beside all others. */
export const furtherArguments = (values: readonly string[], { machineConfig }: Spec): Piece =>
  machineConfig ? { openshift: { kernel_arguments: included(values) } } : { kernel_arguments: { should_exist: included(values) } };

/** Settings of a MachineConfig. */
export const openshift = (settings: PieceMapping): Piece => ({ openshift: settings });

/** A line `key = value`, in place of one for the same key, whatever the blanks around the sign. */
export const assignment = (key: string, value: string, sign = '='): FileLine => ({
  line: `${key}${sign}${value}`,
  replaces: (line) => {
    const at = line.indexOf('=');
    return at >= 0 && line.slice(0, at).trim() === key;
  },
});

/** A line that is there once. */
export const onlyLine = (line: string): FileLine => ({ line, replaces: (other) => other.trim() === line });

/** A list of plain values. */
export const included = (values: readonly string[]): PieceValue => new Included(values.map((value) => ({ value })));
