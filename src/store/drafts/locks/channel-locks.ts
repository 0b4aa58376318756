import type { DraftLocks } from './draft-locks.ts';

/** A message between tabs: what a tab has or asks for, and whether the others should reply in kind. */
interface Message {
  claims: readonly Claim[];
  asks: boolean;
}

/** A draft that a tab has, or asks for. */
interface Claim {
  id: string;
  /** The earlier one wins: when the tab began to ask, in milliseconds since 1970; 0 once it has the draft. */
  since: number;
  /** Which tab; of two that began to ask at the same time, the lesser one wins. */
  by: string;
}

const comesBefore = (a: Claim, b: Claim): boolean => a.since < b.since || (a.since === b.since && a.by < b.by);

/**
 * Locks by asking all tabs what they have, for plain http, which has no Web Locks. A tab that does not answer
 * within `moment` milliseconds, because it is busy or asleep, is considered gone.
 */
export function channelLocks(channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>, by: string, moment = 150): DraftLocks {
  const own = new Map<string, Claim>();
  const listeners = new Set<(claims: readonly Claim[]) => void>();
  const say = (asks: boolean) => {
    try {
      channel.postMessage({ claims: [...own.values()], asks } satisfies Message);
    } catch {
      // The channel was closed: then no other tab is heard either.
    }
  };

  channel.addEventListener('message', ({ data }) => {
    // Only pages of Bunsen speak there.
    const { claims, asks } = data as Message;
    listeners.forEach((hear) => hear(claims));
    if (asks && own.size > 0) say(false);
  });

  async function ask(): Promise<readonly Claim[]> {
    const heard: Claim[] = [];
    const hear = (claims: readonly Claim[]) => void heard.push(...claims);
    listeners.add(hear);
    say(true);
    await new Promise((resolve) => setTimeout(resolve, moment));
    listeners.delete(hear);
    return heard;
  }

  /** Waits until `claim` can become `had`; false when it cannot, or is released meanwhile. */
  async function wait(claim: Claim, had: Claim, patience: number): Promise<boolean> {
    const { id, since } = claim;
    do {
      const others = await ask();
      if (own.get(id) !== claim) return false;
      if (!others.some((other) => other.id === id && comesBefore(other, claim))) {
        own.set(id, had);
        return true;
      }
    } while (Date.now() < since + patience);
    own.delete(id);
    return false;
  }

  return {
    request(id, patience) {
      const claim = { id, since: Date.now(), by };
      const had = { ...claim, since: 0 };
      own.set(id, claim);
      const release = () => {
        // It may have been requested again since.
        const mine = own.get(id);
        if (mine === claim || mine === had) own.delete(id);
      };
      return { granted: wait(claim, had, patience), release };
    },
    held: async () => (await ask()).map(({ id }) => id),
  };
}
