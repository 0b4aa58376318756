import type { Path } from '../../../report/finding.ts';
import type { ConfigIndex } from './config-index.ts';

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

const keys = /^Exec(?:Start|StartPre|StartPost|Reload|Stop|StopPost|Condition)$/;

const known = new WeakMap<ConfigIndex, readonly Command[]>();

/** The absolute paths of the programs that the units of a config run themselves, not through a shell (systemd.service(5)). */
export function commandsOf(config: ConfigIndex): readonly Command[] {
  const before = known.get(config);
  if (before) return before;
  const commands: Command[] = [];
  for (const { name, main, dropins } of config.units.all) {
    for (const part of [main, ...dropins]) {
      if (!part) continue;
      const isConditional = part.text.entries.some(
        ({ key, value }) => /^(?:Condition|Assert)(?:Path|File|Directory)/.test(key) && value !== '',
      );
      // Below another root the path means another file.
      const isElsewhere = part.text.entries.some(({ key, value }) => /^Root(?:Directory|Image)$/.test(key) && value !== '');
      if (isElsewhere) continue;
      for (const { section, key, value, line } of part.text.entries) {
        if (section !== 'Service' || !keys.test(key)) continue;
        const [, prefix = '', program = ''] = /^([-@:+!|]*)"?(\/[^\s"'$%\\;]+)"?(?=\s|$)/.exec(value) ?? [];
        if (program !== '') commands.push({ program, unit: name, at: part.at, line, mayFail: prefix.includes('-') || isConditional });
      }
    }
  }
  known.set(config, commands);
  return commands;
}
