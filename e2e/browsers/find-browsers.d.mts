/** The path of an installed Firefox, and whether it is one that Playwright built; undefined where there is neither. */
export function findFirefox(): { path: string; isPlaywrights: boolean } | undefined;
/** The same of a WebKit, with the path of its driver unless it is one that Playwright built. */
export function findWebKit(): { path: string; driver: string; isPlaywrights: false } | { path: string; isPlaywrights: true } | undefined;
