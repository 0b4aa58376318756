import * as words from '#words/convert/containers';
import * as plainWords from '#words/convert/plain-yaml';
import { newestOf } from '../../values/target-names.ts';
import type { Converted } from '../define/converted.ts';
import { ConfigBuilder } from '../units/build-config.ts';
import type { ConvertOptions } from '../define/convert-options.ts';
import { isCluster, targetOf } from '../units/target-of.ts';
import { isNothing, textOf, valueOf, type Plain, type PlainEntry, type PlainMapping } from '../yaml/plain.ts';
import { readPlain } from '../yaml/read-plain.ts';
import { joinNetwork, serviceKeys, type Project } from './compose-keys.ts';
import { isContainerName } from './image-name.ts';
import { interpolate } from './interpolate.ts';
import { needPodman } from './need-podman.ts';
import { QuadletContainer } from './quadlet-container.ts';

/** The name of the format. */
export const composeFormat = 'compose';

/** Turns a compose file into quadlets: a container for each service, in a network of their own. Never throws. */
export function convertCompose(text: string, options: ConvertOptions = {}): Converted {
  const target = targetOf(options.to, 'fcos');
  const out = new ConfigBuilder(target ?? newestOf('fcos'), options.answers);
  const reading = readPlain(text);
  if (target === undefined) out.say('error', undefined, words.unknownTarget);
  else if (isCluster(target)) out.say('error', undefined, words.noCluster);
  else if (!reading.ok) out.say('error', reading.line, reading.message);
  else {
    const { root } = reading;
    const services = root?.kind === 'mapping' ? valueOf(root, 'services') : undefined;
    for (const { key, line } of reading.repeated) out.leftOut(line, plainWords.repeated(key));
    if (reading.furtherDocument !== undefined) out.leftOut(reading.furtherDocument, plainWords.furtherDocument);
    if (root?.kind === 'mapping' && services?.kind === 'mapping') convertProject(out, root, services);
    else out.say('error', root?.line ?? 1, words.noServices);
  }
  return out.finish(composeFormat, [words.headerOfCompose]);
}

function convertProject(out: ConfigBuilder, root: PlainMapping, services: PlainMapping): void {
  const name = textOf(valueOf(root, 'name')) ?? '';
  const networks = new Map<string, string>();
  const volumes = new Map<string, string>();
  let network: string | undefined = isContainerName(name) ? name : undefined;
  // Asked only where services share the network.
  const ownNetwork = () =>
    networks.get('default') ?? (network ??= out.ask({ id: 'project', text: words.askProject, line: services.line }, 'compose'));
  for (const { key, value, line } of root.entries) {
    if (key === 'networks' && value.kind === 'mapping') for (const one of value.entries) networks.set(one.key, networkName(out, one));
    else if (key === 'secrets') out.leftOut(line, words.topSecrets);
    else if (key === 'configs') out.leftOut(line, words.configs);
    else if (key === 'volumes') readVolumes(out, value, volumes);
    else if (!/^(?:name|services|version|networks|x-.*)$/.test(key)) out.leftOut(line, words.unknownTopKey(key));
  }
  const named = services.entries.map(({ key, value }): [string, string] => [
    key,
    interpolate((value.kind === 'mapping' ? textOf(valueOf(value, 'container_name')) : undefined) ?? key).whole,
  ]);
  const project: Project = { services: new Map(named), networks, volumes, ownNetwork };
  for (const entry of services.entries) convertService(out, entry, project);
  needPodman(out);
}

/** The name of a network on the machine; its options are named. */
function networkName(out: ConfigBuilder, { key, value }: PlainEntry): string {
  if (value.kind !== 'mapping') return key;
  for (const { key: option, line } of value.entries)
    if (!/^(?:name|external)$/.test(option)) out.leftOut(line, words.networkOption(option));
  const external = valueOf(value, 'external');
  // Old files have the name inside of `external`.
  return textOf(valueOf(value, 'name')) ?? (external?.kind === 'mapping' ? textOf(valueOf(external, 'name')) : undefined) ?? key;
}

/** Volumes come into being when they are first used; only names and options are worth a word. */
function readVolumes(out: ConfigBuilder, value: Plain, names: Map<string, string>): void {
  if (value.kind !== 'mapping') return;
  for (const { key, value: options, line } of value.entries) {
    if (options.kind !== 'mapping') continue;
    const name = textOf(valueOf(options, 'name'));
    if (name !== undefined) names.set(key, interpolate(name).whole);
    if (options.entries.some((entry) => !/^(?:name|external)$/.test(entry.key))) out.leftOut(line, words.volumeOptions(key));
  }
}

function convertService(out: ConfigBuilder, { key, value, line }: PlainEntry, project: Project): void {
  if (!isContainerName(key)) return out.leftOut(line, words.badContainerName);
  if (value.kind !== 'mapping') return out.leftOut(line, words.noImage);
  const container = new QuadletContainer(out, line);
  container.name = key;
  for (const { key: name, value: inner, line: at } of value.entries) {
    if (isNothing(inner) || name.startsWith('x-')) continue;
    const convert = Object.hasOwn(serviceKeys, name) ? serviceKeys[name] : undefined;
    if (convert) convert(container, inner, at, project);
    else out.leftOut(at, words.unknownServiceKey(name));
  }
  const isAlone = valueOf(value, 'networks') === undefined && valueOf(value, 'network_mode') === undefined;
  // Services of a file find each other by their names, in a network of their own.
  if (isAlone && (project.services.size > 1 || project.networks.has('default'))) joinNetwork(container, project.ownNetwork(), line);
  if (container.name !== key) container.set('NetworkAlias', key, line);
  container.finish();
}
