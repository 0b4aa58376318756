import { decodeUtf } from './document/decode-utf.ts';
import { parseText } from './yaml/parse-text.ts';
import { transpileParsed } from './transpile-parsed.ts';
import type { TranspileOptions, Transpiled } from './transpiled.ts';

export type { TranspileOptions, Transpiled } from './transpiled.ts';

/**
 * Translates a Butane config to Ignition, as Butane 0.29 does. The config is text, or its bytes in
 * UTF-8 (or in UTF-16 with a byte order mark). Never throws: what is wrong is in the answer.
 */
export function transpile(input: string | Uint8Array, options: TranspileOptions = {}): Transpiled {
  const text = typeof input === 'string' ? { ok: true as const, text: input } : decodeUtf(input);
  if (text.ok) return transpileParsed(parseText(text.text), options);
  const { message, line, column, before } = text;
  // go-yaml comes upon bytes that are no text as it does upon a forbidden character: after errors far before them, or never.
  const parsed = parseText(`${before}\uffff`);
  if (parsed.problem?.offset !== before.length) return transpileParsed(parsed, options);
  return {
    output: undefined,
    error: `Error unmarshaling yaml: yaml: ${message}`,
    entries: [{ kind: 'error', message, path: '', line, column }],
  };
}
