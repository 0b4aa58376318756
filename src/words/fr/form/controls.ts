/** What the controls of single values say. */

export const notSet = 'Non défini';
/** With what that means. */
export const notSetMeans = (meaning: string): string => `Non défini : ${meaning}`;
/** Of a value that is not set: what the image has is left alone. */
export const asInImage = 'comme dans l’image';
export const byDefault = (value: string): string => `${value} par défaut`;
export const yes = 'Oui';
export const no = 'Non';
export const meansYes = 'oui';
export const meansNo = 'non';
/** Of a value that is neither. */
export const textSays = <Part>(value: Part): (string | Part)[] => ['Le texte indique ', value, '.'];

export const seconds = 'secondes';
export const secondsAre = (time: string): string => `secondes = ${time}`;
export const mebibytes = 'Mio ; vous pouvez aussi saisir 10 GiB';
export const mebibytesAre = (size: string): string => `Mio = ${size}`;

export const owner = 'nom ou numéro';
export const byNumber = 'par numéro';
export const byName = 'par nom';

/** Of how many bytes a label has used how many: that of a filesystem of a format, or that of a partition. */
export const labelLength = (used: number, limit: number, format?: string): string =>
  `${used === 0 ? `Au plus ${limit} octets` : `${used} ${used > 1 ? 'octets' : 'octet'} sur ${limit}`} ${format === undefined ? 'dans une table de partitions' : `pour ${format}`}`;
