/** The path of a Chromium that is there, or undefined. */
export function findChromium(): string | undefined;
