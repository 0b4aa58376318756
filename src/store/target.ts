import { applyEdit, type EditResult } from '../core/document/edit.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import { rangeAt, valueAt } from '../core/document/read.ts';
import { findTarget, splitTarget, type Target } from '../core/spec/versions.ts';
import { parsedOf } from './parsed.ts';

/** The pair a text's header names, if Bunsen knows it. */
export function targetOf(parsed: ParsedText): Target | undefined {
  const variant = valueAt(parsed, ['variant']);
  const version = valueAt(parsed, ['version']);
  return typeof variant === 'string' && typeof version === 'string' ? findTarget(variant, version) : undefined;
}

/** A text with its header naming another pair and nothing else changed; missing keys come first in the mapping. */
export function retarget(text: string, target: Target): { ok: true; text: string } | { ok: false; reason: string } {
  const { variant, version } = splitTarget(target);
  let current = text;
  // In this order, for `version` is put before `variant` goes in front of it.
  for (const [key, value] of [['version', version], ['variant', variant]] as const) {
    const result = setHeader(current, key, value);
    if (!result.ok) return result;
    current = result.text;
  }
  return { ok: true, text: current };
}

function setHeader(text: string, key: string, value: string): { ok: true; text: string } | { ok: false; reason: string } {
  const parsed = parsedOf({ text });
  if (valueAt(parsed, [key]) === undefined) {
    const start = rangeAt(parsed, [])?.start ?? 0;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const extended = `${text.slice(0, start)}${key}: ${value}${eol}${text.slice(start)}`;
    if (valueAt(parsedOf({ text: extended }), [key]) === value) return { ok: true, text: extended };
  }
  const result: EditResult = applyEdit(parsed, { op: 'set', path: [key], value });
  return result;
}
