import { errorText } from '../../core/report/error-text.ts';
/** Part of the app could not be fetched over the network, or the response was not part of it. */
export class PartNotLoaded extends Error {}

/** Loads a part of the app, distinguishing a failure to load from errors inside it. Requests it again after each failure. */
export const loadPart = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch((error: unknown) => {
    throw new PartNotLoaded(errorText(error), { cause: error });
  });
