/** What `unitText` wrote. */
export const readUnitText = (text: string): string => text.replaceAll('%%', '%');

/** The text of a word, quoted or not, which has no specifiers in it. */
function readWord(word: string): string {
  const quoted = /^"(.*)"$/.exec(word)?.[1];
  return (quoted === undefined ? word : quoted.replace(/\\([\\"])/g, '$1')).replaceAll('%%', '%');
}

/** What `commandWord` wrote. */
export const readUnitWord = (word: string): string => readWord(word).replaceAll('$$', () => '$');

/** The command that `unitShell` wrote; undefined where a unit runs something else. */
export function readUnitShell(line: string): string | undefined {
  const word = /^\/usr\/bin\/bash -c (?:-- )?([^\s"'\\]+|"(?:[^"\\]|\\[\\"])*")$/.exec(line)?.[1];
  return word === undefined ? undefined : readUnitWord(word);
}

/** The `name=value` that `assignmentWord` wrote. */
export const readUnitAssignment = (text: string): string => readWord(text);
