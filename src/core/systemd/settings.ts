/**
 * The sections and settings of unit files and quadlets, by name. Those of systemd as `systemd --dump-configuration-items`
 * prints them (252), with what its table (load-fragment-gperf) has gained since; legacy names, which systemd accepts and
 * ignores, are among them. Those of quadlets as Podman 6 knows them (podman-systemd.unit(5)).
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** `ConditionX` and `AssertX`, by their X. */
const conditions = words(`
ACPower Architecture Capability ControlGroupController CPUFeature CPUPressure CPUs Credential DirectoryNotEmpty Environment
FileIsExecutable FileNotEmpty Firmware FirstBoot Group Host IOPressure KernelCommandLine KernelModuleLoaded KernelVersion Memory
MemoryPressure NeedsUpdate OSRelease PathExists PathExistsGlob PathIsDirectory PathIsEncrypted PathIsMountPoint PathIsReadWrite
PathIsSymbolicLink Security User Version Virtualization`);

/** `[Unit]`, systemd.unit(5). */
const unit = [
  ...words(`
After AllowIsolate Before BindsTo BindTo CollectMode Conflicts DefaultDependencies Description Documentation FailureAction
FailureActionExitStatus IgnoreOnIsolate IgnoreOnSnapshot JobRunningTimeoutSec JobTimeoutAction JobTimeoutRebootArgument JobTimeoutSec
JoinsNamespaceOf OnFailure OnFailureIsolate OnFailureJobMode OnSuccess OnSuccessJobMode PartOf PropagateReloadFrom PropagateReloadTo
PropagatesReloadTo PropagatesStopTo RebootArgument RefuseManualStart RefuseManualStop ReloadPropagatedFrom Requires RequiresMountsFor
RequiresOverridable Requisite RequisiteOverridable SourcePath StartLimitAction StartLimitBurst StartLimitInterval StartLimitIntervalSec
StopPropagatedFrom StopWhenUnneeded SuccessAction SuccessActionExitStatus SurviveFinalKillSignal Upholds Wants WantsMountsFor`),
  ...conditions.map((name) => `Condition${name}`),
  ...conditions.filter((name) => name !== 'Firmware').map((name) => `Assert${name}`),
];

/** `[Install]`, systemd.unit(5). */
const install = words('Alias Also DefaultInstance RequiredBy UpheldBy WantedBy');

/** How processes run, systemd.exec(5). */
export const execution = words(`
AmbientCapabilities AppArmorProfile BindLogSockets BindPaths BindReadOnlyPaths BPFDelegateAttachments BPFDelegateCommands
BPFDelegateMaps BPFDelegatePrograms CacheDirectory CacheDirectoryAccounting CacheDirectoryMode CacheDirectoryQuota Capabilities
CapabilityBoundingSet ConfigurationDirectory ConfigurationDirectoryMode CoredumpFilter CPUAffinity CPUSchedulingPolicy
CPUSchedulingPriority CPUSchedulingResetOnFork DelegateNamespaces DynamicUser Environment EnvironmentFile ExecPaths ExecSearchPath
ExtensionDirectories ExtensionImagePolicy ExtensionImages Group IgnoreSIGPIPE ImportCredential InaccessibleDirectories InaccessiblePaths
IOSchedulingClass IOSchedulingPriority IPCNamespacePath KeyringMode LimitAS LimitCORE LimitCPU LimitDATA LimitFSIZE LimitLOCKS
LimitMEMLOCK LimitMSGQUEUE LimitNICE LimitNOFILE LimitNPROC LimitRSS LimitRTPRIO LimitRTTIME LimitSIGPENDING LimitSTACK LoadCredential
LoadCredentialEncrypted LockPersonality LogExtraFields LogFilterPatterns LogLevelMax LogNamespace LogRateLimitBurst
LogRateLimitIntervalSec LogsDirectory LogsDirectoryAccounting LogsDirectoryMode LogsDirectoryQuota MemoryDenyWriteExecute MemoryKSM
MountAPIVFS MountFlags MountImagePolicy MountImages NetworkNamespacePath Nice NoExecPaths NoNewPrivileges NUMAMask NUMAPolicy
OOMScoreAdjust PAMName PassEnvironment Personality PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs
PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyDirectories ReadOnlyPaths ReadWriteDirectories ReadWritePaths RemoveIPC
RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictRealtime RestrictSUIDSGID RootDirectory RootEphemeral RootHash
RootHashSignature RootImage RootImageOptions RootImagePolicy RootVerity RuntimeDirectory RuntimeDirectoryMode RuntimeDirectoryPreserve
SecureBits SELinuxContext SetCredential SetCredentialEncrypted SetLoginEnvironment SmackProcessLabel StandardError StandardInput
StandardInputData StandardInputText StandardOutput StateDirectory StateDirectoryAccounting StateDirectoryMode StateDirectoryQuota
SupplementaryGroups SyslogFacility SyslogIdentifier SyslogLevel SyslogLevelPrefix SystemCallArchitectures SystemCallErrorNumber
SystemCallFilter SystemCallLog TemporaryFileSystem TimeoutCleanSec TimerSlackNSec TTYColumns TTYPath TTYReset TTYRows TTYVHangup
TTYVTDisallocate UMask UnsetEnvironment User UtmpIdentifier UtmpMode WorkingDirectory`);

