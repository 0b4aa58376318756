/** Why a text of YAML that is to become Butane cannot be read. */

/** The problem has no full stop. */
export const notYaml = (problem: string): string => `This is not valid YAML: ${problem.replace(/\.$/, '')}.`;
export const tooDeep = 'This is nested too deeply, or an alias contains itself.';
export const tooManyAliases = 'The aliases of this text stand for too much. Write out what they mean.';
export { furtherDocument } from '#words/convert/sources';
export const repeated = (key: string): string => `${key} is given again further down. The last one counts, so this one is left out.`;
