/** The path of an installed Firefox, and whether it is one that Playwright built; undefined where there is neither. */
export function findFirefox(): { path: string; isPlaywrights: boolean } | undefined;
