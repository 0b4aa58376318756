import { afterBreak, lineEnd } from '../../core/document/text-lines.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { languageAt, type ContentLanguage } from '../../values/content-language.ts';
import { skipGap } from '../place/line-shape.ts';
import { entryBefore, pathOf, type Entry, type Range } from '../place/sketch.ts';
import { sketchOf } from '../place/sketch-of.ts';

/** Lines of a text of another language within a config. */
export interface InnerText {
  language: ContentLanguage;
  /** Where each line is written, without its indentation, from the first one. */
  lines: readonly Range[];
}

/** The most UTF-16 units of a block that are read: what comes before a place says how it is to be read. */
const maxRead = 100_000;

/** The blocks of text between two offsets that have a language of their own: units, scripts, JSON and such. */
export function contentsIn(parsed: ParsedText, from: number, to: number): InnerText[] {
  const { spans, root } = sketchOf(parsed);
  return spans.flatMap((span): InnerText[] => {
    if (span.kind !== 'block' || span.body === undefined || span.end < from || span.start > to || span.end <= span.body) return [];
    const entry = entryBefore(root, span.start);
    if (entry.value !== span || from - span.body > maxRead) return [];
    const language = languageOfBlock(parsed.text, entry, span.body);
    return language === 'plaintext' ? [] : [{ language, lines: linesOf(parsed.text, span.body, Math.min(span.end, to)) }];
  });
}

function languageOfBlock(text: string, entry: Entry, body: number): ContentLanguage {
  const path = pathOf(entry);
  if (path[0] === 'systemd' && entry.key === 'contents') return 'systemd';
  if (entry.key !== 'inline') return 'plaintext';
  // Files have their path beside their contents.
  const file = [entry.parent?.parent, entry.parent?.parent?.parent].flatMap((holder) => {
    const value = holder?.children.find(({ key }) => key === 'path')?.value;
    return value ? [text.slice(value.start, value.end).replaceAll(/^["']|["']$/g, '')] : [];
  });
  const first = skipGap(text, body);
  return languageAt(path, file[0] ?? '', text.slice(first, lineEnd(text, first)));
}

function linesOf(text: string, body: number, end: number): Range[] {
  const lines: Range[] = [];
  let indent: number | undefined;
  for (let at = body; at <= end;) {
    const stop = lineEnd(text, at);
    const first = skipGap(text, at, stop);
    if (first < stop) indent ??= first - at;
    lines.push({ start: Math.min(at + (indent ?? 0), stop), end: stop });
    const next = afterBreak(text, stop);
    if (next === stop) break;
    at = next;
  }
  return lines;
}
