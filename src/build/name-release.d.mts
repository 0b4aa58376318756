/** The changelog with what is unreleased under a version and its day. Throws where nothing is unreleased. */
export function nameRelease(changelog: string, version: string, day: Date): string;
