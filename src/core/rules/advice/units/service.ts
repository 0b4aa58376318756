import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import { nearestName } from '../index/nearest-name.ts';
import { settingOf, settingsOf, type UnitEntry } from '../index/unit-text.ts';
import type { UnitOf, UnitPart } from '../index/units.ts';
import type { ConfigIndex } from '../index/config-index.ts';

/** Values of Type= (systemd.service(5)). */
export const types = ['simple', 'exec', 'forking', 'oneshot', 'dbus', 'notify', 'notify-reload', 'idle'];
/** Values of Restart=. */
export const restarts = ['no', 'always', 'on-success', 'on-failure', 'on-abnormal', 'on-abort', 'on-watchdog'];

interface Service {
  of: UnitOf & { main: UnitPart };
  get: (key: string) => { entry: UnitEntry; part: UnitPart } | undefined;
  all: (key: string) => readonly UnitEntry[];
}

const known = new WeakMap<ConfigIndex, readonly Service[]>();

/** The services of a config whose contents are here, with their settings and those of drop-ins. */
function services(index: ConfigIndex): readonly Service[] {
  const before = known.get(index);
  if (before) return before;
  const found = index.units.all.flatMap((unit): Service[] => {
    const { name, main, dropins } = unit;
    if (!name.endsWith('.service') || !main || unit.unit?.mask) return [];
    const parts = [main, ...dropins];
    const all = (key: string) => parts.flatMap((part) => settingsOf(part.text, 'Service', key));
    const get = (key: string) => {
      // The last drop-in that says something has the last word.
      for (const part of parts.toReversed()) {
        const entry = settingOf(part.text, 'Service', key);
        if (entry) return { entry, part };
      }
      return undefined;
    };
    return [{ of: { ...unit, main }, get, all }];
  });
  known.set(index, found);
  return found;
}

const isYes = (value: string | undefined): boolean => value !== undefined && /^(?:1|yes|y|true|t|on)$/i.test(value);

/** systemd does not load a service that could never do anything (systemd's service_verify). */
export const execStartMissing: AdviceRule = {
  code: 'exec-start-missing',
  severity: 'warning',
  check(index, report) {
    if (index.bringsOthers) return;
    for (const { of, get, all } of services(index)) {
      if (all('ExecStart').length > 0) continue;
      const say = (sentence: string) =>
        report(sentence, of.main.at, { line: of.main.text.entries.find(({ section }) => section === 'Service')?.line });
      const action = of.main.text.entries.some(({ key, value }) => key === 'SuccessAction' && value !== 'none');
      const type = get('Type')?.entry.value;
      if (all('ExecStop').length === 0 && !action) say(words.noExecStart);
      else if (type !== undefined ? types.includes(type) && type !== 'oneshot' : get('BusName') !== undefined)
        say(words.noExecStartOneshot);
      else if (!isYes(get('RemainAfterExit')?.entry.value) && !action) say(words.noExecStartRemain);
    }
  },
};

/** More than one command, where only one can be the main one; systemd's service_verify. */
export const execStartTwice: AdviceRule = {
  code: 'exec-start-twice',
  severity: 'warning',
  check(index, report) {
    for (const { of, get } of services(index)) {
      const second = commandsThatHold(of)[1];
      const type = get('Type')?.entry.value ?? (get('BusName') ? 'dbus' : 'simple');
      if (second && types.includes(type) && type !== 'oneshot') report(words.severalExecStart, second.at, { line: second.line });
    }
  },
};

/** The commands of a service and of its drop-ins; of none where a drop-in takes back those before it, since their order is by name. */
function commandsThatHold({ main, dropins }: Service['of']): { at: UnitPart['at']; line: number }[] {
  const isTakenBack = dropins.some(({ text }) => text.entries.some(({ key, value }) => key === 'ExecStart' && value === ''));
  const parts = isTakenBack ? [] : [main, ...dropins];
  return parts.flatMap(({ text, at }) => settingsOf(text, 'Service', 'ExecStart').map(({ line }) => ({ at, line })));
}

/** A service that ends when it is done cannot be restarted for having ended; systemd's service_verify. */
export const oneshotRestart: AdviceRule = {
  code: 'oneshot-restart',
  severity: 'warning',
  check(index, report) {
    for (const { get } of services(index)) {
      const restart = get('Restart');
      if (get('Type')?.entry.value === 'oneshot' && restart && /^(?:always|on-success)$/.test(restart.entry.value))
        report(words.oneshotRestart(restart.entry.value), restart.part.at, { line: restart.entry.line });
    }
  },
};

/** A word that systemd does not know is ignored, with a line in the journal. */
export const serviceWord: AdviceRule = {
  code: 'service-word-unknown',
  severity: 'warning',
  check(index, report) {
    for (const { get } of services(index)) {
      const type = get('Type');
      const restart = get('Restart');
      // Specifiers are not expanded here, but a later systemd may know more words than close misses of these.
      if (type && isUnknown(type.entry.value, types)) report(words.unknownType(type.entry.value), type.part.at, { line: type.entry.line });
      if (restart && isUnknown(restart.entry.value, restarts))
        report(words.unknownRestart(restart.entry.value), restart.part.at, { line: restart.entry.line });
    }
  },
};

/** Whether a word is none of those that there are, and is not another program's kind of word either. */
const isUnknown = (value: string, known: readonly string[]): boolean =>
  !known.includes(value) && (nearestName(value, known) !== undefined || /^[A-Za-z-]+$/.test(value));
