import { inSection, kindWords, manualOf, manyTimes, takes, unknownHere } from '#words/language/inside';
import { quadletHelp } from '#words/language/quadlet-settings';
import { settingHelp } from '#words/language/settings';
import { hasSetting, isReadByPodman, manualPageOf } from '../../core/systemd/directive-table.ts';
import { said, warning, type HelpPart } from '../facts/help.ts';
import { choicesOf, isRepeated, kindOf } from './kinds.ts';
import { choices } from '#words/language/help';

/** Sections whose settings for processes are the same as those of [Service]. */
const likeService = new Set(['Socket', 'Mount', 'Swap', 'Slice', 'Scope']);

/** Where a setting is in the table of sentences, the usual ones: by its section, or by its name alone. */
function entryOf(section: string, key: string): { table: Readonly<Record<string, string>>; name: string } | undefined {
  const byPodman = isReadByPodman(section);
  const table = byPodman ? quadletHelp : settingHelp;
  const names = [`${section}.${key}`, ...(likeService.has(section) ? [`Service.${key}`] : []), ...(byPodman ? [] : [key])];
  const name = names.find((each) => Object.hasOwn(table, each));
  return name === undefined ? undefined : { table, name };
}

/** How early a usual setting comes among those of its section; undefined for the others. */
export function usualRank(section: string, key: string): number | undefined {
  const entry = entryOf(section, key);
  return entry && Object.keys(entry.table).indexOf(entry.name);
}

/** What is said of a setting of a section: what it does, what it takes, and its manual page. */
export function helpOfSetting(section: string, key: string): HelpPart[] {
  const title: HelpPart = { kind: 'title', text: key };
  if (!hasSetting(section, key)) return key.startsWith('X-') ? [] : [title, warning(unknownHere(section))];
  const kind = kindOf(section, key);
  const entry = entryOf(section, key);
  const page = manualPageOf(section, key);
  const values = choicesOf(section, key);
  return [
    title,
    said(entry?.table[entry.name] ?? inSection(section)),
    ...(values.length > 0 ? [said(choices(values, false))] : kind ? [said(takes(kindWords[kind]))] : []),
    ...(isRepeated(key, false) ? [said(manyTimes)] : []),
    { kind: 'link', text: manualOf(page.name), href: page.href },
  ];
}
