/** What is said while keyfiles of NetworkManager and SSH keys become items of a config. */

export const keyfileHeader = 'Converted from a connection of NetworkManager.';
export const keysHeader = 'Converted from SSH keys.';
export const unknownTarget = 'There is no such variant and version.';
export const privateKey =
  'This is a private key, which must not be in a config. It is not taken. Use the public one, from the file that ends in .pub.';
export const noKeyfile = 'This is no keyfile of NetworkManager: it has no section [connection].';
export const noNetworkManager = 'Flatcar has no NetworkManager. Write a .network file for systemd-networkd to /etc/systemd/network.';
export const secretInside = 'This is a password. Whoever reads the config reads it, too.';
export const askName = 'What is the file called?';
export const badName = 'The name of the file ends in .nmconnection.';
export const noKeys = 'There is no key here that could let anybody in.';
export const keyLeftOut = (reason: string): string => `This line is left out: ${reason}.`;
export const askUser = 'Who may log in with these keys?';
export const badUser = 'A user name begins with a letter or _, and has only letters, digits, “.”, - and _.';
/** The reason has no full stop. */
export const noKeyBecause = (reason: string): string => `There is no key here that could let anybody in: ${reason}.`;
export const doubtful = (reason: string): string => `This key may let nobody in: ${reason}.`;
