import * as words from '#words/convert/containers';
import { flagOf, itemsOf, textOf, valueOf, type Plain } from '../yaml/plain.ts';
import { shortPort, shortVolume } from './compose-mounts.ts';
import { composeCommand, composePairs, composeText, composeTexts } from './compose-values.ts';
import { isContainerName } from './image-name.ts';
import { isPort } from './ports.ts';
import { addNetwork, jsonWords, type QuadletContainer } from './quadlet-container.ts';
import { restartOf } from './run-options.ts';
import { addVolume, networkKind } from './volumes.ts';

/** What a service of a compose file belongs to. */
export interface Project {
  /** The services, by name, with the names of their containers. */
  services: ReadonlyMap<string, string>;
  /** Whether the file names any network or service that asks for one. */
  networks: ReadonlyMap<string, string>;
  /** The volumes that are called otherwise on the machine. */
  volumes: ReadonlyMap<string, string>;
  /** The name of the network of services that name none. */
  ownNetwork: () => string;
}

/** What a key of a service becomes. */
export type ServiceKey = (container: QuadletContainer, value: Plain, line: number, project: Project) => void;

const sets =
  (setting: string): ServiceKey =>
  (container, value, line) => {
    const text = composeText(container, value);
    if (text !== undefined) container.set(setting, text, line);
  };
const setsEach =
  (setting: string): ServiceKey =>
  (container, value) => {
    for (const { text, line } of composeTexts(container, value)) container.set(setting, text, line);
  };
const addsEach =
  (setting: string): ServiceKey =>
  (container, value) => {
    for (const { text } of composeTexts(container, value)) container.setWord(setting, text);
  };
const setsFlag =
  (setting: string): ServiceKey =>
  (container, value, line) => {
    if (flagOf(value) === true) container.set(setting, 'true', line);
  };
const hands =
  (option: string): ServiceKey =>
  (container, value) => {
    const text = composeText(container, value);
    if (text !== undefined) container.addOption(option, text);
  };

