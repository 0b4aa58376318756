/** What the search over sections, fields and items says. */

export const titleKeys = 'Search (Ctrl+K)';
export const keys = 'Ctrl+K';
export const whatToType = 'Section, field or item';
export const placeholder = 'timeout, tang, /etc/hostname …';
export const noVariant = 'Choose a variant first: it determines which fields there are.';
export const noHits = 'Nothing found in names or help.';
export const hits = 'Found';
export const placeOf = (...parts: readonly string[]): string => parts.join(' › ');
