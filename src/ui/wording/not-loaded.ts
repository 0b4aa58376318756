/** What may be the cause when a part of an embed could not be loaded. */
export const mayBe = 'The network may be down, or Bunsen may have been updated on the server.';
