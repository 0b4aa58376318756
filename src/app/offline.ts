import { Workbox } from 'workbox-window';
import { serviceWorkerUrl } from './trusted-types.ts';

/** Milliseconds between two checks for a new release, for pages that stay open. */
const lookAgain = 60 * 60 * 1000;

/**
 * Keeps the app for use without network. `onRelease` is called when a newer release is there, with a function that
 * reloads the page into it; nothing is reloaded by itself. Does nothing where the browser forbids it.
 */
export async function keepOffline(onRelease: (reload: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workbox = new Workbox(serviceWorkerUrl('./sw.js'), { updateViaCache: 'none' });
  let asked = false;
  let served: ServiceWorker | null | undefined;
  const taken = () => {
    if (asked) location.reload();
    // The very first one takes over the page that installed it.
    else if (!served) served = navigator.serviceWorker.controller;
    // Another tab activated the release. What this page has not loaded yet is kept for it.
    else onRelease(() => location.reload());
  };
  workbox.addEventListener('waiting', () =>
    onRelease(() => {
      asked = true;
      workbox.messageSkipWaiting();
    }),
  );
  workbox.addEventListener('controlling', taken);
  workbox.addEventListener('activated', () => {
    // A page reloaded past its service worker has none that could change.
    if (asked) location.reload();
  });
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    // That of another language, in a folder around this one, is none of this page's.
    if (registration?.scope === new URL('./', location.href).href) served = registration.active;
    await workbox.register();
    tidy();
    setInterval(() => {
      void workbox.update().catch(() => undefined);
      tidy();
    }, lookAgain);
  } catch {
    // A private window or a setting forbids it: Bunsen then needs the network, as any page does.
  }
}

/** Makes the service worker drop releases that no page needs any more. */
const tidy = (): void => navigator.serviceWorker.controller?.postMessage({ type: 'PRUNE' });
