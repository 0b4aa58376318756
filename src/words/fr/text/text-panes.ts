/** What the panes of the Butane text and of its result are called, and what the first one says. */

export const text = 'Texte';
export const butane = 'Butane';
export const butaneText = 'configuration Butane';
export const ignition = 'Ignition';
export const machineConfig = 'MachineConfig';
/** The title of text and result beside each other. */
export const both = (result: string): string => `Butane et ${result}`;
export const beside = 'Côte à côte';
export const aboutBeside = 'Afficher ensemble le texte Butane et son résultat';
/** Of what stands between text and result. */
export const dividerWidth = 'Largeur du texte à côté du résultat';
export const wrap = 'Retour à la ligne';
export const aboutWrap = 'Couper à l’affichage les lignes plus longues que la largeur du volet';
export const plainInstead = 'Vous pouvez modifier le texte dans cet éditeur simple ; rien n’est perdu.';
/** What Tab does in the editor: `key` marks a key. */
export const tabHint = <Part>(key: (name: string) => Part): (string | Part)[] => [
  key('Tab'),
  ' indente. ',
  key('Échap'),
  ', puis ',
  key('Tab'),
  ', passe à la suite.',
];
