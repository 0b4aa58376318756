/** How long loading a config from an address may take, in milliseconds. */
export const fetchPatience = 20_000;
