/** Where the safe mode is, from any page of the app: a plain link, so that it works without any script. */
export const safeModeAddress = '?safe-mode';
