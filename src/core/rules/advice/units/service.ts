import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import { nearestName } from '../index/nearest-name.ts';
import { oncePerText, settingOf, settingsOf, type UnitText } from '../index/unit-text.ts';
import { textRule, type TextProblem } from './text-rule.ts';

/** Values of Type= (systemd.service(5)). */
export const types = ['simple', 'exec', 'forking', 'oneshot', 'dbus', 'notify', 'notify-reload', 'idle'];
/** Values of Restart=. */
export const restarts = ['no', 'always', 'on-success', 'on-failure', 'on-abnormal', 'on-abort', 'on-watchdog'];

/** The texts of a service: its own first, then its drop-ins'. */
type Service = readonly [main: UnitText, ...dropins: UnitText[]];

/** Something wrong with a service, on a line of one of its texts. */
type ServiceProblem = TextProblem & { text: UnitText };

/** A rule on services whose contents are here, with their drop-ins; what it finds in one without any is remembered with its text. */
function serviceRule(code: string, find: (service: Service) => readonly ServiceProblem[], isAboutAbsence = false): AdviceRule {
  const alone = oncePerText((text) => find([text]));
  return {
    code,
    severity: 'warning',
    check(index, report) {
      if (isAboutAbsence && index.bringsOthers) return;
      for (const { name, unit, main, dropins } of index.units.all) {
        if (!main || !name.endsWith('.service') || unit?.mask) continue;
        const problems = dropins.length === 0 ? alone(main.text) : find([main.text, ...dropins.map(({ text }) => text)]);
        for (const { message, text, line } of problems) report(message, (dropins.find((part) => part.text === text) ?? main).at, { line });
      }
    },
  };
}

const has = (service: Service, key: string): boolean => service.some((text) => settingsOf(text, 'Service', key).length > 0);

/** The last drop-in that says something has the last word. */
function get(service: Service, key: string): { value: string; line: number; text: UnitText } | undefined {
  const text = service.findLast((one) => settingOf(one, 'Service', key));
  const entry = text && settingOf(text, 'Service', key);
  return entry && { value: entry.value, line: entry.line, text };
}

const isYes = (value: string | undefined): boolean => value !== undefined && /^(?:1|yes|y|true|t|on)$/i.test(value);

/** systemd does not load a service that could never do anything (systemd's service_verify). */
export const execStartMissing: AdviceRule = serviceRule(
  'exec-start-missing',
  (service) => {
    if (has(service, 'ExecStart')) return [];
    const [main] = service;
    const line = main.entries.find(({ section }) => section === 'Service')?.line ?? 0;
    const say = (message: string) => [{ message, text: main, line }];
    const action = main.byKey.get('SuccessAction')?.some(({ value }) => value !== 'none') === true;
    const type = get(service, 'Type')?.value;
    if (!has(service, 'ExecStop') && !action) return say(words.noExecStart);
    if (type !== undefined ? types.includes(type) && type !== 'oneshot' : get(service, 'BusName')) return say(words.noExecStartOneshot);
    return isYes(get(service, 'RemainAfterExit')?.value) || action ? [] : say(words.noExecStartRemain);
  },
  true,
);

/** More than one command, where only one can be the main one; systemd's service_verify. */
export const execStartTwice: AdviceRule = serviceRule('exec-start-twice', (service) => {
  const second = commandsThatHold(service)[1];
  const type = get(service, 'Type')?.value ?? (get(service, 'BusName') ? 'dbus' : 'simple');
  return second && types.includes(type) && type !== 'oneshot' ? [{ message: words.severalExecStart, ...second }] : [];
});

/** The commands of a service and of its drop-ins; of none where a drop-in takes back those before it, since their order is by name. */
function commandsThatHold([main, ...dropins]: Service): Omit<ServiceProblem, 'message'>[] {
  if (dropins.some(({ byKey }) => byKey.get('ExecStart')?.some(({ value }) => value === ''))) return [];
  return [main, ...dropins].flatMap((text) => settingsOf(text, 'Service', 'ExecStart').map(({ line }) => ({ text, line })));
}

/** A service that ends when it is done cannot be restarted for having ended; systemd's service_verify. */
export const oneshotRestart: AdviceRule = serviceRule('oneshot-restart', (service) => {
  const restart = get(service, 'Restart');
  return restart && get(service, 'Type')?.value === 'oneshot' && /^(?:always|on-success)$/.test(restart.value)
    ? [{ ...restart, message: words.oneshotRestart(restart.value) }]
    : [];
});

/** A word that systemd does not know is ignored, with a line in the journal. */
export const serviceWord: AdviceRule = textRule('service-word-unknown', 'warning', (text) => {
  const type = settingOf(text, 'Service', 'Type');
  const restart = settingOf(text, 'Service', 'Restart');
  // Specifiers are not expanded here, but a later systemd may know more words than close misses of these.
  return [
    ...(type && isUnknown(type.value, types) ? [{ line: type.line, message: words.unknownType(type.value) }] : []),
    ...(restart && isUnknown(restart.value, restarts) ? [{ line: restart.line, message: words.unknownRestart(restart.value) }] : []),
  ];
});

/** Whether a word is none of those that there are, and is not another program's kind of word either. */
const isUnknown = (value: string, known: readonly string[]): boolean =>
  !known.includes(value) && (nearestName(value, known) !== undefined || /^[A-Za-z-]+$/.test(value));
