/** Why a text of YAML that is to become Butane cannot be read. */

/** The problem has no full stop. */
export const notYaml = (problem: string): string => `Ce n’est pas du YAML valide : ${problem.replace(/\.$/, '')}.`;
export const tooDeep = 'L’imbrication est trop profonde, ou un alias se contient lui-même.';
export const tooManyAliases = 'Les alias de ce texte représentent trop de contenu. Écrivez en entier ce qu’ils désignent.';
export { furtherDocument } from '#words/convert/sources';
export const repeated = (key: string): string => `${key} est donné de nouveau plus bas. Le dernier compte : celui-ci n’est pas repris.`;
