const hunt = Number(process.env['HUNT'] ?? 1);

/** Whether a test is to look further than each time it is run, as the environment variable HUNT says. */
export const hunting = hunt !== 1;

/** How often a property is tried: `usual` times, and HUNT times as often where that environment variable is set. */
export const runs = (usual: number): number => Math.ceil(usual * hunt);
