/** Whether a password looks like a hash of crypt(3), by cloud-init's own measure: anything else is a password in plain text. */
export const isHashStart = (password: string): boolean => /^\$(?:1|2[abxy]?|5|6|y|gy|7)(?:,[^$]*)?\$/.test(password);
