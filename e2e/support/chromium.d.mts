/** The path of a Chromium that is there, or undefined. */
export function findChromium(): string | undefined;
/** The path of a program, or undefined. */
export function findProgram(name: string): string | undefined;
