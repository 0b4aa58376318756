import * as words from '#words/convert/machine-config';
import type { Finding } from '../../core/report/finding.ts';
import { from, type ButaneMapping, type ButaneValue } from '../define/butane-value.ts';
import type { Convert, ConvertOptions } from '../define/convert-options.ts';
import type { Converted, Question } from '../define/converted.ts';
import { findingAt, unread } from '../define/unread.ts';
import { ignition2AsButane } from '../ignition-2/convert-ignition-2.ts';
import { ignitionAsButane } from '../ignition/convert-ignition.ts';
import { readDocuments } from '../source/read-documents.ts';
import { entriesOf, entryOf, itemsOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';

const format = 'machine-config';

/** The MachineConfigs in a text: one, several documents, or a list as `oc get` prints it. */
export function machineConfigsIn(documents: readonly SourceValue[]): SourceMapping[] {
  const all = documents.flatMap((document) => (textOf(document, 'kind')?.endsWith('List') ? itemsOf(document, 'items') : [document]));
  return all.filter((value) => value.kind === 'mapping').filter((value) => textOf(value, 'kind') === 'MachineConfig');
}

/** MachineConfigs as Butane for OpenShift. Of several one is converted at a time. */
export const convertMachineConfig: Convert = (source, options) => {
  const documents = readDocuments(source);
  const failed = documents.find((document) => !document.ok);
  if (failed) return unread(format, [findingAt('error', failed.message, failed.line)]);
  const configs = machineConfigsIn(documents.flatMap((document) => (document.ok ? [document.value] : [])));
  const names = configs.map((config) => textOf(config, 'metadata', 'name') ?? '');
  const wanted = options.answers?.['machine-config'];
  const index = Math.max(0, wanted === undefined ? 0 : names.indexOf(wanted));
  const config = configs[index];
  if (!config) return unread(format, [findingAt('error', words.noMachineConfig)]);
  const converted = convertOne(config, { ...options, to: options.to ?? 'openshift' });
  if (configs.length === 1) return converted;
  const question: Question = {
    id: 'machine-config',
    text: words.whichOne,
    line: config.line,
    choices: names.map((name) => ({ value: name, label: name })),
    answer: names[index] ?? '',
  };
  const others = names.filter((_, at) => at !== index);
  return {
    ...converted,
    questions: [question, ...converted.questions],
    findings: [findingAt('info', words.oneOf(others), config.line), ...converted.findings],
  };
};

/** Settings beside the Ignition config, with their names in Butane. */
const settings = new Map([
  ['kernelArguments', 'kernel_arguments'],
  ['extensions', 'extensions'],
  ['fips', 'fips'],
  ['kernelType', 'kernel_type'],
]);

/** What the cluster writes into the metadata of everything. */
const byCluster = new Set([
  ...['creationTimestamp', 'generation', 'managedFields', 'ownerReferences', 'resourceVersion', 'selfLink', 'uid', 'namespace'],
]);

function convertOne(config: SourceMapping, options: ConvertOptions & { to: string }): Converted {
  const { to } = options;
  const findings: Finding[] = [];
  const openshift: Record<string, ButaneValue> = {};
  for (const { key, line, value } of entriesOf(config, 'spec')) {
    const name = settings.get(key);
    if (key === 'config' || isNothing(value) || (name === undefined && textOf(value) === '')) continue;
    const setting = name === undefined ? undefined : settingOf(value);
    if (name === undefined || setting === undefined) findings.push(findingAt('error', words.unsayable(key), line));
    else openshift[name] = from(line, setting);
  }
  for (const { key, line } of entriesOf(config, 'metadata')) {
    if (key === 'name' || key === 'labels') continue;
    findings.push(findingAt(byCluster.has(key) ? 'info' : 'warning', byCluster.has(key) ? words.byCluster(key) : words.leftOut(key), line));
  }
  for (const { key, line } of config.entries) {
    if (!['apiVersion', 'kind', 'metadata', 'spec', 'status'].includes(key)) findings.push(findingAt('warning', words.leftOut(key), line));
  }
  if (findings.some(({ kind }) => kind === 'error')) return unread(format, findings);
  const ignition = valueOf(config, 'spec', 'config');
  const isOpenshift = to.split('@')[0] === 'openshift';
  if (!isOpenshift && Object.keys(openshift).length > 0) {
    return unread(format, [...findings, findingAt('error', words.onlyOpenshift(Object.keys(openshift)), config.line)]);
  }
  const beside = isOpenshift ? { metadata: metadataOf(config), openshift } : undefined;
  const version = textOf(ignition, 'ignition', 'version');
  // Up to OpenShift 4.5.
  if (ignition && version?.startsWith('2.')) return ignition2AsButane(ignition, format, options, [], { findings, questions: [] }, beside);
  return ignitionAsButane(version === undefined ? emptyIgnition(config.line) : (ignition ?? config), {
    format,
    options,
    to,
    comments: [],
    findings,
    ...(beside && { beside }),
  });
}

/** A MachineConfig of settings alone has no Ignition config. */
const emptyIgnition = (line: number): SourceMapping => ({
  kind: 'mapping',
  line,
  entries: [
    {
      key: 'ignition',
      line,
      value: { kind: 'mapping', line, entries: [{ key: 'version', line, value: { kind: 'scalar', line, text: '3.5.0', value: '3.5.0' } }] },
    },
  ],
});

const isNothing = (value: SourceValue): boolean =>
  value.kind === 'scalar' ? value.value === null : value.kind === 'list' ? value.items.length === 0 : value.entries.length === 0;

function settingOf(value: SourceValue): boolean | string | ButaneValue[] | undefined {
  if (value.kind === 'list') {
    return value.items.map((item) => from(item.line, item.kind === 'scalar' ? item.text : ''));
  }
  if (value.kind !== 'scalar') return undefined;
  return typeof value.value === 'boolean' ? value.value : value.text;
}

function metadataOf(config: SourceMapping): ButaneMapping {
  const name = entryOf(entryOf(config, 'metadata')?.value, 'name');
  const labels = entriesOf(config, 'metadata', 'labels').map(
    ({ key, line, value }) => [key, from(line, value.kind === 'scalar' ? value.text : '')] as const,
  );
  return {
    name: from(name?.line, textOf(config, 'metadata', 'name') ?? ''),
    labels: labels.length === 0 ? undefined : Object.fromEntries(labels),
  };
}
