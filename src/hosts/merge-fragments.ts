import * as say from '#words/hosts/hosts';
import type { DecodedMapping } from '../core/document/decode.ts';
import { isDecodedMapping } from '../core/document/values.ts';
import type { FileEntry } from '../core/files/file-entry.ts';
import { memoryFiles } from '../core/files/memory-files.ts';
import type { FilesDir } from '../core/files/files-dir.ts';
import { mergeConfigs } from '../core/ignition/merge.ts';
import { readIgnitionJson } from '../core/ignition/read-json.ts';
import { writeJson } from '../core/ignition/write-json.ts';
import { readConfig } from '../core/read-config.ts';
import type { Spec } from '../core/spec/resolve.ts';
import { transpileParsed } from '../core/transpile-parsed.ts';
import { parseText, type ParsedText } from '../core/yaml/parse-text.ts';
import { fragmentText } from './fragment-text.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** Local files as the directory of a translation; without any there is none, as for Butane without -d. */
export const directoryOf = (files: Files): FilesDir | undefined => (Object.keys(files).length > 0 ? memoryFiles(files) : undefined);

/** A config translated, together with its fragments. */
export type Merged = { ok: true; output: string; warnings: number } | { ok: false; reason: string };

/** A document of a config with what it is translated to. */
interface Part {
  spec: Spec;
  output: string;
  warnings: number;
}

/**
 * Translates a config and the fragments that are merged into it: each is translated by itself, and Ignition's merge puts one
 * after the other over the first, as `snippets` of Terraform's `ct_config` and `ignition.config.merge` do.
 */
export function translateMerged(parsed: ParsedText, fragments: readonly string[], files: Files): Merged {
  const directory = directoryOf(files);
  const main = translatePart(parsed, directory, fragments.length > 0);
  if (!main.ok) return main;
  if (fragments.length === 0) return { ok: true, output: main.part.output, warnings: main.part.warnings };
  const parts = [main.part];
  for (const path of fragments) {
    const text = fragmentText(files, path);
    if (text === undefined) return { ok: false, reason: say.noFragment(path) };
    const read = translatePart(parseText(text), directory, true);
    if (!read.ok) return { ok: false, reason: say.inFragment(path, read.reason) };
    parts.push(read.part);
  }
  return mergeParts(parts);
}

function translatePart(
  parsed: ParsedText,
  files: FilesDir | undefined,
  merges: boolean,
): { ok: true; part: Part } | { ok: false; reason: string } {
  const config = parsed.problem ? undefined : readConfig(parsed);
  const spec = config?.ok ? config.spec : undefined;
  if (merges && spec?.machineConfig) return { ok: false, reason: say.noMachineConfigs };
  const { output, error, entries } = transpileParsed(parsed, files ? { files } : {});
  const first = entries.find(({ kind }) => kind === 'error');
  if (output === undefined || spec === undefined)
    return { ok: false, reason: first ? say.errorAt(first.message, first.line) : (error ?? '') };
  return { ok: true, part: { spec, output, warnings: entries.filter(({ kind }) => kind === 'warning').length } };
}

const byVersion = new Intl.Collator('en', { numeric: true });

/** Merges translated documents. The result has the newest of their versions, whose fields include those of the others. */
function mergeParts(parts: readonly Part[]): Merged {
  const [newest] = parts.map(({ spec }) => spec).sort((a, b) => byVersion.compare(b.ignitionVersion, a.ignitionVersion));
  if (newest === undefined) return { ok: false, reason: '' };
  const shape = newest.config;
  let merged: DecodedMapping | undefined;
  for (const { output } of parts) {
    const read = readIgnitionJson(output, shape);
    if (!read.ok) return { ok: false, reason: read.message };
    merged = merged ? mergeConfigs(merged, read.value, shape) : read.value;
  }
  const ignition = merged?.['ignition'];
  const versioned = { ...merged, ignition: { ...(isDecodedMapping(ignition) && ignition), version: newest.ignitionVersion } };
  return { ok: true, output: writeJson(versioned, shape, false), warnings: parts.reduce((sum, { warnings }) => sum + warnings, 0) };
}
