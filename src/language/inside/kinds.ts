/* oxlint-disable words/elsewhere -- names and values of systemd and Podman, which no language translates */
import type { kindWords } from '#words/language/inside';
import { kindNames } from './kind-names.ts';

/** What kind of value a setting takes. */
export type SettingKind = keyof typeof kindWords;

const known = new Map<string, SettingKind>();
for (const [kind, names] of Object.entries(kindNames)) {
  // The keys of both tables are kinds.
  for (const name of names.trim().split(/\s+/)) known.set(name, kind as SettingKind);
}

/** Values of settings that take one of several, the usual ones first (systemd.service(5), systemd.exec(5), systemd.kill(5), podman-systemd.unit(5)). */
const choices: Readonly<Record<string, string>> = {
  'Service.Type': 'simple exec oneshot notify notify-reload forking dbus idle',
  'Service.Restart': 'no on-failure always on-success on-abnormal on-abort on-watchdog',
  'Service.RestartMode': 'normal direct debug',
  'Service.ExitType': 'main cgroup',
  'Service.NotifyAccess': 'none main exec all',
  'Service.OOMPolicy': 'continue stop kill',
  KillMode: 'control-group mixed process none',
  ProtectSystem: 'no yes full strict',
  ProtectHome: 'no yes read-only tmpfs',
  ProtectProc: 'default noaccess invisible ptraceable',
  ProcSubset: 'all pid',
  PrivateTmp: 'no yes disconnected',
  StandardInput: 'null tty tty-force tty-fail data socket',
  StandardOutput: 'journal journal+console null tty kmsg inherit socket',
  StandardError: 'inherit journal journal+console null tty kmsg socket',
  RuntimeDirectoryPreserve: 'no yes restart',
  DevicePolicy: 'auto closed strict',
  KeyringMode: 'inherit private shared',
  ManagedOOMSwap: 'auto kill',
  ManagedOOMMemoryPressure: 'auto kill',
  BindIPv6Only: 'default both ipv6-only',
  CollectMode: 'inactive inactive-or-failed',
  FailureAction: 'none reboot reboot-force reboot-immediate poweroff poweroff-force poweroff-immediate exit exit-force',
  SuccessAction: 'none reboot reboot-force reboot-immediate poweroff poweroff-force poweroff-immediate exit exit-force',
  StartLimitAction: 'none reboot reboot-force reboot-immediate poweroff poweroff-force poweroff-immediate exit exit-force',
  JobTimeoutAction: 'none reboot reboot-force reboot-immediate poweroff poweroff-force poweroff-immediate exit exit-force',
  'Container.AutoUpdate': 'registry local',
  'Container.Pull': 'always missing never newer',
  'Container.Notify': 'yes no healthy',
  'Container.HealthOnFailure': 'none kill restart stop',
  'Container.CgroupsMode': 'split enabled disabled no-conmon',
  'Pod.ExitPolicy': 'stop continue',
  'Kube.ExitCodePropagation': 'none any all',
};

/** Settings that may be given several times, each adding to the others. */
const repeated = new Set(
  `After Before Wants Requires Requisite BindsTo PartOf Upholds Conflicts OnFailure OnSuccess PropagatesReloadTo ReloadPropagatedFrom
PropagatesStopTo StopPropagatedFrom JoinsNamespaceOf RequiresMountsFor WantsMountsFor Documentation WantedBy RequiredBy UpheldBy Also Alias
ExecCondition ExecStartPre ExecStartPost ExecReload ExecStop ExecStopPre ExecStopPost Environment EnvironmentFile PassEnvironment
UnsetEnvironment SupplementaryGroups LoadCredential LoadCredentialEncrypted SetCredential SetCredentialEncrypted ImportCredential
CapabilityBoundingSet AmbientCapabilities RestrictAddressFamilies SystemCallFilter SystemCallArchitectures ReadWritePaths ReadOnlyPaths
InaccessiblePaths ExecPaths NoExecPaths BindPaths BindReadOnlyPaths TemporaryFileSystem RuntimeDirectory StateDirectory CacheDirectory
LogsDirectory ConfigurationDirectory LogExtraFields LogFilterPatterns StandardInputText StandardInputData DeviceAllow IPAddressAllow
IPAddressDeny SocketBindAllow SocketBindDeny IODeviceWeight IOReadBandwidthMax IOWriteBandwidthMax IOReadIOPSMax IOWriteIOPSMax
RestartPreventExitStatus RestartForceExitStatus SuccessExitStatus Sockets OpenFile ListenStream ListenDatagram ListenSequentialPacket
ListenFIFO ListenNetlink ListenSpecial ListenMessageQueue Symlinks OnCalendar OnActiveSec OnBootSec OnStartupSec OnUnitActiveSec
OnUnitInactiveSec PathExists PathExistsGlob PathChanged PathModified DirectoryNotEmpty AddCapability AddDevice AddHost Annotation
ConfigMap ContainersConfModule DNS DNSOption DNSSearch DropCapability GIDMap GlobalArgs GroupAdd Label LogOpt Mask Mount Network
NetworkAlias PodmanArgs PublishPort Secret SubGIDMap SubUIDMap Sysctl Tmpfs UIDMap Ulimit Unmask Volume Subnet Gateway IPRange BuildArg
ImageTag`.split(/\s+/),
);

/** The values that a setting chooses from; none where it takes anything else. */
export function choicesOf(section: string, key: string): readonly string[] {
  const values = [`${section}.${key}`, key].find((name) => Object.hasOwn(choices, name));
  return values === undefined ? [] : (choices[values]?.split(' ') ?? []);
}

/** The kind of value that a setting takes; undefined for those with a syntax of their own. */
export function kindOf(section: string, key: string): SettingKind | undefined {
  if (choicesOf(section, key).length > 0) return 'choice';
  return isCondition(key) ? 'condition' : known.get(key);
}

const isCondition = (key: string): boolean => /^(?:Condition|Assert)[A-Z]/.test(key);

/** Whether a setting may stand several times in its section. `isOneshot`: several commands may run one after the other. */
export const isRepeated = (key: string, isOneshot: boolean): boolean =>
  repeated.has(key) || isCondition(key) || (key === 'ExecStart' && isOneshot);

/** Names that systemd still takes, but that have a better one or do nothing: they are not offered. */
const legacy = new Set(
  `RequiresOverridable RequisiteOverridable IgnoreOnSnapshot OnFailureIsolate BindTo PropagateReloadTo PropagateReloadFrom StartLimitInterval
BusPolicy Capabilities NetClass SysVStartPriority PermissionsStartOnly ReadWriteDirectories ReadOnlyDirectories InaccessibleDirectories
CPUShares StartupCPUShares CPUAccounting MemoryLimit BlockIOAccounting BlockIOWeight StartupBlockIOWeight BlockIODeviceWeight
BlockIOReadBandwidth BlockIOWriteBandwidth RemapUsers RemapUid RemapGid RemapUidSize VolatileTmp`.split(/\s+/),
);

/** In [Service], these are only kept for old units; they belong in [Unit]. */
const movedToUnit = new Set(['StartLimitBurst', 'StartLimitAction', 'FailureAction', 'RebootArgument']);

/** Whether a setting is to be offered. */
export const isCurrent = (section: string, key: string): boolean => !legacy.has(key) && !(section === 'Service' && movedToUnit.has(key));
