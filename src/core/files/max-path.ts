/** The most bytes a path may have on Linux (PATH_MAX): no longer path exists, even counted in characters. This limits how deep folders can be. */
export const maxPath = 4096;
