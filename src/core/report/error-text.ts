/** What something that was thrown says, for a sentence that goes on with the reason: the message of an error, or else its name. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
