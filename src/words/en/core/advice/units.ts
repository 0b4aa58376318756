/** What Bunsen says of units that Butane accepts. */

export const notEnabled = (name: string): string =>
  `${name} says in [Install] when to start, but that has no effect before it is enabled; set enabled: true`;
export const templateEnabled = (name: string): string =>
  `${name} is a template, and enabling it starts nothing; enable an instance, such as ${name.replace('@', '@name')}, or set DefaultInstance= in [Install]`;
export const targetMisspelt = (target: string, near: string): string =>
  `there is no ${target}, so nothing starts this; you may mean ${near}`;
export const unitMissing = (name: string, unit: string): string => `${name} starts ${unit}, which neither this config nor the system has`;
export const serviceEnabledToo = (timer: string, service: string): string =>
  `${timer} starts ${service} when it is due; since the service is enabled as well, it also runs at every start`;
export const mountName = (name: string, where: string, right: string): string =>
  `systemd refuses ${name}, because a unit that mounts ${where} has to be called ${right}`;
export const swapName = (name: string, what: string, right: string): string =>
  `systemd refuses ${name}, because a unit for the swap area ${what} has to be called ${right}`;
export const behindLink = (link: string, target: string, right: string): string =>
  `${link} is a link to ${target}, and systemd mounts nothing behind a link; use ${right}`;
export const absentEnabled = (name: string, system: string): string => `${system} has no ${name}, so enabling it has no effect`;
export const absentDisabled = (name: string, system: string): string =>
  `${system} has no ${name}, so there is nothing to disable; before Ignition 2.16 the boot stops here`;
export const absentMasked = (name: string, system: string): string => `${system} has no ${name}, so there is nothing to mask`;
export const absentDropin = (name: string, system: string): string => `${system} has no ${name}, so this drop-in changes nothing`;
export const unitMisspelt = (name: string, near: string): string =>
  `no unit is called ${name}, as far as Bunsen knows; you may mean ${near}`;
export const unitUnknown = (name: string, system: string): string =>
  `neither this config nor ${system}, as far as Bunsen knows, has ${name}, so this changes nothing; check the name, or add contents`;
export const timedStatic = (name: string, timer: string): string =>
  `${name} cannot be enabled, because it has no [Install] section; ${timer} starts it, so enable that instead`;
export const staticEnabled = (name: string): string =>
  `${name} cannot be enabled, because it has no [Install] section; the system starts it when needed, so this changes nothing`;
export const emptyUnit = (name: string): string =>
  `nothing is said about ${name} here: it has neither contents nor drop-ins, and is not enabled, disabled or masked`;
export const programMissing = (program: string): string =>
  `nothing here creates ${program}, and the image has nothing there, so the service fails`;
export const noExecStart = 'systemd refuses a service without ExecStart=';
export const noExecStartOneshot = 'without ExecStart=, systemd refuses a service of any Type= but oneshot';
export const noExecStartRemain = 'without ExecStart=, systemd refuses a service that does not set RemainAfterExit=yes';
export const severalExecStart =
  'with more than one ExecStart=, systemd refuses a service of any Type= but oneshot; to replace the other one, write an empty ExecStart= first';
export const oneshotRestart = (restart: string): string => `systemd refuses Restart=${restart} for a service with Type=oneshot`;
export const unknownType = (type: string): string =>
  `there is no Type=${type}; systemd ignores the line, and the service is of type simple`;
export const unknownRestart = (value: string): string =>
  `there is no Restart=${value}; systemd ignores the line, and does not restart the service`;
export const shellSyntax = (word: string): string =>
  `systemd runs the program itself, without a shell, so ${word} is just an argument; use /bin/sh -c '…'`;
export const relativeRefused = (program: string): string =>
  `${program} is a relative path, so systemd refuses the service; write the whole path, beginning with /`;
export const relativeIgnored = (program: string): string =>
  `${program} is a relative path, so systemd ignores this line; write the whole path, beginning with /`;
export const timerWithoutTime = 'systemd refuses a timer that never elapses; set OnCalendar=, OnBootSec= or another time';
export const socketWithoutListen = 'systemd refuses a socket that listens nowhere; set ListenStream=, ListenDatagram= or the like';
export const pathWithoutPath = 'systemd refuses a path unit that watches nothing; set PathExists=, PathChanged= or the like';
export const mountWithoutWhat = 'systemd refuses a mount unit without What=, the device to mount';
export const requiredMissing = (name: string, key: string, required: string): string =>
  `${name} does not start, because neither this config nor the system has ${required}, which ${key}= names`;
export const requiredMisspelt = (name: string, required: string, near: string): string =>
  `${name} does not start, because there is no ${required}; you may mean ${near}`;
export const dependencyMisspelt = (key: string, unit: string, near: string): string =>
  `there is no ${unit}, as far as Bunsen knows, so ${key}= has no effect; you may mean ${near}`;
export const quadletWithout = (section: string, keys: readonly string[]): string =>
  `Podman creates no service from this file without ${keys.map((key) => `${key}=`).join(' or ')} in [${section}]`;
export const imageAndRootfs = 'Podman creates no service from a file with both Image= and Rootfs=; remove one of them';
