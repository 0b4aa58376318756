/** Journeys are written with English names; this says what stands there on a page. */
export type Say = (name: string | RegExp) => string | RegExp;

/** In English everything is called what it is called in a journey. */
export const asItIs: Say = (name) => name;
