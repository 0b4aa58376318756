/** An object of JSON, of which nothing is known yet. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is an object with keys of its own, as JSON has them: neither null nor a list. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