/** The keys of a service that are converted; any other is named. */
export const serviceKeys: Readonly<Record<string, ServiceKey>> = {
  image: (container, value) => (container.image = composeText(container, value) ?? ''),
  container_name: (container, value, line) => {
    const name = composeText(container, value) ?? '';
    if (isContainerName(name)) container.name = name;
    else container.out.leftOut(line, words.badContainerName);
  },
  command: (container, value) => (container.command = composeCommand(container, value)),
  entrypoint: (container, value, line) => {
    const list = composeCommand(container, value);
    if (list.length > 0) container.set('Entrypoint', list.length === 1 ? (list[0] ?? '') : jsonWords(list), line);
  },
  environment: (container, value) => {
    for (const { name, value: text, line } of composePairs(container, value)) {
      if (text === undefined) container.out.leftOut(line, words.variableOfShell(name));
      else container.setPair('Environment', name, text);
    }
  },
  env_file: (container, value) => {
    for (const item of itemsOf(value)) {
      const path = composeText(container, item.kind === 'mapping' ? valueOf(item, 'path') : item) ?? '';
      if (path.startsWith('/')) container.setWord('EnvironmentFile', path);
      container.out.leftOut(item.line, path.startsWith('/') ? words.fileNeeded(path) : words.relativePath(path));
    }
  },
  labels: (container, value) => {
    for (const { name, value: text = '' } of composePairs(container, value)) container.setPair('Label', name, text);
  },
  ports: (container, value) => {
    for (const item of itemsOf(value)) {
      const text = item.kind === 'mapping' ? shortPort(container, item) : composeText(container, item);
      if (text === undefined || !isPort(text)) container.out.leftOut(item.line, words.badPort);
      else container.set('PublishPort', text, item.line);
    }
  },
  expose: (container, _, line) => container.out.decided(line, words.exposed),
  volumes: (container, value, _, project) => {
    for (const item of itemsOf(value)) {
      const { volume, tmpfs } = (item.kind === 'mapping' ? shortVolume(container, item) : { volume: composeText(container, item) }) ?? {};
      if (tmpfs !== undefined) container.set('Tmpfs', tmpfs, item.line);
      else if (volume !== undefined) addVolume(container, named(project, volume), item.line);
      else if (item.kind === 'mapping') container.out.leftOut(item.line, words.badVolume);
    }
  },
  tmpfs: setsEach('Tmpfs'),
  networks: (container, value, _, project) => {
    const names =
      value.kind === 'mapping'
        ? value.entries.map(({ key, line }) => ({ name: key, line }))
        : composeTexts(container, value).map(({ text, line }) => ({ name: text, line }));
    for (const { name, line } of names) joinNetwork(container, networkOf(project, name), line);
    if (value.kind === 'mapping')
      for (const { value: inner, line } of value.entries) if (inner.kind === 'mapping') addAliases(container, inner, line);
  },
  network_mode: (container, value, line) => {
    const mode = composeText(container, value) ?? '';
    if (networkKind(mode) === 'own') return container.set('Network', mode, line);
    container.out.leftOut(line, words.otherNetwork);
  },
  restart: (container, value, line) => {
    const policy = textOf(value) ?? '';
    container.restart = restartOf(policy);
    if (/:\d/.test(policy)) container.out.decided(line, words.restartCount);
  },
  user: (container, value, line) => {
    const [user = '', group] = (composeText(container, value) ?? '').split(':');
    if (user !== '') container.set('User', user, line);
    if (group !== undefined) container.set('Group', group, line);
  },
  depends_on: (container, value, _, project) => {
    const names =
      value.kind === 'mapping' ? value.entries : itemsOf(value).map((item) => ({ key: textOf(item) ?? '', value: item, line: item.line }));
    for (const { key, value: inner, line } of names) {
      const service = project.services.get(key);
      if (service === undefined) container.out.leftOut(line, words.noService(key));
      else container.after.push(service);
      const condition = inner.kind === 'mapping' ? textOf(valueOf(inner, 'condition')) : undefined;
      if (condition !== undefined && condition !== 'service_started') container.out.leftOut(line, words.condition(key));
    }
  },
  healthcheck: (container, value, line) => convertHealth(container, value, line),
  secrets: (container, value) => {
    for (const item of itemsOf(value)) {
      const name = textOf(item.kind === 'mapping' ? valueOf(item, 'source') : item) ?? '';
      const target = item.kind === 'mapping' ? textOf(valueOf(item, 'target')) : undefined;
      const others = item.kind === 'mapping' ? ['uid', 'gid', 'mode'].map((key) => [key, textOf(valueOf(item, key))] as const) : [];
      const options = others.flatMap(([key, text]) => (text === undefined ? [] : [`,${key}=${text}`])).join('');
      container.setWord('Secret', `${name}${target === undefined ? '' : `,target=${target}`}${options}`);
      container.out.leftOut(item.line, words.secret(name));
    }
  },
  configs: (container, _, line) => container.out.leftOut(line, words.configs),
  hostname: sets('HostName'),
  working_dir: sets('WorkingDir'),
  read_only: setsFlag('ReadOnly'),
  init: setsFlag('RunInit'),
  privileged: (container, value) => {
    if (flagOf(value) === true) container.addOption('--privileged');
  },
  cap_add: addsEach('AddCapability'),
  cap_drop: addsEach('DropCapability'),
  devices: addsEach('AddDevice'),
  dns: setsEach('DNS'),
  dns_search: setsEach('DNSSearch'),
  dns_opt: setsEach('DNSOption'),
  group_add: setsEach('GroupAdd'),
  extra_hosts: (container, value) => {
    for (const { name, value: text, line } of composePairs(container, value))
      container.set('AddHost', text === undefined ? name : `${name}:${text}`, line);
  },
  sysctls: (container, value) => {
    for (const { name, value: text = '' } of composePairs(container, value)) container.setWord('Sysctl', `${name}=${text}`);
  },
  annotations: (container, value) => {
    for (const { name, value: text = '' } of composePairs(container, value)) container.setPair('Annotation', name, text);
  },
  shm_size: sets('ShmSize'),
  pids_limit: sets('PidsLimit'),
  stop_signal: sets('StopSignal'),
  stop_grace_period: (container, value) => {
    const text = composeText(container, value) ?? '';
    if (/^[\dhms]{1,20}$/.test(text)) container.stopTimeout = text;
    else container.out.leftOut(value.line, words.notOnLine('TimeoutStopSec'));
  },
  userns_mode: sets('UserNS'),
  pull_policy: (container, value, line) => {
    const policy = composeText(container, value) ?? '';
    if (/^(?:always|never|missing|newer)$/.test(policy)) container.set('Pull', policy, line);
    else if (policy === 'if_not_present') container.set('Pull', 'missing', line);
    else container.out.leftOut(line, words.unknownServiceKey(`pull_policy: ${policy}`));
  },
  mem_limit: hands('--memory'),
  mem_reservation: hands('--memory-reservation'),
  cpus: hands('--cpus'),
  cpu_shares: hands('--cpu-shares'),
  cpuset: hands('--cpuset-cpus'),
  pid: hands('--pid'),
  ipc: hands('--ipc'),
  platform: hands('--platform'),
  mac_address: hands('--mac-address'),
  security_opt: (container, value) => {
    for (const { text } of composeTexts(container, value)) container.addOption('--security-opt', text);
  },
  ulimits: (container, value) => {
    if (value.kind !== 'mapping') return container.out.leftOut(value.line, words.unknownServiceKey('ulimits'));
    for (const { key, value: inner, line } of value.entries) {
      const [soft, hard] =
        inner.kind === 'mapping'
          ? [textOf(valueOf(inner, 'soft')) ?? '', textOf(valueOf(inner, 'hard')) ?? '']
          : [textOf(inner) ?? '', undefined];
      container.set('Ulimit', `${key}=${soft}${hard === undefined ? '' : `:${hard}`}`, line);
    }
  },
  stdin_open: (container, _, line) => container.out.decided(line, words.noTerminal),
  tty: (container, _, line) => container.out.decided(line, words.noTerminal),
  build: (container, _, line) => container.out.leftOut(line, words.build),
  logging: (container, _, line) => container.out.decided(line, words.journal),
  links: (container, _, line) => container.out.leftOut(line, words.link),
  deploy: (container, _, line) => container.out.leftOut(line, words.deploy),
  profiles: (container, _, line) => container.out.leftOut(line, words.profiles),
};

