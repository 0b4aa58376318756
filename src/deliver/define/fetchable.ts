/** Schemes that Ignition fetches from. */
const schemes = /^(https?|tftp|s3|gs|arn):/i;

/** Whether Ignition fetches from an address. */
export const isFetchable = (url: string): boolean => schemes.test(url.trim());