/** What processes may use, systemd.resource-control(5). */
export const resources = words(`
AllowedCPUs AllowedMemoryNodes BlockIOAccounting BlockIODeviceWeight BlockIOReadBandwidth BlockIOWeight BlockIOWriteBandwidth BPFProgram
CoredumpReceive CPUAccounting CPUQuota CPUQuotaPeriodSec CPUShares CPUWeight DefaultMemoryLow DefaultMemoryMin DefaultStartupMemoryLow
Delegate DelegateSubgroup DeviceAllow DevicePolicy DisableControllers IOAccounting IODeviceLatencyTargetSec IODeviceWeight
IOReadBandwidthMax IOReadIOPSMax IOWeight IOWriteBandwidthMax IOWriteIOPSMax IPAccounting IPAddressAllow IPAddressDeny
IPEgressFilterPath IPIngressFilterPath ManagedOOMMemoryPressure ManagedOOMMemoryPressureDurationSec ManagedOOMMemoryPressureLimit
ManagedOOMPreference ManagedOOMSwap MemoryAccounting MemoryHigh MemoryLimit MemoryLow MemoryMax MemoryMin MemoryPressureThresholdSec
MemoryPressureWatch MemorySwapMax MemoryZSwapMax MemoryZSwapWriteback NetClass NFTSet RestrictNetworkInterfaces Slice SocketBindAllow
SocketBindDeny StartupAllowedCPUs StartupAllowedMemoryNodes StartupBlockIOWeight StartupCPUShares StartupCPUWeight StartupIOWeight
StartupMemoryHigh StartupMemoryLow StartupMemoryMax StartupMemorySwapMax StartupMemoryZSwapMax TasksAccounting TasksMax`);

/** How processes are ended, systemd.kill(5). */
export const killing = words('FinalKillSignal KillMode KillSignal RestartKillSignal SendSIGHUP SendSIGKILL WatchdogSignal');

const processes = [...execution, ...resources, ...killing];

/** The settings of each section of systemd's, those of their own manual page first. */
export const systemdSettings = {
  Unit: unit,
  Install: install,
  Service: [
    ...words(`
BusName BusPolicy ExecCondition ExecReload ExecStart ExecStartPost ExecStartPre ExecStop ExecStopPost ExitType FailureAction
FileDescriptorStoreMax FileDescriptorStorePreserve GuessMainPID NonBlocking NotifyAccess OOMPolicy OpenFile PermissionsStartOnly PIDFile
RebootArgument ReloadSignal RemainAfterExit Restart RestartForceExitStatus RestartMaxDelaySec RestartMode RestartPreventExitStatus
RestartSec RestartSteps RootDirectoryStartOnly RuntimeMaxSec RuntimeRandomizedExtraSec Sockets StartLimitAction StartLimitBurst
StartLimitInterval SuccessExitStatus SysVStartPriority TimeoutAbortSec TimeoutSec TimeoutStartFailureMode TimeoutStartSec
TimeoutStopFailureMode TimeoutStopSec Type USBFunctionDescriptors USBFunctionStrings WatchdogSec`),
    ...processes,
  ],
  Socket: [
    ...words(`
Accept AcceptFileDescriptors Backlog BindIPv6Only BindToDevice Broadcast DeferAcceptSec DeferTrigger DeferTriggerMaxSec DirectoryMode
ExecStartPost ExecStartPre ExecStopPost ExecStopPre FileDescriptorName FlushPending FreeBind IPTOS IPTTL KeepAlive KeepAliveIntervalSec
KeepAliveProbes KeepAliveTimeSec ListenDatagram ListenFIFO ListenMessageQueue ListenNetlink ListenSequentialPacket ListenSpecial
ListenStream ListenUSBFunction Mark MaxConnections MaxConnectionsPerSource MessageQueueMaxMessages MessageQueueMessageSize NoDelay
PassCredentials PassFileDescriptorsToExec PassPacketInfo PassPIDFD PassSecurity PipeSize PollLimitBurst PollLimitIntervalSec Priority
ReceiveBuffer RemoveOnStop ReusePort SELinuxContextFromNet SendBuffer Service SmackLabel SmackLabelIPIn SmackLabelIPOut SocketGroup
SocketMode SocketProtocol SocketUser Symlinks TCPCongestion TimeoutSec Timestamping Transparent TriggerLimitBurst
TriggerLimitIntervalSec Writable`),
    ...processes,
  ],
  Mount: [
    ...words(`
DirectoryMode ForceUnmount LazyUnmount Options ReadWriteOnly SloppyOptions TimeoutSec Type What Where`),
    ...processes,
  ],
  Automount: words('DirectoryMode ExtraOptions TimeoutIdleSec Where'),
  Swap: [...words('Options Priority TimeoutSec What'), ...processes],
  Timer: words(`
AccuracySec DeferReactivation FixedRandomDelay OnActiveSec OnBootSec OnCalendar OnClockChange OnStartupSec OnTimezoneChange
OnUnitActiveSec OnUnitInactiveSec Persistent RandomizedDelaySec RandomizedOffsetSec RemainAfterElapse Unit WakeSystem`),
  Path: words(`
DirectoryMode DirectoryNotEmpty MakeDirectory PathChanged PathExists PathExistsGlob PathModified TriggerLimitBurst
TriggerLimitIntervalSec Unit`),
  Slice: [...words('ConcurrencyHardMax ConcurrencySoftMax'), ...resources],
  Scope: [...words('OOMPolicy RuntimeMaxSec RuntimeRandomizedExtraSec TimeoutStopSec'), ...resources, ...killing],
} as const satisfies Record<string, readonly string[]>;

