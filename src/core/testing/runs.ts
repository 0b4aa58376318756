const hunt = process.env['HUNT'];

/** Whether a test is to look further than each time it is run, as the environment variable HUNT says. */
export const hunting = hunt !== undefined;

/** How often a property is tried: `usual` times the number in HUNT, and a quarter of `usual` by `npm test`, which is to stay quick. */
export const runs = (usual: number): number => Math.ceil(usual * Number(hunt ?? 0.25));
