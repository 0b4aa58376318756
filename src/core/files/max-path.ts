/** The most bytes of a path on Linux (PATH_MAX): what is longer, even in characters, exists nowhere. It bounds how deep folders are. */
export const maxPath = 4096;
