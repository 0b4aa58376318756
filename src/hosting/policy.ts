/** Trusted Types policies that a page may create; a name that is not here is refused by the browser. */
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

/** What some pages may do beyond that. */
const more: Readonly<Record<string, readonly string[]>> = {
  'embedding.html': ["frame-src 'self'"], // it shows embeds at work
};

/** The content security policy of a page, by its file, as the page itself can state it. */
export const pagePolicy = (file: string): string => [...everyPage, ...(more[file] ?? [])].join('; ');

/** Of a worker that has all it needs. */
export const closedPolicy = "default-src 'none'";

/** Of the one worker that asks other hosts. Which ones, the user agrees to; that the address is https is checked there, too. */
export const fetchPolicy = "default-src 'none'; connect-src https:";

/** Of the service worker, which keeps the files of the app and nothing else. */
export const serviceWorkerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";
