import * as words from '#words/convert/containers';
import type { ShellWord } from './shell-words.ts';
import { isContainerName } from './image-name.ts';
import { addNetwork, type QuadletContainer } from './quadlet-container.ts';
import { isPort } from './ports.ts';
import { addMount, addVolume, networkKind } from './volumes.ts';

/** An option of docker run or podman run. */
export interface RunOption {
  names: readonly string[];
  /** Whether a value follows; a switch may have one after `=`. */
  takesValue: boolean;
  /** Whether a value with something in it for the shell to fill in makes the container fail, so that it is better left out. */
  needsValue: boolean;
  apply: (container: QuadletContainer, value: string, line: number, word: ShellWord) => void;
}

type Apply = RunOption['apply'];

const option = (names: string, apply: Apply): RunOption => ({ names: names.split(' '), takesValue: true, needsValue: true, apply });
/** An option whose value is text for the container, or says itself what is wrong with it. */
const textOption = (names: string, apply: Apply): RunOption => ({ ...option(names, apply), needsValue: false });
const flag = (names: string, apply: Apply): RunOption => ({
  names: names.split(' '),
  takesValue: false,
  needsValue: false,
  apply: (container, value, line, word) => {
    if (value !== 'false' && value !== '0') apply(container, value, line, word);
  },
});
/** A value that a setting takes as it is. */
const sets =
  (key: string): Apply =>
  (container, value, line) =>
    container.set(key, value, line);
/** A value that is a word of a list. */
const adds =
  (key: string): Apply =>
  (container, value) =>
    container.setWord(key, value);
/** An option that podman has and quadlets do not. */
const hands =
  (name: string): Apply =>
  (container, value) =>
    container.addOption(name, value);
const nothing: Apply = () => undefined;

const pair =
  (key: string): Apply =>
  (container, value, line) => {
    const at = value.indexOf('=');
    if (at < 0 && key === 'Environment') return container.out.leftOut(line, words.variableOfShell(value));
    if (/[\0]/.test(value)) return container.out.leftOut(line, words.notOnLine(key));
    container.setPair(key, at < 0 ? value : value.slice(0, at), at < 0 ? '' : value.slice(at + 1));
  };

/** A network by its name, with options after a colon as Podman has them, or as `name=…,alias=…` as Docker does. */
function applyNetwork(container: QuadletContainer, value: string, line: number): void {
  const docker = /^name=([^,]*)(?:,(.*))?$/.exec(value);
  const [, name = value, options] = docker ?? /^([^:]+):(.*)$/.exec(value) ?? [];
  const kind = networkKind(docker ? name : value);
  if (kind !== 'own' && networkKind(name) === 'named' && name !== 'container' && name !== 'ns') {
    addNetwork(container.out, line, name);
    return container.set('Network', `${name}.network${options === undefined ? '' : `:${options}`}`, line);
  }
  if (kind === 'other') return container.out.leftOut(line, words.otherNetwork);
  if (value !== 'bridge') container.set('Network', value, line);
}

function applyUser(container: QuadletContainer, value: string, line: number): void {
  const [user = '', group] = value.split(':');
  container.set('User', user, line);
  if (group !== undefined) container.set('Group', group, line);
}

function applySecret(container: QuadletContainer, value: string, line: number): void {
  container.setWord('Secret', value);
  container.out.leftOut(line, words.secret(value.split(',')[0] ?? ''));
}

/** A policy as systemd says it: systemd starts what ended by a signal again, too. */
export function restartOf(policy: string): string | undefined {
  const [name] = policy.split(':');
  if (name === 'always' || name === 'unless-stopped') return 'always';
  return name === 'on-failure' ? 'on-failure' : undefined;
}

