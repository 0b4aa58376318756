import { errorText } from '../../core/report/error-text.ts';
/** A part of the app did not come over the network, or what came is no part of it. */
export class PartNotLoaded extends Error {}

/** Loads a part of the app and tells that it could not be loaded from all that can go wrong in it. Asks anew each time it failed. */
export const loadPart = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch((error: unknown) => {
    throw new PartNotLoaded(errorText(error), { cause: error });
  });
