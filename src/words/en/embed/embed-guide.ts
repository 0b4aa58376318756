/** What the guide to embedding shows besides its page. */

export const exampleTitle = 'A user with an SSH key';
export const frameCode = 'Code of the frame';
/** A comment in the code of the example. */
export const frameComment = 'its src ends in &origin=https://docs.example.com';
