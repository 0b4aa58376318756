/** Why a change of the text was not made. */

export const notChanged = 'Not changed';
export const fixYaml = (line: number): string => `Fix the YAML on line ${line} first.`;
export const notKeys = 'The text is not a config: it has no keys with values. Fix that in the text first.';
export const answerFirst = 'Another change is waiting for your answer. Answer that first.';
