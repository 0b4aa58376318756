/** What the guide to embedding shows besides its page. */

export const exampleTitle = 'Un utilisateur avec une clé SSH';
export const frameCode = 'Code du cadre';
/** A comment in the code of the example. */
export const frameComment = 'son src se termine par &origin=https://docs.example.com';
