import { fetchConfig, type FetchReply } from '../../open/fetch-config.ts';
import { workerScope } from './worker-scope.ts';

// The page's policy allows no connections but to its own origin. A worker has a policy of its own: this one may
// connect to other hosts, and sees no config but the one it fetches.
workerScope.addEventListener('message', ({ data: url }: MessageEvent<string>) => {
  void fetchConfig(url, { fetch: (...request) => workerScope.fetch(...request) }).then((reply: FetchReply) =>
    workerScope.postMessage(reply),
  );
});
