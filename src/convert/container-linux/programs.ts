import * as words from '#words/convert/container-linux';
import { goQuote } from '../../core/go/go-text.ts';
import { isGoJson } from '../../core/go/json.ts';
import type { Reading } from '../ignition-2/reading.ts';
import { entry, listEntry, mapping, scalar } from '../source/make-source.ts';
import { entriesOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import { asFlag } from './as-flag.ts';
import { dynamicData } from './dynamic-data.ts';
import { optionLists, optionsOf } from './options.ts';

/** A program that a Container Linux Config has a section for. */
interface Program {
  key: 'etcd' | 'flannel';
  unit: string;
  dropin: string;
  command: string;
  image: string;
  usual: string;
}

export const etcd: Program = {
  key: 'etcd',
  unit: 'etcd-member.service',
  dropin: '20-clct-etcd-member.conf',
  command: '/usr/lib/coreos/etcd-wrapper $ETCD_OPTS',
  image: 'ETCD_IMAGE_TAG',
  usual: '3.5',
};

export const flannel: Program = {
  key: 'flannel',
  unit: 'flanneld.service',
  dropin: '20-clct-flannel.conf',
  command: '/usr/lib/coreos/flannel-wrapper $FLANNEL_OPTS',
  image: 'FLANNEL_IMAGE_TAG',
  usual: '0.6',
};

/** The unit of a program with its options; undefined where the section is absent or to be left out. */
export function programUnit(root: SourceValue, program: Program, reading: Reading): SourceMapping | undefined {
  const section = valueOf(root, program.key);
  if (section?.kind !== 'mapping') return undefined;
  const { line } = section;
  const answer = reading.options.answers?.[program.key] === 'leave-out' ? 'leave-out' : 'keep';
  reading.questions.push({
    id: program.key,
    text: words.keepProgram(program.key),
    line,
    choices: [
      { value: 'keep', label: words.keep },
      { value: 'leave-out', label: words.leaveOut },
    ],
    answer,
  });
  if (answer === 'leave-out') return reading.say('info', words.leftOut(program.key), line);
  reading.say('warning', words.imageGone(program.key), line);
  const version = textOf(section, 'version');
  const lists: Readonly<Record<string, string>> = optionLists[program.key];
  const minor = version === undefined ? program.usual : (/^(\d+\.\d+)\.\d+/.exec(version)?.[1] ?? '');
  const list = Object.hasOwn(lists, minor) ? lists[minor] : undefined;
  if (list === undefined) return reading.say('error', words.unknownVersion(program.key, version ?? ''), line);
  const options = optionLines(section, list, reading);
  const { text, dynamic } = withDynamicData(options.join(' \\\n  '), reading, line);
  const before = program.key === 'flannel' ? networkConfig(section, reading) : undefined;
  const contents = [
    ...(dynamic ? ['[Unit]', 'Requires=coreos-metadata.service', 'After=coreos-metadata.service', ''] : []),
    '[Service]',
    ...(dynamic ? ['EnvironmentFile=/run/metadata/coreos'] : []),
    ...(version === undefined ? [] : [`Environment="${program.image}=v${version}"`]),
    'ExecStart=',
    `ExecStart=${program.command}${text === '' ? '' : ` \\\n  ${text}`}`,
    ...(before === undefined ? [] : [before]),
  ];
  return unitWithDropin(line, program.unit, program.dropin, contents.join('\n'));
}

function optionLines(section: SourceMapping, list: string, reading: Reading): string[] {
  const options = optionsOf(list);
  for (const { key, line } of section.entries) {
    if (key !== 'version' && key !== 'network_config' && !options.some(({ name }) => name === key))
      reading.say('warning', words.unknownKey(key), line);
  }
  return options.flatMap(({ name, type, option }) => {
    const value = valueOf(section, name);
    if (value?.kind !== 'scalar' || value.value === null) return [];
    const given = type === 'boolean' ? asFlag(value) : value.value;
    const fits = { string: true, integer: typeof given === 'number', boolean: typeof given === 'boolean' }[type];
    if (!fits) reading.say('error', words.wrongType(name), value.line);
    return [`--${option}=${type === 'string' ? goQuote(value.text) : String(given)}`];
  });
}

/** Names in braces become variables that coreos-metadata writes; the platform says which. */
function withDynamicData(text: string, reading: Reading, line: number): { text: string; dynamic: boolean } {
  const names = [...new Set([...text.matchAll(/\{(HOSTNAME|(?:PRIVATE|PUBLIC)_IPV[46])\}/g)].map(([, name = '']) => name))];
  if (names.length === 0) return { text, dynamic: false };
  const platform = platformOf(reading);
  if (!reading.questions.some(({ id }) => id === 'platform')) {
    const choices = [...dynamicData.keys()].map((value) => ({ value, label: value }));
    reading.questions.push({ id: 'platform', text: words.whichPlatform, line, choices, answer: platform });
  }
  const variables = dynamicData.get(platform);
  if (!variables) reading.say('error', words.noPlatform, line);
  let replaced = text;
  for (const name of names) {
    const variable = variables?.get(name);
    if (variables && variable === undefined) reading.say('error', words.notOnPlatform(name, platform), line);
    replaced = replaced.replaceAll(`{${name}}`, `\${${variable ?? ''}}`);
  }
  return { text: replaced, dynamic: true };
}

/** The platform that was named; empty where none was, or one that there is not. */
export function platformOf({ options }: Reading): string {
  const named = options.platform ?? options.answers?.['platform'] ?? '';
  return dynamicData.has(named) ? named : '';
}

/** The network of flannel is written into etcd before it starts. */
function networkConfig(section: SourceMapping, reading: Reading): string | undefined {
  const config = textOf(section, 'network_config');
  if (config === undefined || config === '') return undefined;
  if (!isGoJson(config)) reading.say('error', words.networkNotJson, valueOf(section, 'network_config')?.line);
  if (textOf(section, 'kube_subnet_mgr') === 'true') reading.say('error', words.networkAndKube, section.line);
  const options = [
    ['etcd_endpoints', 'endpoints'],
    ['etcd_cafile', 'ca-file'],
    ['etcd_certfile', 'cert-file'],
    ['etcd_keyfile', 'key-file'],
  ].flatMap(([key = '', option = '']) => {
    const value = textOf(section, key);
    return value === undefined || value === '' ? [] : [`--${option}=${goQuote(value)}`];
  });
  return ['ExecStartPre=/usr/bin/etcdctl', ...options, 'set /coreos.com/network/config', goQuote(config)].join(' ');
}

/** The unit of Docker with its options. */
export function dockerUnit(root: SourceValue): SourceMapping | undefined {
  const docker = valueOf(root, 'docker');
  const flags = valueOf(docker, 'flags');
  if (!docker || flags?.kind !== 'list' || flags.items.length === 0) return undefined;
  const text = flags.items.map((flag) => (flag.kind === 'scalar' ? flag.text : '')).join(' ');
  return unitWithDropin(docker.line, 'docker.service', '20-clct-docker.conf', `[Service]\nEnvironment="DOCKER_OPTS=${text}"`);
}

const overridden = new Set(['openstack-metadata', 'cloudstack-configdrive']);

/** On these platforms coreos-metadata has to be told where it is. */
export function platformUnits(root: SourceValue, reading: Reading): SourceMapping[] {
  const platform = platformOf(reading);
  if (!overridden.has(platform)) return [];
  const contents = `[Service]\nEnvironment=COREOS_METADATA_OPT_PROVIDER=--provider=${platform}`;
  const unit = (name: string, enabled?: boolean) =>
    unitWithDropin(root.line, name, '20-clct-provider-override.conf', contents, enabled ?? false);
  return [unit('coreos-metadata.service'), unit('coreos-metadata-sshkeys@.service', true)];
}

const unitWithDropin = (line: number, name: string, dropin: string, contents: string, enabled = true): SourceMapping =>
  mapping(
    line,
    entry('name', scalar(line, name)),
    enabled ? entry('enabled', scalar(line, true)) : undefined,
    listEntry('dropins', [mapping(line, entry('name', scalar(line, dropin)), entry('contents', scalar(line, contents)))]),
  );

const updateKeys = [
  ['server', 'SERVER'],
  ['pcr_policy_server', 'PCR_POLICY_SERVER'],
  ['download_user', 'DOWNLOAD_USER'],
  ['download_password', 'DOWNLOAD_PASSWORD'],
  ['machine_alias', 'MACHINE_ALIAS'],
];

const locksmithKeys = [
  ['reboot_strategy', 'REBOOT_STRATEGY'],
  ['window_start', 'LOCKSMITHD_REBOOT_WINDOW_START'],
  ['window_length', 'LOCKSMITHD_REBOOT_WINDOW_LENGTH'],
  ['group', 'LOCKSMITHD_GROUP'],
  ['etcd_endpoints', 'LOCKSMITHD_ENDPOINT'],
  ['etcd_cafile', 'LOCKSMITHD_ETCD_CAFILE'],
  ['etcd_certfile', 'LOCKSMITHD_ETCD_CERTFILE'],
  ['etcd_keyfile', 'LOCKSMITHD_ETCD_KEYFILE'],
];

/** The text of update.conf; undefined where a config says nothing of updates. */
export function updateConf(root: SourceValue, reading: Reading): { text: string; line: number } | undefined {
  const [update, locksmith] = [valueOf(root, 'update'), valueOf(root, 'locksmith')];
  const section = update ?? locksmith;
  if (!section) return undefined;
  const known = { update: ['group', ...updateKeys.map(([key]) => key)], locksmith: locksmithKeys.map(([key]) => key) };
  for (const [name, keys] of Object.entries(known)) {
    for (const { key, line } of entriesOf(root, name)) if (!keys.includes(key)) reading.say('warning', words.unknownKey(key), line);
  }
  const lines = (from: SourceValue | undefined, keys: readonly string[][], quote: (text: string) => string) =>
    keys.flatMap(([key = '', name = '']) => {
      const value = textOf(from, key);
      return value === undefined || value === '' ? [] : [`${name}=${quote(value)}`];
    });
  const group = textOf(update, 'group')?.toLowerCase();
  const text = [
    group === undefined || group === '' ? '' : `GROUP=${group}`,
    ...lines(update, updateKeys, (value) => value),
    ...lines(locksmith, locksmithKeys, goQuote),
  ];
  if (((textOf(locksmith, 'window_start') ?? '') === '') !== ((textOf(locksmith, 'window_length') ?? '') === '')) {
    reading.say('error', words.wholeWindow, locksmith?.line);
  }
  if (text.every((line) => line === '')) return undefined;
  const strategy = valueOf(locksmith, 'reboot_strategy');
  if (strategy?.kind === 'scalar' && !['reboot', 'etcd-lock', 'off', ''].includes(strategy.text)) {
    reading.say('error', words.unknownStrategy(strategy.text), strategy.line);
  }
  return { text: text.join('\n'), line: section.line };
}
