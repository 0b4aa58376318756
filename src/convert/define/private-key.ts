/** How a private key begins, on a line of its own; a copy may be indented. */
const begin =
  /^[ \t]*(?:-----? ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY\b|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|AGE-SECRET-KEY-1|PuTTY-User-Key-File-)/m;

/** One inside of a line, where line breaks may be escaped: what follows tells it from a text that only speaks of keys. */
const within = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\\[rn]|\s)*[\w+/]{16}/;

/** Whether a private key is in a text. */
export const hasPrivateKey = (text: string): boolean => begin.test(text) || within.test(text);
