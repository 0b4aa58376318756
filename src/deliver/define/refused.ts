import type { Refusal } from './answer.ts';

/** A refusal on its way out of the functions that found its reason; `answering` turns it into an answer. */
export class Refused extends Error {}

/** Runs something that may be refused within. Whatever else fails, such as reading the image, is passed on. */
export async function answering<T extends { ok: true }>(run: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.message };
    throw error;
  }
}
