/** What the controls of single values say. */

export const notSet = 'Not set';
/** With what that means. */
export const notSetMeans = (meaning: string): string => `Not set: ${meaning}`;
/** Of a value that is not set: what the image has is left alone. */
export const asInImage = 'as in the image';
export const byDefault = (value: string): string => `${value} by default`;
export const yes = 'Yes';
export const no = 'No';
export const meansYes = 'yes';
export const meansNo = 'no';
/** Of a value that is neither. */
export const textSays = <Part>(value: Part): (string | Part)[] => ['The text says ', value, '.'];

export const seconds = 'seconds';
export const secondsAre = (time: string): string => `seconds = ${time}`;
export const mebibytes = 'MiB; you can also type 10 GiB';
export const mebibytesAre = (size: string): string => `MiB = ${size}`;

export const owner = 'name or number';
export const byNumber = 'by number';
export const byName = 'by name';

/** Of how many bytes a label has used how many: that of a filesystem of a format, or that of a partition. */
export const labelLength = (used: number, limit: number, format?: string): string =>
  `${used === 0 ? `At most ${limit}` : `${used} of ${limit}`} bytes ${format === undefined ? 'in a partition table' : `for ${format}`}`;
