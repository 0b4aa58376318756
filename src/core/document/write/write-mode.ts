/** Writes a mode as octal with its leading zero, as everyone does: 420 is `0644`. */
export const writeMode = (bits: number): string => `0${bits.toString(8).padStart(3, '0')}`;
