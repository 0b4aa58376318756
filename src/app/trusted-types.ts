import { setWorkerStarter } from '../editor/index.ts';

/** The few parts of the Trusted Types API used here; not every browser has it, nor does TypeScript's DOM library. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

// The DOM library does not declare `trustedTypes`; undefined where the browser has none.
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

const rules = {
  createScriptURL(url: string): string {
    const { href, origin } = new URL(url, document.baseURI);
    if (origin !== location.origin) throw new TypeError(`a worker must come from ${location.origin}`);
    return href;
  },
};

/** Our only policy; vite.config.ts lists its name in the content security policy. */
const policy = trustedTypes?.createPolicy('bunsen-worker', rules) ?? rules;

/**
 * Starts a module worker from a script of this origin, in the form required by the page's Trusted Types.
 * The URL is what Vite gives for `import url from './x.worker.ts?worker&url'`.
 * Throws a TypeError for a URL of another origin.
 */
export function startWorker(url: string, name: string): Worker {
  return new Worker(policy.createScriptURL(url), { type: 'module', name });
}

/**
 * The URL of the service worker, in the form required by the page's Trusted Types: a TrustedScriptURL where the
 * browser has that type, which TypeScript's DOM library does not know, so that it is typed as a string.
 */
export const serviceWorkerUrl = (url: string): string => policy.createScriptURL(url);

setWorkerStarter(startWorker);
