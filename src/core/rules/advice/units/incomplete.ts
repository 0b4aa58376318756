import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';

/** What a unit of a type has to set, each of which is enough, and what systemd does without (timer_verify, socket_verify, path_verify, mount_verify). */
const needs: readonly { type: string; section: string; key: RegExp; say: string }[] = [
  {
    type: 'timer',
    section: 'Timer',
    key: /^On(?:Active|Boot|Startup|UnitActive|UnitInactive)Sec$|^On(?:Calendar|ClockChange|TimezoneChange)$/,
    say: words.timerWithoutTime,
  },
  { type: 'socket', section: 'Socket', key: /^Listen/, say: words.socketWithoutListen },
  { type: 'path', section: 'Path', key: /^(?:Path|DirectoryNotEmpty$)/, say: words.pathWithoutPath },
  { type: 'mount', section: 'Mount', key: /^What$/, say: words.mountWithoutWhat },
];

/** A unit without the one setting that its type is about: systemd refuses to load it. */
export const unitIncomplete: AdviceRule = {
  code: 'unit-incomplete',
  severity: 'warning',
  check(index, report) {
    if (index.bringsOthers) return;
    for (const { name, unit, main, dropins } of index.units.all) {
      const need = needs.find(({ type }) => name.endsWith(`.${type}`));
      if (!need || !main || unit?.mask || hasOtherDropins(index, name)) continue;
      const { section, key, say } = need;
      if (
        [main, ...dropins].some(({ text }) => text.entries.some((one) => one.section === section && one.value !== '' && key.test(one.key)))
      )
        continue;
      report(say, main.at, { line: main.text.entries.find((one) => one.section === section)?.line });
    }
  },
};

/** Whether files of the config are drop-ins for a unit. */
const hasOtherDropins = ({ nodes }: ConfigIndex, name: string): boolean =>
  nodes.all.some(({ path }) => path.includes(`/systemd/system/${name}.d/`)) ||
  [...nodes.treeFiles.keys()].some((path) => path.includes(`/systemd/system/${name}.d/`));
