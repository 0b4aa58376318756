import type { Path } from '../../../report/finding.ts';
import type { ConfigIndex } from './config-index.ts';
import { oncePerText, type UnitEntry } from './unit-text.ts';

/** A program that a unit runs. */
export interface Command {
  program: string;
  /** The name of the unit. */
  unit: string;
  /** The path of the contents, and the 0-based line in them. */
  at: Path;
  line: number;
  /** Whether the unit goes on when it fails, or is skipped when a file is missing. */
  mayFail: boolean;
}

const roots = ['RootDirectory', 'RootImage'];

/** Settings by which a unit is skipped where a file is missing (systemd.unit(5)). */
const conditions = ['Condition', 'Assert'].flatMap((word) =>
  [
    'PathExists',
    'PathExistsGlob',
    'PathIsDirectory',
    'PathIsSymbolicLink',
    'PathIsMountPoint',
    'FileNotEmpty',
    'FileIsExecutable',
    'DirectoryNotEmpty',
  ].map((what) => word + what),
);

const isSet = ({ value }: UnitEntry): boolean => value !== '';

/** An absolute path that is written as it is. */
const isPlain = /^\/[^$%\\;]+$/;

/** The programs of a unit's contents. */
const commandsIn = oncePerText(({ commands, byKey }) => {
  // Below another root the path means another file.
  if (roots.some((key) => byKey.get(key)?.some(isSet))) return [];
  const isConditional = conditions.some((key) => byKey.get(key)?.some(isSet));
  return commands
    .filter(({ program }) => isPlain.test(program))
    .map(({ prefix, program, line }) => ({ program, line, mayFail: isConditional || prefix.includes('-') }));
});

/** Some of the absolute paths of the programs that the units of a config run themselves, not through a shell (systemd.service(5)). */
export function commandsOf({ units }: ConfigIndex, isWanted: (program: string) => boolean): Command[] {
  const found: Command[] = [];
  for (const { name: unit, main, dropins } of units.all) {
    for (const part of main ? [main, ...dropins] : dropins)
      for (const command of commandsIn(part.text)) if (isWanted(command.program)) found.push({ ...command, unit, at: part.at });
  }
  return found;
}
