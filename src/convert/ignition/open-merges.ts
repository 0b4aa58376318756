import * as words from '#words/convert/ignition';
import type { DecodedMapping, DecodedValue } from '../../core/document/decode.ts';
import { isDecodedMapping } from '../../core/document/values.ts';
import { mergeConfigs } from '../../core/ignition/merge.ts';
import type { Finding } from '../../core/report/finding.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { findingAt } from '../define/unread.ts';
import { readJson } from '../source/read-json.ts';
import { textOf } from '../source/source-value.ts';
import { adaptModes } from './config/modes.ts';
import { specOfIgnition } from './config/ignition-versions.ts';
import { Notes } from './config/notes.ts';
import { readIgnition } from './config/read-ignition.ts';
import { bytesInside, readableText } from './config/resources.ts';

/** A config, the spec of its Ignition version, and the configs that it names to be merged. */
interface Opened {
  config: DecodedMapping;
  spec: Spec;
}

/** Configs that are opened at most; each costs a merge of everything before it. */
const most = 50;

/**
 * Makes the configs inside a config part of it, as Ignition merges them when the machine starts. Those that come after one that is
 * elsewhere stay where they are, because they count for more than that one. Undefined where there is none to open.
 */
export function openMerges(parent: DecodedMapping, spec: Spec, notes: Notes, findings: Finding[]): Opened | undefined {
  let opened: Opened | undefined;
  let { config, waiting } = withoutMerges(parent);
  let used = spec;
  for (let count = 0; waiting.length > 0 && count < most; count++) {
    const [next, ...others] = waiting;
    const child = next === undefined ? undefined : readChild(next.resource);
    if (!child || !next) break;
    const newer = ordinal(child.spec) > ordinal(used) ? child.spec : used;
    const ours = adaptModes(config, used, newer, notes);
    const theirs = adaptModes(child.config, child.spec, newer, notes);
    if (!ours.ok || !theirs.ok) break;
    const inner = withoutMerges(theirs.config);
    config = mergeConfigs(ours.config, inner.config, newer.config);
    findings.push(
      ...ours.findings,
      ...theirs.findings,
      findingAt('info', words.mergeOpened, next.line ?? notes.lineOf(parent, 'ignition')),
    );
    waiting = [...inner.waiting.map((each) => ({ ...each, line: next.line })), ...others];
    used = newer;
    opened = { config, spec: newer };
  }
  if (!opened) return undefined;
  if (waiting.length > 0) findings.push(findingAt('warning', words.mergesLeft(waiting.length), waiting[0]?.line));
  return {
    ...opened,
    config: withMerges(
      opened.config,
      waiting.map(({ resource }) => resource),
    ),
  };

  /** A config without the list of those to merge, which come beside it with their lines. */
  function withoutMerges(from: DecodedMapping): { config: DecodedMapping; waiting: Waiting[] } {
    const { ignition } = from;
    const references = isDecodedMapping(ignition) ? ignition['config'] : undefined;
    const list = isDecodedMapping(references) ? references['merge'] : undefined;
    if (!isDecodedMapping(ignition) || !isDecodedMapping(references) || !Array.isArray(list)) return { config: from, waiting: [] };
    const rest = without(references, 'merge');
    const others = without(ignition, 'config');
    const kept = Object.keys(rest).length > 0 ? { ...others, config: rest } : others;
    return {
      config: notes.copyAll(from, { ...from, ignition: notes.copyAll(ignition, kept) }),
      waiting: list.flatMap((resource, index) => (isDecodedMapping(resource) ? [{ resource, line: notes.lineOf(list, index) }] : [])),
    };
  }
}

interface Waiting {
  resource: DecodedMapping;
  line: number | undefined;
}

/** Whether a config has one inside that can be opened. */
export function hasMergeInside(config: DecodedMapping): boolean {
  const { ignition } = config;
  const references = isDecodedMapping(ignition) ? ignition['config'] : undefined;
  const list = isDecodedMapping(references) ? references['merge'] : undefined;
  const first = Array.isArray(list) ? list[0] : undefined;
  return first !== undefined && isDecodedMapping(first) && readChild(first) !== undefined;
}

/** Puts back what could not be opened. */
function withMerges(config: DecodedMapping, merge: DecodedValue[]): DecodedMapping {
  if (merge.length === 0) return config;
  const ignition = isDecodedMapping(config['ignition']) ? config['ignition'] : {};
  const references = isDecodedMapping(ignition['config']) ? ignition['config'] : {};
  return { ...config, ignition: { ...ignition, config: { ...references, merge } } };
}

/** The config in a resource; undefined where it is elsewhere, has a checksum to be kept, replaces everything, or is not one that Ignition reads. */
function readChild(resource: DecodedMapping): Opened | undefined {
  if (resource['verification'] !== undefined) return undefined;
  const bytes = bytesInside(resource);
  const text = bytes && readableText(bytes);
  const read = text === undefined ? undefined : readJson(text);
  if (!read?.ok) return undefined;
  const spec = specOfIgnition(textOf(read.value, 'ignition', 'version') ?? '');
  const findings: Finding[] = [];
  const config = spec && readIgnition(read.value, spec.config, new Notes(), findings);
  if (!spec || !config || findings.length > 0) return undefined;
  const { ignition } = config;
  const references = isDecodedMapping(ignition) ? ignition['config'] : undefined;
  return isDecodedMapping(references) && references['replace'] !== undefined ? undefined : { config, spec };
}

const ordinal = ({ ignitionVersion }: Spec): number => Number(ignitionVersion.split('.')[1]);

const without = (mapping: DecodedMapping, key: string): DecodedMapping =>
  Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
