/** Why a part of Bunsen may not have been loaded. */
export const whyNotLoaded = 'The network may be down, or Bunsen may have been updated on the server.';
export const tryAgain = 'Try again';
