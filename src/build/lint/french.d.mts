/** A French text as it is set, with no-break spaces and curved apostrophes; of the same length. */
export function setFrench(text: string): string;
