/** The 64 characters in which crypt(3) writes hashes, by value. It is not the order of base64. */
export const cryptAlphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
