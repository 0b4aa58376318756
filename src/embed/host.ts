import * as words from '#words/embed/embed-host';
import type { Embed } from './embed-state.ts';
import type { HostFollower } from './follow-host.ts';
import { isBunsenMessage, type EmbedMessage } from './protocol/messages.ts';
import { idOf, translationOf, type Tell } from './tell.ts';

/** What is needed to talk to the page that embeds us. */
export interface HostNeeds {
  embed: Embed;
  /** Our own window. */
  self: Pick<Window, 'addEventListener'>;
  /** The window around it. */
  parent: Pick<Window, 'postMessage'>;
  /** Loads the handler of the host's messages: a host that only listens does not need it. */
  loadFollower: () => Promise<(embed: Embed, tell: Tell) => HostFollower>;
}

/** The page that embeds us. */
export interface Host {
  /** Allows the page of this origin (`null`: a page without one) to talk to us, and greets it; without it nobody may. */
  trust(origin: string | undefined): void;
  /** Tells whoever embeds us the height we would like; it reveals nothing about the config. */
  tellHeight(height: number): void;
}

/**
 * Talks to the page that embeds us. Messages from other windows and other origins are silently ignored;
 * the host is told about its own mistakes.
 */
export function talkToHost({ embed, self, parent, loadFollower }: HostNeeds): Host {
  let trusted: string | undefined;
  let loading: Promise<HostFollower> | undefined;

  const tell: Tell = (message) => {
    // oxlint-disable-next-line sinks/use -- a page without an origin cannot be named; it is our parent nonetheless, and it said so in our address
    if (trusted !== undefined) parent.postMessage(message, trusted === 'null' ? '*' : trusted);
  };

  self.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || trusted === undefined || origin !== trusted || !isBunsenMessage(data)) return;
    loading ??= loadFollower().then((createFollower) => createFollower(embed, tell));
    loading.then(
      (follower) => {
        // While it was loading, the address may have named another one.
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
  embed.state.subscribe(({ result, whole, findings }, before) => {
    if (result && whole && (result !== before.result || !before.whole))
      tell({ bunsen: 1, type: 'transpile', ...translationOf(result, findings) });
  });

  return {
    trust(origin) {
      if (origin === trusted) return;
      trusted = origin;
      tell({ bunsen: 1, type: 'ready' });
    },
    // oxlint-disable-next-line sinks/use -- a height is for everyone
    tellHeight: (height) => parent.postMessage({ bunsen: 1, type: 'height', height } satisfies EmbedMessage, '*'),
  };
}
