import * as words from '#words/convert/containers';
import type { Converted } from '../define/converted.ts';
import { ConfigBuilder } from '../units/build-config.ts';
import type { ConvertOptions } from '../define/convert-options.ts';
import { isCluster, targetOf } from '../units/target-of.ts';
import { addNetwork } from './quadlet-container.ts';
import { convertRun, runWords } from './convert-run.ts';
import { splitShell, type ShellCommand } from './shell-words.ts';
import { newestOf } from '../../values/target-names.ts';
import { needPodman } from './need-podman.ts';

/** The name of the format. */
export const containerCommandsFormat = 'run-line';

/** Turns lines of `docker run` and `podman run` into quadlets; other commands are named. Never throws. */
export function convertContainerCommands(text: string, options: ConvertOptions = {}): Converted {
  const target = targetOf(options.to, 'fcos');
  const out = new ConfigBuilder(target ?? newestOf('fcos'), options.answers);
  if (target === undefined) out.say('error', undefined, words.unknownTarget);
  else if (isCluster(target)) out.say('error', undefined, words.noCluster);
  else {
    let count = 0;
    for (const command of splitShell(text)) if (convertCommand(out, command)) count++;
    if (count === 0) out.say('error', 1, words.noRun);
    else needPodman(out);
  }
  return out.finish(containerCommandsFormat, [words.headerOfCommands]);
}

/** Converts one command; whether it is one that runs a container. */
function convertCommand(out: ConfigBuilder, command: ShellCommand): boolean {
  const run = runWords(command);
  if (run) {
    if (command.joint !== undefined && !/^(?:&&|;|&)$/.test(command.joint)) out.leftOut(command.line, words.joined(command.joint));
    if (command.redirected !== undefined) out.leftOut(command.line, words.joined(command.redirected));
    convertRun(out, run, command.line);
    return true;
  }
  const text = command.words.map((word) => word.text);
  const [, what, verb] = text.filter((word) => word !== 'sudo');
  const name = text.at(-1) ?? '';
  if (what === 'network' && verb === 'create' && /^[A-Za-z0-9][\w.-]*$/.test(name)) addNetwork(out, command.line, name);
  else if ((what === 'volume' && verb === 'create') || what === 'pull') out.decided(command.line, words.byItself);
  else out.leftOut(command.line, words.otherCommand);
  return false;
}
