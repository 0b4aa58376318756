/** What the search over sections, fields and items says. */

export const title = 'Search';
