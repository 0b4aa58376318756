import * as words from '#words/convert/formats';
import { notUtf8 } from '#words/convert/sources';
import { decodeUtf8 } from '../core/bytes/decode-utf8.ts';
import { convertCloudConfig } from './cloud-config/convert-cloud-config.ts';
import { convertContainerCommands } from './containers/convert-commands.ts';
import { convertCompose } from './containers/convert-compose.ts';
import { convertContainerLinux } from './container-linux/convert-container-linux.ts';
import type { Convert, ConvertOptions } from './define/convert-options.ts';
import type { Converted } from './define/converted.ts';
import { findingAt, unread } from './define/unread.ts';
import { detect } from './detect/detect.ts';
import type { Format } from './detect/formats.ts';
import { convertIgnition } from './ignition/convert-ignition.ts';
import { convertIgnition2 } from './ignition-2/convert-ignition-2.ts';
import { convertKeyfile } from './keyfiles/convert-keyfile.ts';
import { convertKeys } from './keyfiles/convert-keys.ts';
import { convertMachineConfig } from './machine-config/convert-machine-config.ts';
import { openSecret } from './machine-config/open-secret.ts';
import { convertUnit } from './units/convert-unit.ts';

export type { Finding } from '../core/report/finding.ts';
export type { Converted, LineLink, Question } from './define/converted.ts';
export type { ConvertOptions } from './define/convert-options.ts';
export type { Format } from './detect/formats.ts';
export { detect } from './detect/detect.ts';

/** Each format that becomes Butane. */
const converters: readonly { format: Format; convert: Convert }[] = [
  { format: 'ignition', convert: convertIgnition },
  { format: 'ignition-2', convert: convertIgnition2 },
  { format: 'machine-config', convert: convertMachineConfig },
  { format: 'container-linux', convert: convertContainerLinux },
  { format: 'cloud-config', convert: convertCloudConfig },
  { format: 'flatcar-cloud-config', convert: convertCloudConfig },
  { format: 'compose', convert: convertCompose },
  { format: 'run-line', convert: convertContainerCommands },
  { format: 'unit', convert: convertUnit },
  { format: 'quadlet', convert: convertUnit },
  { format: 'keyfile', convert: convertKeyfile },
  { format: 'ssh-key', convert: convertKeys },
];

/** The formats that `convert` makes Butane of. */
export const convertibleFormats: readonly Format[] = [...converters.map(({ format }) => format), 'secret'];

/**
 * Makes a Butane config of a text in another format, or of its bytes in UTF-8. The format is found out unless it is given. Never throws:
 * where there is no text in the result, its findings say why, and its questions what may be missing.
 */
export function convert(input: string | Uint8Array, options: ConvertOptions & { format?: string } = {}): Converted {
  const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : decodeUtf8(input)?.replace(/^\ufeff/, '');
  if (text === undefined) return unread('other', [findingAt('error', notUtf8)]);
  const format = options.format ?? detect(text, options.fileName);
  if (format === 'secret') {
    const inside = openSecret(text);
    const within = inside && detect(inside.text);
    // A Secret in a Secret is no user data: nothing reads it, and nobody is to unpack one after the other.
    if (within && within !== 'secret') return atLine(convert(inside.text, { ...options, format: within }), inside.line);
  }
  const converter = converters.find((each) => each.format === format);
  if (converter) return { ...converter.convert(text, options), format };
  const message = Object.hasOwn(words.notConverted, format) ? words.notConverted[format] : undefined;
  return unread(format, [findingAt('error', message ?? words.noFormat(format))]);
}

/** What was inside of something else is at the line of its key. */
const atLine = (converted: Converted, line: number): Converted => ({
  ...converted,
  findings: converted.findings.map((finding) => ({ ...finding, line, column: 1 })),
  questions: converted.questions.map((question) => ({ ...question, line })),
  links: converted.links.map(({ result }) => ({ source: line, result })),
});
