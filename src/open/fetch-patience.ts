/** Milliseconds that loading a config from an address may take. */
export const fetchPatience = 20_000;
