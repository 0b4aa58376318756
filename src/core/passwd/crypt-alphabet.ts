/** The 64 characters in which crypt(3) writes hashes, by value. The order differs from base64. */
export const cryptAlphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
