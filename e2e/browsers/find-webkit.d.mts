/** The path of an installed WebKit, and whether it is one that Playwright built; undefined where there is neither. */
export function findWebkit(): { path: string; isPlaywrights: boolean } | undefined;
