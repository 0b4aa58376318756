import { writeJson } from '../core/ignition/write-json.ts';
import { writeNotedMachineConfig } from '../core/ignition/noted-yaml.ts';
import type { Json } from '../core/ignition/write-yaml.ts';
import { isFatal } from '../core/document/pending-finding.ts';
import type { FilesDir } from '../core/files/files-dir.ts';
import { readConfig } from '../core/read-config.ts';
import { finalOutput } from '../core/translate/machine-config.ts';
import { encodeContents } from '../core/translate/encode-contents.ts';
import { translate } from '../core/translate/steps/pipeline.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import { writeDecoded } from './decoded-text.ts';
import { linkEntries } from './link-entries.ts';
import type { Links } from './links.ts';
import { noteJsonEntries } from './output-entries.ts';

/** A result as it is shown, laid out in lines, with what each line comes from. */
export interface TracedResult {
  text: string;
  links: Links;
}

/**
 * Translates a config again, and keeps track of what comes from where. `decoded` writes contents as text and modes in octal, for
 * reading only; otherwise the text is that of the result itself, JSON laid out by two spaces. Undefined when there is no result.
 */
export function traceResult(parsed: ParsedText, files: FilesDir | undefined, decoded: boolean): TracedResult | undefined {
  if (parsed.problem) return undefined;
  const config = readConfig(parsed);
  if (!config.ok) return undefined;
  try {
    const translation = translate(config.decoded.value, config.spec, files, encodeContents);
    if (isFatal(translation.entries)) return undefined;
    const { output, shape, wrapped, origins } = finalOutput(translation, false);
    const linker = linkEntries(parsed, shape, origins);
    const json = writeJson(output, shape, !wrapped && !decoded);
    let text = json;
    // What was just written as JSON is JSON.
    if (decoded) text = writeDecoded(JSON.parse(json) as Json, linker.note);
    else if (wrapped) text = writeNotedMachineConfig(JSON.parse(json) as Json, linker.note);
    else noteJsonEntries(json, linker.note);
    return { text, links: linker.links() };
  } catch (error) {
    // A result that is too long for a string has been reported as such.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
