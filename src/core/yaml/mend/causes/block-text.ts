import * as words from '#words/core/yaml-causes';
import type { Line } from './lines.ts';
import type { Mend } from './mended-text.ts';
import type { OpenBlock, ReadToken, Situation } from './situation.ts';
import type { Rule } from './cause.ts';
import { asText, indent, dropLines, replace } from './mends.ts';
import { looksLikeEntry } from './line-shapes.ts';

/** The block scalar before the failure, if only comments separate its end from the suspect lines. */
function blockAbove(situation: Situation): ReadToken | undefined {
  const { tokens, suspects, problem } = situation;
  const first = suspects[0];
  if (!first) return undefined;
  const index = tokens.findLastIndex(
    ({ style, type, offset }) =>
      type === 'scalar' && (style === 'literal' || style === 'folded') && offset < Math.min(first.start, problem),
  );
  const between = tokens.slice(index + 1).find(({ type, end, offset }) => type !== 'block-end' && end > offset);
  return index >= 0 && (!between || between.offset >= first.start) ? tokens[index] : undefined;
}

/** Whether a line looks like a continuation of what is open above: an entry or, where `typing` is likely, a key being typed. */
function fits({ lines }: Situation, line: Line, open: readonly OpenBlock[], typing: boolean): boolean {
  const item = lines.entry(line).dashes.length > 0;
  return open.some(({ kind, column }) => column === line.indent && (item || kind === 'mapping')) && looksLikeEntry(lines, line, typing);
}

/** Lines below `key: |` that are indented no further than the key. They are read as its text, which is what they most likely are. */
export const unindentedText: Rule = (situation) => {
  const { text, lines } = situation;
  const block = blockAbove(situation);
  if (!block) return undefined;
  const header = lines.around(block.offset);
  const open = situation.openAt(lines.at(header.index + 1));
  const first = [...lines.from(Math.max(lines.indexOf(block.end), header.index + 1))].find(({ empty }) => !empty);
  if (!first) return undefined;
  const body = [...lines.from(header.index + 1)].find(({ empty }) => !empty);
  const hasText = body !== undefined && body.index < first.index;
  const run: Line[] = [];
  for (const line of lines.from(first.index)) {
    // Right below `|`, a word is the missing text.
    if (!line.empty && fits(situation, line, open, hasText)) break;
    run.push(line);
  }
  const culprit = run.find(({ empty, comment }) => !empty && !comment);
  const suspect = situation.suspects[0];
  if (!culprit || !suspect || culprit.index !== suspect.index) return undefined;
  // An entry with slightly wrong indentation is more likely than text that looks like one.
  if (culprit.indent > 0 && looksLikeEntry(lines, culprit)) return undefined;
  const inner = hasText ? body.indent : header.indent + 2 + 2 * lines.entry(header).dashes.length;
  const mends = (): Mend[] => {
    const text = run.filter(({ empty }) => !empty);
    const least = Math.min(...text.map(({ indent: blanks }) => blanks));
    return [indent(text, Math.max(inner - least, 0)), dropLines(text)];
  };
  const { colon, start } = lines.entry(header);
  const key = colon < 0 ? undefined : text.slice(start, Math.min(colon, start + 40)).trim();
  return {
    offset: first.content,
    message: words.unindentedText(key, header.index + 1),
    mends,
  };
};

/** A header such as `|` with something after it. */
export const blockHeader: Rule = (situation) => {
  const { text, lines, code, problem, context } = situation;
  if (code === 'block-indent-zero')
    return { offset: problem, message: words.blockIndent, mends: () => [replace(problem, problem + 1, '')] };
  if (code !== 'block-header') return undefined;
  const line = lines.around(problem);
  const { end } = lines.entry(line);
  const sign = text.charAt(context);
  const below = [...lines.from(line.index + 1)].find(({ empty }) => !empty);
  const hasBody = below !== undefined && below.indent > line.indent;
  const message = words.blockHeader(sign);
  return {
    offset: problem,
    message,
    mends: () => [hasBody ? replace(problem, Math.max(end, problem), '') : asText(text, { start: context, end: Math.max(end, problem) })],
  };
};
