import * as words from '#words/convert/containers';
import { isNothing, itemsOf, textOf, type Plain } from '../yaml/plain.ts';
import type { QuadletContainer } from './quadlet-container.ts';
import { interpolate } from './interpolate.ts';
import { splitShell } from './shell-words.ts';

/** A text of a compose file with its variables put in, as far as they have defaults; undefined where one has none, which is named. */
export function interpolated(container: QuadletContainer, text: string, line: number): string | undefined {
  const { whole, missing } = interpolate(text);
  if (missing === undefined) return whole;
  container.out.leftOut(line, words.composeVariable(missing));
  return undefined;
}

/** A single value as text, with variables put in. */
export function composeText(container: QuadletContainer, value: Plain | undefined): string | undefined {
  const text = textOf(value);
  return text === undefined || value === undefined ? undefined : interpolated(container, text, value.line);
}

/** The texts of a list. */
export const composeTexts = (container: QuadletContainer, value: Plain): { text: string; line: number }[] =>
  itemsOf(value).flatMap((item) => {
    if (item.kind !== 'scalar') container.out.leftOut(item.line, words.noText);
    const text = composeText(container, item);
    return text === undefined ? [] : [{ text, line: item.line }];
  });

/** A name with its value; without one, the shell's is meant. */
interface ComposePair {
  name: string;
  value: string | undefined;
  line: number;
}

/** Names with values, given as a mapping or as a list of `NAME=value`; a name alone takes its value from the shell. */
export function composePairs(container: QuadletContainer, value: Plain): ComposePair[] {
  if (value.kind === 'mapping')
    return value.entries.flatMap(({ key, value: inner, line }): ComposePair[] => {
      if (isNothing(inner)) return [{ name: key, value: undefined, line }];
      const text = composeText(container, inner);
      return text === undefined ? [] : [{ name: key, value: text, line }];
    });
  return composeTexts(container, value).map(({ text, line }) => {
    const at = text.indexOf('=');
    return at < 0 ? { name: text, value: undefined, line } : { name: text.slice(0, at), value: text.slice(at + 1), line };
  });
}

/** A command as its words: a text is split as a shell would. */
export function composeCommand(container: QuadletContainer, value: Plain): string[] {
  if (value.kind === 'list') return composeTexts(container, value).map(({ text }) => text);
  const text = composeText(container, value) ?? '';
  return splitShell(text).flatMap((command) => [
    ...command.words.map((word) => word.text),
    ...(command.joint === undefined ? [] : [command.joint]),
  ]);
}
