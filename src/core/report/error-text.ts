/** The text of something thrown, to follow words that give it as the reason: the message of an error, or else its name. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
