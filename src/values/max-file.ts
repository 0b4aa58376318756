/** Bytes of one local file, and of what is unpacked to be shown. What a machine's user data can hold is far below. */
export const maxFile = 5_000_000;
