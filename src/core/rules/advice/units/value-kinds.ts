import * as words from '#words/core/advice/unit-values';

/** What a setting takes: `isWrong` is certain, and false where a later systemd may know more than this does. */
export interface ValueKind {
  /** What it takes, in words. */
  takes: string;
  isWrong: (value: string) => boolean;
  /** The words that it takes, where these are all. */
  words?: readonly string[];
  /** Whether systemd refuses the whole unit over a wrong value, rather than ignore the line. */
  isFatal?: boolean;
}

const yes = ['yes', 'true', 'on'];
const no = ['no', 'false', 'off'];

/** systemd's parse_boolean. */
const truth: ValueKind = {
  takes: words.yesOrNo,
  isWrong: (value) => !/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(value),
  words: [...yes, ...no],
};

const unit = 'usec|us|[µμ]s|msec|ms|seconds?|sec|s|minutes?|min|m|hours?|hr|h|days?|d|weeks?|w|months?|M|years?|y';
const span = new RegExp(`^(?:infinity|(?:[+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)\\s*(?:${unit})?\\s*)+)$`);

/** systemd.time(7), Parsing time spans. */
const time: ValueKind = { takes: words.timeSpan, isWrong: (value) => value.length < 100 && !span.test(value) };

/** systemd's parse_mode. */
const mode: ValueKind = { takes: words.octalMode, isWrong: (value) => !/^0*[0-7]{1,4}$/.test(value) };

const oneOf = (names: readonly string[], prefixes: readonly string[] = []): ValueKind => ({
  takes: words.oneOf(names),
  isWrong: (value) => !names.includes(value) && !prefixes.some((prefix) => value.startsWith(prefix)),
  words: names,
});

/** A path, from the root; `marks` may stand before it. */
const path = (marks: RegExp, isFatal = false): ValueKind => ({
  takes: words.absolutePath,
  isWrong: (value) => value !== '' && !value.replace(marks, '').startsWith('/'),
  isFatal,
});

const workingDirectory = path(/^-/, true);

const streams = [
  'inherit',
  'null',
  'tty',
  'journal',
  'kmsg',
  'journal+console',
  'kmsg+console',
  'socket',
  'fd',
  'syslog',
  'syslog+console',
];
const output = oneOf(streams, ['fd:', 'file:', 'append:', 'truncate:']);

const calendarWords: ReadonlySet<string> = new Set([
  ...['minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'annually', 'quarterly', 'semiannually'],
  ...['semi-annually', 'bi-annually', 'biannually', 'anually'],
]);
const weekday = '(?:mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const weekdays = new RegExp(`^${weekday}(?:(?:,|\\.\\.|-)${weekday})*,?$`, 'i');

/** systemd.time(7), Calendar events: whether a value is certainly none. */
function isNoCalendar(value: string): boolean {
  const parts = value.split(/\s+/);
  const [first = ''] = parts;
  // Days, a date, a time and a zone; cron has five fields.
  if (parts.length > 4) return true;
  if (/^[A-Za-z-]+$/.test(first) && !calendarWords.has(first.toLowerCase()) && !weekdays.test(first)) return true;
  return parts.some((part) => {
    const [, hour = '0', minute = '0', second = '0'] = /^(\d+):(\d+)(?::(\d+))?$/.exec(part) ?? [];
    return Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60;
  });
}
const calendar: ValueKind = { takes: words.calendar, isWrong: isNoCalendar, words: [...calendarWords] };

/** Names of units, separated by blanks; each has the suffix of its type (systemd.unit(5); unit_name_is_valid). */
const unitNames: ValueKind = {
  takes: words.unitNames,
  isWrong: (value) => value.split(/\s+/).some((name) => name !== '' && !unitName.test(name)),
};
const unitName =
  /^["']|\.(?:service|socket|target|device|mount|automount|swap|timer|path|slice|scope|container|kube|pod|volume|network|image|build|artifact)["']?$/;

const list = (kind: ValueKind, names: readonly string[]): [string, ValueKind][] => names.map((name) => [name, kind]);

/** Those that have taken more words since 252, such as PrivateTmp=, are left out. */
const truths = [
  'Accept',
  'AllowIsolate',
  'CPUAccounting',
  'DefaultDependencies',
  'DynamicUser',
  'FixedRandomDelay',
  'FlushPending',
  'ForceUnmount',
  'FreeBind',
  'GuessMainPID',
  'IOAccounting',
  'IPAccounting',
  'IgnoreOnIsolate',
  'IgnoreSIGPIPE',
  'LazyUnmount',
  'LockPersonality',
  'MakeDirectory',
  'MemoryAccounting',
  'MemoryDenyWriteExecute',
  'NoDelay',
  'NoNewPrivileges',
  'NonBlocking',
  'OnClockChange',
  'OnTimezoneChange',
  'Persistent',
  'PrivateNetwork',
  'ProtectClock',
  'ProtectKernelLogs',
  'ProtectKernelModules',
  'ProtectKernelTunables',
  'RefuseManualStart',
  'RefuseManualStop',
  'RemainAfterElapse',
  'RemainAfterExit',
  'RemoveOnStop',
  'ReusePort',
  'RestrictRealtime',
  'RestrictSUIDSGID',
  'SendSIGHUP',
  'SendSIGKILL',
  'SloppyOptions',
  'StopWhenUnneeded',
  'SyslogLevelPrefix',
  'TasksAccounting',
  'WakeSystem',
  'Writable',
];
const times = [
  'AccuracySec',
  'OnActiveSec',
  'OnBootSec',
  'OnStartupSec',
  'OnUnitActiveSec',
  'OnUnitInactiveSec',
  'RandomizedDelaySec',
  'RestartSec',
  'RuntimeMaxSec',
  'StartLimitIntervalSec',
  'TimeoutIdleSec',
  'TimeoutSec',
  'TimeoutStartSec',
  'TimeoutStopSec',
  'WatchdogSec',
];
/** PartOf= and the like are rarely used, and take the same. */
const dependencies = [
  ...['After', 'Before', 'Wants', 'Requires', 'Requisite', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'OnFailure', 'OnSuccess'],
  ...['WantedBy', 'RequiredBy', 'UpheldBy'],
];
const modes = [
  'CacheDirectoryMode',
  'ConfigurationDirectoryMode',
  'DirectoryMode',
  'LogsDirectoryMode',
  'RuntimeDirectoryMode',
  'SocketMode',
  'StateDirectoryMode',
  'UMask',
];

/** Settings by name, where the name means the same in every section (`systemd --dump-configuration-items`, 252, and the manual pages). */
export const valueKinds: ReadonlyMap<string, ValueKind> = new Map([
  ...list(truth, truths),
  ...list(time, times),
  ...list(mode, modes),
  ...list(unitNames, dependencies),
  ['OnCalendar', calendar],
  ['KillMode', oneOf(['control-group', 'process', 'mixed', 'none'])],
  ['NotifyAccess', oneOf(['none', 'main', 'exec', 'all'])],
  ...list(output, ['StandardOutput', 'StandardError']),
  ['WorkingDirectory', { ...workingDirectory, isWrong: (value) => !/^-?~/.test(value) && workingDirectory.isWrong(value) }],
  ['EnvironmentFile', path(/^-/)],
  ...list(path(/^$/), ['DirectoryNotEmpty', 'PathChanged', 'PathExists', 'PathExistsGlob', 'PathModified']),
]);
