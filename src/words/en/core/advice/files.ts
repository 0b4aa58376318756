/** What Bunsen says of files, directories and links that Butane accepts. */

/** A path that exists on the machine already; `system` is its name. */
export const shippedFile = (path: string, system: string): string =>
  `${system} has ${path} already, and Ignition stops the boot rather than replace it; set overwrite: true`;
export const shippedLink = (path: string, target: string, system: string): string =>
  `on ${system}, ${path} is a link to ${target}, and Ignition stops the boot rather than replace it; set overwrite: true`;
export const shippedDirectory = (path: string, system: string): string =>
  `${system} has a directory ${path}, and Ignition stops the boot rather than replace it`;
export const readOnly = (path: string, readOnly: string, system: string): string =>
  `${readOnly} is read-only on ${system}, so Ignition cannot write ${path} and the boot stops`;
export const readOnlyRoot = (path: string, system: string): string =>
  `nothing can be added to / on ${system}, so Ignition cannot write ${path} and the boot stops; use a directory in /var`;
export const modeFromDecimal = (written: string, meant: string): string =>
  `${written} is octal, and lets others do what the owner may not; ${meant} was probably meant, which has these digits in decimal`;
export const keyfileMode = (mode: string): string =>
  `NetworkManager ignores a connection that others may read; its mode is ${mode}, set mode: 0600`;
export const crlfScript =
  'the first line ends in a carriage return (CR LF), which becomes part of the program’s name, so the script cannot run; use LF';
export const notExecutable = (unit: string): string => `${unit} runs this, but it is not executable; set mode: 0755`;
export const programNotExecutable = 'a script in a directory for programs, but it is not executable; set mode: 0755';
export const mergeOfButane = (file: string): string =>
  `${file} is a Butane config; only Ignition configs can be merged, so the boot stops. Translate it, and use the result`;
export const butaneAtAddress = 'this looks like the address of a Butane config; only Ignition configs can be merged';
export const homeParents = (directories: string, user: string): string =>
  `Ignition makes ${directories} for this and gives it to root, so ${user} cannot write there; list it under directories, with its owner`;
export const homeOwner = (user: string): string => `this is in the home of ${user}, but belongs to root; set user and group`;
export const userUnknown = (name: string, system: string): string =>
  `neither this config nor ${system} has a user ${name}, so Ignition cannot give it to them and the boot stops`;
export const groupUnknown = (name: string, system: string): string =>
  `neither this config nor ${system} has a group ${name}, so Ignition cannot give it to them and the boot stops`;
export const needsLinger = (user: string): string =>
  `this starts when ${user} logs in, not at boot; the empty file /var/lib/systemd/linger/${user} would start it at boot`;
