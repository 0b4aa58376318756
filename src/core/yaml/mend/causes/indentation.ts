import * as words from '#words/core/yaml-causes';
import type { Entry, Line } from './lines.ts';
import type { Mend } from './mended-text.ts';
import type { OpenBlock, Situation } from './situation.ts';
import type { Rule } from './cause.ts';
import { indent, nameOf, dropLine, dropLines, replace, withChildren } from './mends.ts';

/** How many enclosing blocks of a line are considered. */
const maxBlocks = 50;

const structural = new Set(['key-missing', 'item-missing', 'value-misplaced', 'node-missing']);

/** Whether a key has something after it on its line. */
const hasValue = ({ colon, value, end }: Entry): boolean => colon < 0 || value < end;

/** The blocks that an entry could belong to, the nearest column first; of two equally near, the inner one. */
function candidates({ lines }: Situation, line: Line, open: readonly OpenBlock[]): OpenBlock[] {
  const item = lines.entry(line).dashes.length > 0;
  const takesItems = ({ kind, dashes, entry, column }: OpenBlock): boolean =>
    kind === 'list' || dashes || (column > line.indent && !hasValue(lines.entry(lines.around(entry))));
  const distance = ({ column }: OpenBlock): number => Math.abs(column - line.indent);
  return open
    .toSorted((a, b) => distance(a) - distance(b) || b.column - a.column)
    .slice(0, maxBlocks)
    .filter((block) => (item ? takesItems(block) : block.kind === 'mapping') && block.column !== line.indent)
    .slice(0, 3);
}

/** Moves a line with what belongs to it: those below that are indented further, and sibling entries next to it. */
function moves(situation: Situation, line: Line, open: readonly OpenBlock[]): Mend[] {
  const { text } = situation;
  const isItem = ({ content }: Line): boolean => text.charAt(content) === '-';
  const block = withChildren(situation, line, (next) => isItem(next) === isItem(line));
  const alone = withChildren(situation, line);
  return candidates(situation, line, open).flatMap(({ column }) => [
    indent(block, column - line.indent),
    ...(alone.length < block.length ? [indent(alone, column - line.indent)] : []),
  ]);
}

/** Skips the value of the key right above, where a line is indented further than that key. */
function valueAbove({ lines }: Situation, line: Line): Mend | undefined {
  const above = lines.above(line.index);
  if (!above) return undefined;
  const { start, colon, value, end } = lines.entry(above);
  return colon >= 0 && value < end && line.content - line.start >= start - above.start + 1 ? replace(value, end, '') : undefined;
}

/** Lines indented less than the first key, which end the document: go-yaml does not read them. */
export const indentedStart: Rule = (situation) => {
  const { text, lines, problem } = situation;
  const line = lines.around(problem);
  const [root, ...others] = situation.openAt(line);
  if (!root || line.indent >= root.column || situation.code !== 'key-missing') return undefined;
  const first = lines.around(root.entry);
  const start = others.length === 0 ? first : lines.at(lines.indexOf(situation.tokens[0]?.offset ?? 0));
  const before = [...lines.from(start.index)].slice(0, line.index - start.index);
  const mends = (): Mend[] => [indent(before, line.indent - root.column), ...moves(situation, line, [root])];
  return {
    offset: start.content,
    message: words.indentAlike(root.column, words.entryAt(nameOf(text, lines.entry(line)), line.index + 1), line.indent),
    mends,
  };
};

/** An entry whose indentation matches nothing above. */
export const misindented: Rule = (situation) => {
  const { text, lines, code, problem, scalar, token } = situation;
  if (!structural.has(code) || token?.type === 'stream-end') return undefined;
  const line = lines.around(problem);
  const entry = lines.entry(line);
  if (entry.colon < 0 && entry.dashes.length === 0) return undefined;
  // The colon of the line's own key is refused where the key was read as more of the text above.
  const goesOn = code === 'value-misplaced' && problem === entry.colon && scalar !== undefined && scalar.offset < line.start;
  if (!goesOn && (code === 'value-misplaced' || problem > entry.start)) return undefined;
  const open = situation.openAt(line);
  const [best] = candidates(situation, line, open);
  const mends = (): Mend[] => {
    const moved = moves(situation, line, open);
    const parent = valueAbove(situation, line);
    // Well below a key that has a value too: the value is less to lose.
    const block = withChildren(situation, line, () => true);
    const rich = entry.dashes.length > 0 || block.some(({ empty, indent: blanks }) => !empty && blanks > line.indent);
    return [
      ...(parent && rich ? [parent] : []),
      ...moved,
      ...(parent && !rich ? [parent] : []),
      dropLine(line),
      dropLines(withChildren(situation, line)),
    ];
  };
  if (!best) {
    const list = entry.dashes.length > 0;
    return {
      offset: line.content,
      message: list ? words.listItemHere : words.keyHere,
      mends,
    };
  }
  const other = lines.around(best.entry);
  const name = best.kind === 'list' ? words.dashAt(other.index + 1) : words.entryAt(nameOf(text, lines.entry(other)), other.index + 1);
  const begins = best.kind === 'mapping' && entry.dashes.length > 0 && !best.dashes;
  const message = (begins ? words.isItemOf : words.linesUpWith)(line.indent, name, best.column);
  return { offset: line.content, message, mends };
};
