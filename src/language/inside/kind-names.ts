/* oxlint-disable words/elsewhere -- names and values of systemd and Podman, which no language translates */
/** The kind of value of settings, by name; what is missing takes something of its own. Conditions are known by how they begin. */
export const kindNames = {
  boolean: `
Accept AllowIsolate AllTags BlockIOAccounting Broadcast Copy CPUAccounting CPUSchedulingResetOnFork DefaultDependencies DisableDNS
DynamicUser EnvironmentHost FixedRandomDelay FlushPending ForceRM ForceUnmount FreeBind GuessMainPID HttpProxy IgnoreOnIsolate
IgnoreSIGPIPE Internal IOAccounting IPAccounting IPv6 KeepAlive KubeDownForce LazyUnmount LockPersonality MakeDirectory MemoryAccounting
MemoryDenyWriteExecute NetworkDeleteOnStop NoDelay NonBlocking NoNewPrivileges OnClockChange OnFailureIsolate OnTimezoneChange
PassCredentials PassPacketInfo PassSecurity PermissionsStartOnly Persistent PrivateDevices PrivateIPC PrivateMounts PrivateNetwork
PrivateTmp PrivateUsers ProtectClock ProtectControlGroups ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables
Quiet ReadOnly ReadOnlyTmpfs ReadWriteOnly RefuseManualStart RefuseManualStop RemainAfterElapse RemainAfterExit RemoveIPC RemoveOnStop
RestrictRealtime RestrictSUIDSGID ReusePort RootDirectoryStartOnly RunInit SecurityLabelDisable SecurityLabelNested
SELinuxContextFromNet SendSIGHUP SendSIGKILL SloppyOptions StartWithPod StopWhenUnneeded SyslogLevelPrefix TasksAccounting TLSVerify
Transparent TTYReset TTYVHangup TTYVTDisallocate VolatileTmp WakeSystem Writable`,
  command: `
ExecCondition ExecReload ExecStart ExecStartPost ExecStartPre ExecStop ExecStopPost ExecStopPre`,
  count: `
Backlog FileDescriptorStoreMax IPTTL KeepAliveProbes LogRateLimitBurst Mark MaxConnections MaxConnectionsPerSource
MessageQueueMaxMessages MessageQueueMessageSize StartLimitBurst TriggerLimitBurst`,
  limit: `
DefaultMemoryLow DefaultMemoryMin IOReadBandwidthMax IOReadIOPSMax IOWriteBandwidthMax IOWriteIOPSMax LimitAS LimitCORE LimitCPU
LimitDATA LimitFSIZE LimitLOCKS LimitMEMLOCK LimitMSGQUEUE LimitNICE LimitNOFILE LimitNPROC LimitRSS LimitRTPRIO LimitRTTIME
LimitSIGPENDING LimitSTACK MemoryLimit`,
  mode: `
CacheDirectoryMode ConfigurationDirectoryMode DirectoryMode LogsDirectoryMode RuntimeDirectoryMode SocketMode StateDirectoryMode UMask`,
  path: `
DirectoryNotEmpty ExecSearchPath IPCNamespacePath NetworkNamespacePath PathChanged PathExists PathExistsGlob PathModified RootDirectory
RootImage RootVerity SourcePath TTYPath USBFunctionDescriptors USBFunctionStrings Where WorkingDirectory`,
  paths: `
ExecPaths ExtensionDirectories InaccessibleDirectories InaccessiblePaths NoExecPaths ReadOnlyDirectories ReadOnlyPaths
ReadWriteDirectories ReadWritePaths RequiresMountsFor WantsMountsFor`,
  seconds: `
AccuracySec DeferAcceptSec JobRunningTimeoutSec JobTimeoutSec KeepAliveIntervalSec KeepAliveTimeSec LogRateLimitIntervalSec OnActiveSec
OnBootSec OnStartupSec OnUnitActiveSec OnUnitInactiveSec RandomizedDelaySec RestartSec RuntimeMaxSec RuntimeRandomizedExtraSec
StartLimitInterval StartLimitIntervalSec TimeoutAbortSec TimeoutCleanSec TimeoutSec TimeoutStartSec TimeoutStopSec TimerSlackNSec
TriggerLimitIntervalSec WatchdogSec`,
  signal: `
FinalKillSignal KillSignal RestartKillSignal WatchdogSignal`,
  size: `
MemoryHigh MemoryLow MemoryMax MemoryMin MemorySwapMax PipeSize ReceiveBuffer SendBuffer`,
  text: `
Description ExtraOptions Options PAMName SmackLabel SmackLabelIPIn SmackLabelIPOut SyslogIdentifier TCPCongestion UtmpIdentifier`,
  unit: `
Service Slice Unit`,
  units: `
After Alias Also Before BindsTo BindTo Conflicts JoinsNamespaceOf OnFailure OnSuccess PartOf PropagateReloadFrom PropagateReloadTo
PropagatesReloadTo PropagatesStopTo ReloadPropagatedFrom RequiredBy Requires Requisite Sockets StopPropagatedFrom UpheldBy Upholds
WantedBy Wants`,
  weight: `
BlockIOWeight CPUWeight IOWeight StartupBlockIOWeight StartupCPUWeight StartupIOWeight`,
} as const;
