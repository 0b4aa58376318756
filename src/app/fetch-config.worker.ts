import { fetchConfig, type FetchReply } from '../open/fetch-config.ts';

// The compiler takes this file for a page's: what a worker's global scope is, it cannot know.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

// The page's policy lets it talk to no one but its own origin. A worker has a policy of its own: this one may
// ask other hosts, and sees no config but the one it fetches.
scope.addEventListener('message', ({ data: url }: MessageEvent<string>) => {
  void fetchConfig(url, { fetch: (...request) => scope.fetch(...request) }).then((reply: FetchReply) => scope.postMessage(reply));
});