/** The settings of each section that only quadlets have. */
export const quadletSettings = {
  Container: words(`
AddCapability AddDevice AddHost Annotation AppArmor AutoUpdate CgroupsMode ContainerName ContainersConfModule DNS DNSOption DNSSearch
DropCapability Entrypoint Environment EnvironmentFile EnvironmentHost Exec ExposeHostPort GIDMap GlobalArgs Group GroupAdd HealthCmd
HealthInterval HealthLogDestination HealthMaxLogCount HealthMaxLogSize HealthOnFailure HealthRetries HealthStartPeriod HealthStartupCmd
HealthStartupInterval HealthStartupRetries HealthStartupSuccess HealthStartupTimeout HealthTimeout HostName HttpProxy Image IP IP6 Label
LogDriver LogOpt Mask Memory Mount Network NetworkAlias NoNewPrivileges Notify PidsLimit Pod PodmanArgs PublishPort Pull ReadOnly
ReadOnlyTmpfs ReloadCmd ReloadSignal RemapGid RemapUid RemapUidSize RemapUsers Retry RetryDelay Rootfs RunInit SeccompProfile Secret
SecurityLabelDisable SecurityLabelFileType SecurityLabelLevel SecurityLabelNested SecurityLabelType ServiceName ShmSize StartWithPod
StopSignal StopTimeout SubGIDMap SubUIDMap Sysctl Timezone Tmpfs UIDMap Ulimit Unmask User UserNS VolatileTmp Volume WorkingDir`),
  Volume: words(`
ContainersConfModule Copy Device Driver GID GlobalArgs Group Image Label Options PodmanArgs ServiceName Type UID User VolumeName`),
  Network: words(`
ContainersConfModule DisableDNS DNS Driver Gateway GlobalArgs InterfaceName Internal IPAMDriver IPRange IPv6 Label NetworkDeleteOnStop
NetworkName Options PodmanArgs ServiceName Subnet`),
  Kube: words(`
AutoUpdate ConfigMap ContainersConfModule ExitCodePropagation GlobalArgs KubeDownForce LogDriver LogOpt Network PodmanArgs PublishPort
RemapGid RemapUid RemapUidSize RemapUsers ServiceName SetWorkingDirectory UserNS Yaml`),
  Image: words(`
AllTags Arch AuthFile CertDir ContainersConfModule Creds DecryptionKey GlobalArgs Image ImageTag OS PodmanArgs Policy Retry RetryDelay
ServiceName TLSVerify Variant`),
  Build: words(`
Annotation Arch AuthFile BuildArg ContainersConfModule DNS DNSOption DNSSearch Environment File ForceRM GlobalArgs GroupAdd IgnoreFile
ImageTag Label Network PodmanArgs Pull Retry RetryDelay Secret ServiceName SetWorkingDirectory Target TLSVerify Variant Volume`),
  Artifact: words(`
Artifact AuthFile CertDir ContainersConfModule Creds DecryptionKey GlobalArgs PodmanArgs Quiet Retry RetryDelay ServiceName TLSVerify`),
  Pod: words(`
AddHost ContainersConfModule DNS DNSOption DNSSearch ExitPolicy GIDMap GlobalArgs HostName IP IP6 Label Network NetworkAlias PodmanArgs
PodName PublishPort RemapGid RemapUid RemapUidSize RemapUsers ServiceName ShmSize StopTimeout SubGIDMap SubUIDMap UIDMap UserNS Volume`),
  Quadlet: words('DefaultDependencies'),
} as const satisfies Record<string, readonly string[]>;
