import * as words from '#words/embed/embed-host';
import type { Embed } from './embed-state.ts';
import type { HostFollower } from './follow-host.ts';
import { isBunsenMessage, type EmbedMessage } from './protocol/messages.ts';
import { idOf, translationOf, type Tell } from './tell.ts';

/** What talking to the page that embeds us takes. */
export interface HostNeeds {
  embed: Embed;
  /** Our own window. */
  self: Pick<Window, 'addEventListener'>;
  /** The window around it. */
  parent: Pick<Window, 'postMessage'>;
  /** Loads what follows the host's messages: a host that only listens does without. */
  loadFollower: () => Promise<(embed: Embed, tell: Tell) => HostFollower>;
}

/** The page that embeds us. */
export interface Host {
  /** Makes the page of this origin (`null`: a page without one) the one that may talk, and greets it; nobody may without it. */
  trust(origin: string | undefined): void;
  /** Tells whoever embeds us how high we would like to be; nothing of the config is in that. */
  tellHeight(height: number): void;
}

/**
 * Talks with the page that embeds us. Messages of other windows and other origins are ignored without a word;
 * what the host gets wrong, it is told.
 */
export function talkToHost({ embed, self, parent, loadFollower }: HostNeeds): Host {
  let trusted: string | undefined;
  let loading: Promise<HostFollower> | undefined;

  const tell: Tell = (message) => {
    // eslint-disable-next-line no-restricted-syntax -- a page without an origin cannot be named; it is our parent nonetheless, and it said so in our address
    if (trusted !== undefined) parent.postMessage(message, trusted === 'null' ? '*' : trusted);
  };

  self.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || trusted === undefined || origin !== trusted || !isBunsenMessage(data)) return;
    loading ??= loadFollower().then((createFollower) => createFollower(embed, tell));
    loading.then(
      (follower) => {
        // While it was loaded, the address may have named another.
        if (origin !== trusted) return;
        embed.check();
        follower.follow(data);
      },
      (error: unknown) => {
        loading = undefined;
        tell({
          bunsen: 1,
          type: 'error',
          ...idOf(data.id),
          reason: words.notLoaded(String(error)),
        });
      },
    );
  });

  embed.onTyped((text) => tell({ bunsen: 1, type: 'change', text }));
  embed.state.subscribe(({ result, findings }, before) => {
    if (result && result !== before.result) tell({ bunsen: 1, type: 'transpile', ...translationOf(result, findings) });
  });

  return {
    trust(origin) {
      if (origin === trusted) return;
      trusted = origin;
      tell({ bunsen: 1, type: 'ready' });
    },
    // eslint-disable-next-line no-restricted-syntax -- a height is for everyone
    tellHeight: (height) => parent.postMessage({ bunsen: 1, type: 'height', height } satisfies EmbedMessage, '*'),
  };
}
