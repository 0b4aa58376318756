/** The page of the documentation that lists all codes of advice. */

export const kindTitles = {
  error: 'Ce qui interrompt le démarrage',
  warning: 'Ce qui ne fera pas ce qui est écrit',
  info: 'Ce qui est sans doute une inadvertance',
};
export const severity = {
  error: 'C’est une erreur : le premier démarrage s’arrête à coup sûr.',
  warning: 'C’est un avertissement : la machine démarre, mais quelque chose ne se passe pas comme le dit la configuration.',
  info: 'C’est une remarque : peut-être est-ce voulu, mais c’est plus souvent une inadvertance.',
};
/** The names of programs, units and files keep their small letters, which tell one from another. */
export const sentence = (message: string): string =>
  `${message.replace(/^(?!systemd )\p{Ll}(?=\p{Ll}*[ ,’'])/u, (letter) => letter.toUpperCase())}${message.endsWith('?') ? '' : '.'}`;
export const source = (place: string): string => `Source : ${place}.`;
export const speaks = 'Le conseil apparaît à la ligne marquée :';
export const silent = 'Il n’apparaît pas ici :';
