import * as words from '#words/store/text-changes';
import { applyEdit, maxEdited, type EditResult } from '../../core/document/edit/apply-edit.ts';
import { screenLineAt } from '../../core/document/screen-lines.ts';
import { expectedOfNew, sameShape, expectedOf } from '../../core/document/edit/expected-value.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { rangeAt, valueAt } from '../../core/document/read.ts';
import { findTarget, splitTarget, type Target } from '../../core/spec/versions.ts';
import { parseCached } from './parse-cache.ts';

/** The pair named by a text's header, if Bunsen knows it. */
export function targetOf(parsed: ParsedText): Target | undefined {
  const variant = valueAt(parsed, ['variant']);
  const version = valueAt(parsed, ['version']);
  return typeof variant === 'string' && typeof version === 'string' ? findTarget(variant, version) : undefined;
}

/** A text with its header naming another pair and nothing else changed; missing keys are put first in the mapping. */
export function retarget(text: string, target: Target): { ok: true; text: string } | { ok: false; reason: string } {
  const { variant, version } = splitTarget(target);
  let current = text;
  // In this order, because `version` is put first and then `variant` before it.
  for (const [key, value] of [
    ['version', version],
    ['variant', variant],
  ] as const) {
    const result = setHeader(current, key, value);
    if (!result.ok) return result;
    current = result.text;
  }
  // In what remains of a text that is not YAML, a line may change its meaning.
  const parsed = parseCached({ text: current });
  if (targetOf(parsed) === target) return { ok: true, text: current };
  const before = parseCached({ text });
  return { ok: false, reason: words.fixYaml(screenLineAt(before, before.problem?.offset ?? 0)) };
}

function setHeader(text: string, key: string, value: string): { ok: true; text: string } | { ok: false; reason: string } {
  const parsed = parseCached({ text });
  if (valueAt(parsed, [key]) === undefined) {
    const start = rangeAt(parsed, [])?.start ?? 0;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    // The other keys may be indented further.
    const [indent = ''] = /(?:^|(?<=[\n\r])) *$/.exec(text.slice(0, start)) ?? [];
    const extended = parseCached({ text: `${text.slice(0, start)}${key}: ${value}${eol}${indent}${text.slice(start)}` });
    if (valueAt(extended, [key]) === value && (parsed.problem || (parsed.depth <= maxEdited && isExtended(parsed, extended, key, value))))
      return { ok: true, text: extended.text };
  }
  if (parsed.root && !parsed.problem && typeof (valueAt(parsed, []) ?? {}) !== 'object') return { ok: false, reason: words.notKeys };
  const result: EditResult = applyEdit(parsed, { op: 'set', path: [key], value });
  return result;
}

/** Whether a text has everything it had before, and one more key in front. */
function isExtended(before: ParsedText, after: ParsedText, key: string, value: string): boolean {
  if (after.problem) return false;
  const held = expectedOf(before.root);
  if (!before.root || held.kind !== 'map') return !before.root;
  return sameShape({ ...held, entries: [[expectedOfNew(key), expectedOfNew(value)], ...held.entries] }, expectedOf(after.root));
}
