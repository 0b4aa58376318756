import * as words from '#words/convert/containers';
import type { ShellWord } from './shell-words.ts';
import { isContainerName } from './image-name.ts';
import { addNetwork, type QuadletContainer } from './quadlet-container.ts';
import { addVolume, networkKind } from './volumes.ts';

/** An option of docker run or podman run. */
export interface RunOption {
  names: readonly string[];
  /** Whether a value follows; a switch may have one after `=`. */
  takesValue: boolean;
  apply: (container: QuadletContainer, value: string, line: number, word: ShellWord) => void;
}

type Apply = RunOption['apply'];

const option = (names: string, apply: Apply): RunOption => ({ names: names.split(' '), takesValue: true, apply });
const flag = (names: string, apply: Apply): RunOption => ({
  names: names.split(' '),
  takesValue: false,
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

function applyNetwork(container: QuadletContainer, value: string, line: number): void {
  const kind = networkKind(value);
  if (kind === 'named') {
    addNetwork(container.out, line, value);
    return container.set('Network', `${value}.network`, line);
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
  option('-p --publish', sets('PublishPort')),
  option('--expose', sets('ExposeHostPort')),
  option('-v --volume', addVolume),
  option('--mount', adds('Mount')),
  option('--tmpfs', sets('Tmpfs')),
  option('-e --env', pair('Environment')),
  option('--env-file', (container, value, line) => {
    if (!value.startsWith('/')) return container.out.leftOut(line, words.relativePath(value));
    container.setWord('EnvironmentFile', value);
    container.out.decided(line, words.fileNeeded(value));
  }),
  option('-l --label', pair('Label')),
  option('--annotation', pair('Annotation')),
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
  option('--entrypoint', sets('Entrypoint')),
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
  option('--health-cmd', sets('HealthCmd')),
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
  ].map((name) => option(name === '--memory' ? '-m --memory' : name === '--cpu-shares' ? '-c --cpu-shares' : name, hands(name))),
  flag('-P --publish-all', (container) => container.addOption('--publish-all')),
  flag('--oom-kill-disable', (container) => container.addOption('--oom-kill-disable')),
  option('--link', (container, _, line) => container.out.leftOut(line, words.link)),
  option('--pod', (container, _, line) => container.out.leftOut(line, words.pod)),
  flag('--replace', nothing),
  flag('-q --quiet --sig-proxy', nothing),
];