/** The name of a network on the machine. */
const networkOf = ({ networks, ownNetwork }: Project, name: string): string =>
  networks.get(name) ?? (name === 'default' ? ownNetwork() : name);

/** A volume with the name that it has on the machine. */
const named = ({ volumes }: Project, volume: string): string => {
  const [name = '', ...rest] = volume.split(':');
  return rest.length === 0 ? volume : [volumes.get(name) ?? name, ...rest].join(':');
};

/** Puts a container into a network that is a quadlet, too. */
export function joinNetwork(container: QuadletContainer, name: string, line: number): void {
  if (networkKind(name) !== 'named') return container.out.leftOut(line, words.otherNetwork);
  addNetwork(container.out, line, name);
  container.set('Network', `${name}.network`, line);
}

function addAliases(container: QuadletContainer, network: Plain, line: number): void {
  if (network.kind !== 'mapping') return;
  for (const { key, value, line: at } of network.entries) {
    if (key === 'aliases') for (const { text } of composeTexts(container, value)) container.set('NetworkAlias', text, at);
    else if (key === 'ipv4_address') container.set('IP', composeText(container, value) ?? '', at);
    else if (key === 'ipv6_address') container.set('IP6', composeText(container, value) ?? '', at);
    else container.out.leftOut(line, words.unknownServiceKey(`networks.${key}`));
  }
}

const healthSettings: Readonly<Record<string, string>> = {
  interval: 'HealthInterval',
  timeout: 'HealthTimeout',
  retries: 'HealthRetries',
  start_period: 'HealthStartPeriod',
};

function convertHealth(container: QuadletContainer, value: Plain, line: number): void {
  if (value.kind !== 'mapping') return container.out.leftOut(line, words.unknownServiceKey('healthcheck'));
  for (const { key, value: inner, line: at } of value.entries) {
    const setting = Object.hasOwn(healthSettings, key) ? healthSettings[key] : undefined;
    if (setting !== undefined) container.set(setting, composeText(container, inner) ?? '', at);
    else if (key === 'disable') {
      if (flagOf(inner) === true) container.set('HealthCmd', 'none', at);
    } else if (key === 'test') {
      const [kind = '', ...rest] =
        inner.kind === 'list' ? composeTexts(container, inner).map(({ text }) => text) : ['CMD-SHELL', composeText(container, inner) ?? ''];
      if (kind === 'NONE') container.set('HealthCmd', 'none', at);
      else container.set('HealthCmd', kind === 'CMD-SHELL' ? rest.join(' ') : jsonWords(rest), at);
    } else container.out.leftOut(at, words.unknownServiceKey(`healthcheck.${key}`));
  }
}
