import { decodeUtf } from './document/decode-utf.ts';
import { rememberParsed } from './last-parsed.ts';
import { readText } from './yaml/read-text.ts';
import { transpileParsed } from './transpile-parsed.ts';
import type { TranspileOptions, Transpiled } from './transpiled.ts';

export type { TranspileOptions, Transpiled } from './transpiled.ts';

/**
 * Translates a Butane config to Ignition, as Butane 0.29 does. The config is text, or its bytes in
 * UTF-8 (or in UTF-16 with a byte order mark). Never throws: errors are part of the result.
 */
export function transpile(input: string | Uint8Array, options: TranspileOptions = {}): Transpiled {
  if (typeof input === 'string') return transpileParsed(rememberParsed(readText(input)), options);
  const decoded = decodeUtf(input);
  const parsed = rememberParsed(readText(decoded.text));
  // go-yaml meets bytes that are not text as it meets a forbidden character: after errors far before them, or never.
  if (decoded.ok || parsed.problem?.offset !== decoded.offset) return transpileParsed(parsed, options);
  const { message, line, column } = decoded;
  return {
    output: undefined,
    error: `Error unmarshaling yaml: yaml: ${message}`,
    entries: [{ kind: 'error', message, path: '', line, column }],
  };
}
