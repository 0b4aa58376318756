/** What the search over sections, fields and items says. */

export const titleKeys = 'Search and commands (Ctrl+K)';
export const keys = 'Ctrl+K';
export const whatToType = 'Task, section, field, item or command';
export const placeholder = 'time zone, firewall, timeout, /etc/hostname …';
export const noVariant = 'Choose a variant first: it determines which fields there are.';
export const noHits = 'Nothing found in names, values or help.';
export const hits = 'Found';
export const placeOf = (...parts: readonly string[]): string => parts.join(' › ');

/** What can be run from the search, and words by which it is found as well. */
export const commands = {
  addTask: ['Add a task', 'what to do'],
  new: ['New config', 'start template'],
  openFile: ['Open a file…', 'load import'],
  openAddress: ['Open from an address…', 'load import url web'],
  drafts: ['Drafts', 'history earlier versions recent'],
  release: ['Name the release of the machines', 'version oldest reads fedora flatcar openshift'],
  review: ['Review what the config does', 'summary explain plain words print markdown'],
  useIt: ['Use it', 'deliver run machine cloud commands qemu aws azure pxe terraform'],
  liveIso: ['Change a live ISO', 'image embed kernel arguments usb coreos-installer'],
  hosts: ['Hosts', 'many machines fleet csv table fragments merge'],
  share: ['Share', 'link send'],
  downloadIgnition: ['Download the result', 'ignition ign json machineconfig save'],
  downloadButane: ['Download the Butane config', 'yaml bu save'],
  undo: ['Undo', ''],
  redo: ['Redo', ''],
  format: ['Format the Butane text', 'indent tidy layout'],
  showButane: ['Show the Butane text', 'yaml editor'],
  showResult: ['Show the result', 'ignition json machineconfig output'],
  beside: ['Text and result side by side, or one at a time', 'beside split together layout'],
  decoded: ['Show the result decoded', 'contents data url gzip base64 octal modes'],
  changes: ['Show changes since the config was opened', 'diff difference compare'],
  showProblems: ['Show problems', 'errors warnings findings'],
  light: ['Light theme', 'colours colors appearance'],
  dark: ['Dark theme', 'colours colors appearance night'],
  system: ['Theme of the system', 'colours colors appearance'],
  shortcuts: ['Keyboard shortcuts', 'keys help'],
  help: ['Help', 'about documentation'],
} satisfies Record<string, readonly [title: string, also: string]>;
/** What else finds the command that changes to another language. */
export const alsoLanguage = 'language langue français english';
/** What kind of hit a section of the guide is. */
export const guide = 'guide';
export const command = 'command';
export const task = 'task';