/** The options that are converted; any other is named. */
export const runOptions: readonly RunOption[] = [
  flag('-d --detach --rm', nothing),
  flag('-i --interactive -t --tty', (container, _, line) => container.out.decided(line, words.noTerminal)),
  option('--name', (container, value, line) => {
    if (isContainerName(value)) container.name = value;
    else container.out.leftOut(line, words.badContainerName);
  }),
  option('-p --publish', (container, value, line, word) => {
    // The brackets of an address are no pattern.
    container.skipped.add(word);
    if (isPort(value)) container.set('PublishPort', value, line);
    else container.out.leftOut(line, words.badPort);
  }),
  option('--expose', sets('ExposeHostPort')),
  textOption('-v --volume', addVolume),
  textOption('--mount', addMount),
  option('--tmpfs', sets('Tmpfs')),
  textOption('-e --env', pair('Environment')),
  textOption('--env-file', (container, value, line) => {
    if (!value.startsWith('/')) return container.out.leftOut(line, words.relativePath(value));
    container.setWord('EnvironmentFile', value);
    container.out.decided(line, words.fileNeeded(value));
  }),
  textOption('-l --label', pair('Label')),
  textOption('--annotation', pair('Annotation')),
  option('--network --net', applyNetwork),
  option('--network-alias --net-alias', sets('NetworkAlias')),
  option('--ip', sets('IP')),
  option('--ip6', sets('IP6')),
  option('--dns', sets('DNS')),
  option('--dns-search', sets('DNSSearch')),
  option('--add-host', sets('AddHost')),
  option('-h --hostname', sets('HostName')),
  option('--restart', (container, value, line) => {
    container.restart = restartOf(value);
    if (/:\d/.test(value)) container.out.decided(line, words.restartCount);
  }),
  option('-u --user', applyUser),
  option('--group-add', sets('GroupAdd')),
  option('--userns', sets('UserNS')),
  option('-w --workdir', sets('WorkingDir')),
  option('--entrypoint', (container, value, line) => {
    // Nothing here takes away the entry point of the image, but a setting without a value says nothing.
    if (value === '') container.addOption('--entrypoint', '');
    else container.set('Entrypoint', value, line);
  }),
  flag('--read-only', (container, _, line) => container.set('ReadOnly', 'true', line)),
  flag('--init', (container, _, line) => container.set('RunInit', 'true', line)),
  option('--cap-add', adds('AddCapability')),
  option('--cap-drop', adds('DropCapability')),
  option('--device', adds('AddDevice')),
  flag('--privileged', (container) => container.addOption('--privileged')),
  option('--security-opt', (container, value, line) => {
    if (/^label[=:]disable$/.test(value)) container.set('SecurityLabelDisable', 'true', line);
    else if (/^no-new-privileges(?:[=:]true)?$/.test(value)) container.set('NoNewPrivileges', 'true', line);
    else container.addOption('--security-opt', value);
  }),
  option('--sysctl', adds('Sysctl')),
  option('--ulimit', sets('Ulimit')),
  option('--shm-size', sets('ShmSize')),
  option('--pids-limit', sets('PidsLimit')),
  option('--stop-signal', sets('StopSignal')),
  option('--stop-timeout', (container, value, line) => {
    if (/^\d{1,9}$/.test(value)) container.stopTimeout = value;
    else container.out.leftOut(line, words.notOnLine('StopTimeout'));
  }),
  option('--log-driver', (container, value, line) => {
    if (value === 'json-file' || value === 'local') container.out.decided(line, words.journal);
    else container.set('LogDriver', value, line);
  }),
  option('--log-opt', (container, _, line) => container.out.leftOut(line, words.logOptions)),
  textOption('--health-cmd', sets('HealthCmd')),
  option('--health-interval', sets('HealthInterval')),
  option('--health-retries', sets('HealthRetries')),
  option('--health-timeout', sets('HealthTimeout')),
  option('--health-start-period', sets('HealthStartPeriod')),
  flag('--no-healthcheck', (container, _, line) => container.set('HealthCmd', 'none', line)),
  option('--secret', applySecret),
  option('--pull', sets('Pull')),
  option('--tz', sets('Timezone')),
  ...[
    ...[
      '--memory',
      '--memory-swap',
      '--memory-reservation',
      '--memory-swappiness',
      '--cpus',
      '--cpu-shares',
      '--cpuset-cpus',
      '--pid',
      '--ipc',
    ],
    ...[
      '--uts',
      '--cgroupns',
      '--cgroup-parent',
      '--gpus',
      '--platform',
      '--arch',
      '--blkio-weight',
      '--oom-score-adj',
      '--device-cgroup-rule',
    ],
    ...['--mac-address', '--runtime', '--volumes-from', '--systemd', '--umask', '--cidfile', '--dns-option', '--requires'],
    ...['--cpu-period', '--cpu-quota', '--cpu-rt-period', '--cpu-rt-runtime', '--cpuset-mems', '--device-read-bps', '--device-read-iops'],
    ...['--device-write-bps', '--device-write-iops', '--blkio-weight-device', '--storage-opt', '--gidmap', '--uidmap', '--subgidname'],
    ...['--subuidname', '--health-on-failure', '--health-startup-cmd', '--health-startup-interval', '--health-startup-retries'],
    ...['--health-startup-success', '--health-startup-timeout', '--init-path', '--image-volume', '--passwd-entry', '--group-entry'],
    ...['--hostuser', '--pidfile', '--personality', '--preserve-fds', '--rdt-class', '--retry', '--retry-delay', '--sdnotify'],
    ...['--seccomp-policy', '--shm-size-systemd', '--timeout', '--unsetenv', '--variant', '--authfile', '--env-merge', '--chrootdirs'],
  ].map((name) => option(name === '--memory' ? '-m --memory' : name === '--cpu-shares' ? '-c --cpu-shares' : name, hands(name))),
  flag('-P --publish-all', (container) => container.addOption('--publish-all')),
  ...['--unsetenv-all', '--env-host', '--no-hosts', '--no-hostname', '--read-only-tmpfs'].map((name) =>
    flag(name, (container) => container.addOption(name)),
  ),
  flag('--oom-kill-disable', (container) => container.addOption('--oom-kill-disable')),
  option('--link', (container, _, line) => container.out.leftOut(line, words.link)),
  option('--pod', (container, _, line) => container.out.leftOut(line, words.pod)),
  flag('--replace', nothing),
  flag('-q --quiet --sig-proxy --rmi', nothing),
];

/** Options that are not converted and whose value is the next word, which is no image. */
export const unknownWithValue: ReadonlySet<string> = new Set([
  ...['--attach', '--cgroup-conf', '--cgroups', '--conmon-pidfile', '--cpu-count', '--cpu-percent', '--creds', '--decryption-key'],
  ...['--detach-keys', '--domainname', '--health-log-destination', '--health-max-log-count', '--health-max-log-size'],
  ...['--health-start-interval', '--hooks-dir', '--init-ctr', '--io-maxbandwidth', '--io-maxiops', '--isolation', '--kernel-memory'],
  ...['--label-file', '--link-local-ip', '--pod-id-file', '--volume-driver', '--cert-dir', '--preserve-fd', '--log-level'],
]);
