import * as words from '#words/core/yaml-causes';
import type { Line } from './lines.ts';
import type { Rule } from './cause.ts';
import { asText, nameOf, dropLine, replace, together, withChildren } from './mends.ts';

const structural = new Set(['key-without-colon', 'value-misplaced', 'key-missing', 'item-missing']);

/** A key whose value directly follows the colon, `name:core`. */
export const colonWithoutBlank: Rule = ({ text, lines, suspects, code }) => {
  if (!structural.has(code)) return undefined;
  for (const line of suspects) {
    const { start, colon, end } = lines.entry(line);
    if (colon >= 0) continue;
    const key = /^(["']?)[A-Za-z_][\w.-]*\1:(?!\/\/)(?=\S)/.exec(text.slice(start, end));
    if (!key) continue;
    const behind = start + key[0].length;
    return { offset: behind - 1, message: words.spaceAfter(':'), mends: () => [replace(behind, behind, ' ', { start, end })] };
  }
  return undefined;
};

/** A dash whose item directly follows, `-name: core`. */
export const dashWithoutBlank: Rule = (situation) => {
  const { text, lines, suspects, code } = situation;
  if (!structural.has(code)) return undefined;
  const joined = ({ content }: Line): boolean => /^-["'A-Za-z_/]/.test(text.slice(content, content + 2));
  let line = suspects.find(joined);
  const [suspect] = suspects;
  // Where an item with a blank is out of place, one without may have been read as a key above.
  if (!line && suspect && code === 'key-missing' && text.charAt(suspect.content) === '-') {
    let above = lines.above(suspect.index);
    while (above && (above.indent > suspect.indent || (above.indent === suspect.indent && !joined(above))))
      above = lines.above(above.index);
    if (above?.indent === suspect.indent) line = above;
  }
  if (!line) return undefined;
  const first = line;
  const mends = (): ReturnType<typeof replace>[] => {
    const alike = withChildren(situation, first, () => true).filter((each) => each.indent === first.indent && joined(each));
    return [
      together(
        alike.map(({ content, end }) =>
          replace(content + 1, content + 1, ' ', { start: content, end: lines.entry(lines.around(content)).end || end }),
        ),
      ),
    ];
  };
  return { offset: line.content, message: words.spaceAfter('-'), mends };
};

/** A colon at the start of a line, without a key. */
export const keyBeforeColon: Rule = ({ lines, code, problem }) => {
  const line = lines.around(problem);
  const { start, colon } = lines.entry(line);
  if (!structural.has(code) || colon !== start || problem > start) return undefined;
  return { offset: colon, message: words.keyBeforeColon, mends: () => [replace(colon, colon + 1, ''), dropLine(line)] };
};

/** A key without anything after it yet, as while it is being typed. It is read as a key without a value. */
export const keyAlone: Rule = (situation) => {
  const { text, lines, code, context, scalar } = situation;
  // Where lines below are indented further, the word was read as the start of a text.
  const at = code === 'key-without-colon' ? context : code === 'value-misplaced' ? scalar?.offset : undefined;
  if (at === undefined) return undefined;
  const line = lines.around(at);
  const { start, colon, end } = lines.entry(line);
  if (at !== start || colon >= 0 || (code === 'value-misplaced' && situation.problem <= line.end)) return undefined;
  const word = /^(?:[\w.$/-]+|"[^"\\]*"|'[^']*')$/.test(text.slice(start, end));
  const mends = word ? [replace(end, end, ':', { start, end }), dropLine(line)] : [dropLine(line), asText(text, { start, end })];
  if (word)
    return {
      offset: start,
      message: words.colonAfterKey(nameOf(text, { ...lines.entry(line), colon: -1 })),
      mends: () => mends,
    };
  return { offset: start, message: words.expectedKey, mends: () => mends };
};
