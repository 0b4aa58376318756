import { madeFrom } from '#words/convert/container-linux';
import type { Convert } from '../define/convert-options.ts';
import { findingAt, unread } from '../define/unread.ts';
import { ignition2AsButane } from '../ignition-2/convert-ignition-2.ts';
import { Reading } from '../ignition-2/reading.ts';
import { readYaml } from '../source/read-yaml.ts';
import { asIgnition2 } from './as-ignition-2.ts';

const format = 'container-linux';

/** A Container Linux Config as Butane, for Flatcar unless told otherwise. */
export const convertContainerLinux: Convert = (source, options) => {
  const read = readYaml(source);
  if (!read.ok) return unread(format, [findingAt('error', read.message, read.line)]);
  const reading = new Reading(options, 3);
  const root = reading.mapping(read.value, read.value.kind === 'mapping' ? read.value.entries.map(({ key }) => key) : []);
  if (!root) return unread(format, reading.findings);
  const config = asIgnition2(root, reading);
  if (reading.findings.some(({ kind }) => kind === 'error')) return { ...unread(format, reading.findings), questions: reading.questions };
  return ignition2AsButane(config, format, options, [madeFrom], reading);
};
