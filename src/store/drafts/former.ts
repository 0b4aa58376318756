import { defaultName, newId } from '../draft-meta.ts';
import { parseCached } from '../parse-cache.ts';
import { targetOf } from '../target.ts';
import type { Snapshot } from './storage/draft.ts';

const key = 'bunsen.draft';

/** The one draft that the first Bunsen kept for all tabs, with an id of its own; it has an empty text when there is none. */
export function readFormer(storage: () => Storage): Snapshot {
  const draft = read(storage);
  return { id: newId(), ...draft, files: {}, target: targetOf(parseCached(draft)), sample: false };
}

/** Forgets it, unless it is another by now. Call when it is surely kept elsewhere. */
export function forgetFormer(storage: () => Storage, { text }: Snapshot): void {
  if (read(storage).text === text) attempt(() => storage().removeItem(key));
}

function read(storage: () => Storage): { text: string; name: string } {
  // Any JSON may stand there.
  const draft = attempt(() => JSON.parse(storage().getItem(key) ?? '{}') as { text?: unknown; name?: unknown } | null);
  return {
    text: typeof draft?.text === 'string' ? draft.text : '',
    name: typeof draft?.name === 'string' ? draft.name : defaultName,
  };
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
