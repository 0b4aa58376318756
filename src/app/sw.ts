import { createReleases, type ReleaseFile } from '../offline/releases.ts';

// The compiler assumes that this file belongs to a page: it does not know a service worker's global scope.
const scope = globalThis as unknown as ServiceWorkerGlobalScope;
// The build puts the list of all files in its place.
const files = (self as unknown as { __WB_MANIFEST: readonly ReleaseFile[] }).__WB_MANIFEST;
const folder = scope.registration.scope;

const releases = createReleases({
  files,
  scope: folder,
  caches: scope.caches,
  fetch: (request) => scope.fetch(request),
  openPages: async () =>
    (await scope.clients.matchAll({ type: 'window', includeUncontrolled: true }))
      .filter(({ url }) => url.startsWith(folder))
      .map(({ id }) => id),
  isNewerComing: () => scope.registration.installing !== null || scope.registration.waiting !== null,
});

scope.addEventListener('install', (event) => event.waitUntil(releases.install()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await releases.activate();
      // Even the first visit continues to work when the host has another release, or is gone.
      await scope.clients.claim();
    })(),
  ),
);

scope.addEventListener('message', (event) => {
  // Only pages of Bunsen send messages to it.
  const { type } = event.data as { type: string };
  // A release waits until a page allows it: it never removes one by itself.
  if (type === 'SKIP_WAITING') void scope.skipWaiting();
  else event.waitUntil(releases.prune());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(folder)) return;
  event.respondWith(
    releases
      .find(request.url)
      .catch(() => undefined)
      .then((found) => found ?? scope.fetch(request)),
  );
});
