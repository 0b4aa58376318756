/** Trusted Types policies that a page may create; the browser refuses any other name. */
const trustedTypesPolicies = [
  'bunsen-worker', // ours: src/app/trusted-types.ts
  // Monaco's, one for each place where it writes HTML or names a worker.
  'defaultWorkerFactory',
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'dompurify',
  'editorViewLayer',
  'richScreenReaderContent',
  'standaloneColorizer',
  'tokenizeToString',
];

const everyPage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // Monaco writes its theme and positions as styles
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicies.join(' ')}`,
];

/** Exceptions for some pages. */
const more: Readonly<Record<string, readonly string[]>> = {
  'embedding.html': ["frame-src 'self'"], // it shows live embeds
};

/** The content security policy of a page, by its file, as the page itself can declare it. */
export const pagePolicy = (file: string): string => [...everyPage, ...(more[file] ?? [])].join('; ');

/** For a worker that is self-contained. */
export const closedPolicy = "default-src 'none'";

/** For the one worker that fetches from other hosts. The user agrees to each of them; the worker also checks that the address is https. */
export const fetchPolicy = "default-src 'none'; connect-src https:";

/** For the service worker, which keeps the files of the app and nothing else. */
export const serviceWorkerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";
