import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import { commandsOf } from '../index/commands.ts';
import { isWithin, parentOf } from '../index/nodes.ts';
import { bringsPackages } from '../index/unit-fate.ts';
import type { ConfigIndex } from '../index/config-index.ts';

/** Where the images have no programs, by system (their linked directories in /var are empty; Flatcar's /opt has what the config puts there). */
const empty: Readonly<Record<string, RegExp>> = {
  fcos: /^\/(?:usr\/local|opt|var\/usrlocal|var\/opt|srv|home|var\/home|root|mnt)\/./,
  flatcar: /^\/(?:opt|srv|home|root|mnt)\/./,
};

/** Words that appear in texts of a config, so that what one of them may create is not called missing. */
function textsOf({ units, filesText }: ConfigIndex): string {
  const texts: string[] = [];
  for (const { main, dropins } of units.all)
    for (const part of [main, ...dropins])
      for (const { key, value } of part?.text.entries ?? []) if (!/^(?:Description|Documentation)$/.test(key)) texts.push(value);
  texts.push(filesText);
  return texts.join('\n');
}

/** A program that neither the image has nor anything in the config mentions again: nothing can have put it there. */
export const programMissing: AdviceRule = {
  code: 'program-missing',
  severity: 'warning',
  check(index, report) {
    const place = Object.hasOwn(empty, index.spec.variant) ? empty[index.spec.variant] : undefined;
    if (!place) return;
    const candidates = commandsOf(index, (program) => place.test(program)).filter(
      ({ program, mayFail }) => !mayFail && !isMade(index, program),
    );
    if (candidates.length === 0 || bringsPackages(index)) return;
    const texts = textsOf(index);
    for (const { program, at, line } of candidates) {
      // Its own lines are all that mention it, and nothing else touches its directory.
      const own = candidates.filter((one) => one.program === program).length;
      if (
        count(texts, program) > own ||
        mentionsDirectory(
          texts,
          parentOf(program),
          candidates.map((one) => one.program),
        )
      )
        continue;
      report(words.programMissing(program), at, { line });
    }
  },
};

/** Whether the config writes a path, or something on the way to it that may contain it: a link, a tree, a mount. */
function isMade({ nodes, config, units }: ConfigIndex, path: string): boolean {
  if (nodes.byPath.has(path) || nodes.treeFiles.has(path) || nodes.unknownTrees.some((tree) => isWithin(path, tree))) return true;
  if ((config.storage?.filesystems ?? []).some((one) => one.path && one.path !== '/' && isWithin(path, one.path))) return true;
  if (units.all.some(({ name }) => /\.(?:auto)?mount$/.test(name))) return true;
  for (let parent = parentOf(path); parent !== '/' && parent !== ''; parent = parentOf(parent))
    if (nodes.byPath.get(parent)?.kind === 'link') return true;
  // The same directory under its other name.
  const other = [
    path.replace(/^\/usr\/local\//, '/var/usrlocal/'),
    path.replace(/^\/(opt|home|srv|mnt)\//, '/var/$1/'),
    path.replace(/^\/var\//, '/').replace(/^\/usrlocal\//, '/usr/local/'),
  ];
  return other.some((one) => one !== path && (nodes.byPath.has(one) || nodes.treeFiles.has(one)));
}

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++;
  return found;
}

/** Whether a text names a directory other than as the beginning of a program's path: something may be unpacked there. */
function mentionsDirectory(texts: string, directory: string, programs: readonly string[]): boolean {
  const mentions = count(texts, directory);
  const inPrograms = programs.filter((one) => one.startsWith(`${directory}/`)).length;
  return mentions > inPrograms;
}
