/** What the parts of the screen are called where one fails, and what is said then. */

export const header = 'The header';
export const targetPicker = 'The choice of variant';
export const startScreen = 'The start screen';
export const recentDrafts = 'The list of your drafts';
export const workbench = 'The workbench';
export const form = 'The form';
export const sectionList = 'The list of sections';
export const statusLine = 'The status line';
export const message = 'A message';
export const problemList = 'The list of problems';
export const editor = 'The editor';
export const ignitionPane = 'The Ignition pane';
export const addressDialog = 'The dialog for opening from an address';
export const draftsDialog = 'The list of drafts';
export const helpDialog = 'The Help dialog';
export const searchDialog = 'The Search dialog';
export const tasksDialog = 'The dialog of tasks';
export const commonTasks = 'The common tasks';
export const convertDialog = 'What turns other formats into Butane';
export const formatOffer = 'The offer to convert the text';
export const shortcutsDialog = 'The list of shortcuts';
export const reviewDialog = 'The review';
export const versionDialog = 'The dialog of versions';
export const sizeOfChoice = 'The size for the platform';
export const hostsDialog = 'The dialog of hosts';
export const useDialog = 'The dialog on how to use it';
export const qrCode = 'The QR code';
export const shareDialog = 'The Share dialog';
export const sharedQuestion = 'The question about the shared value';

export const loading = 'Loading…';
/** `again`: it failed before. */
export const notLoaded = (part: string, again: boolean): string => `${part} ${again ? 'still ' : ''}could not be loaded`;
export const notShown = (part: string, again: boolean): string => `${part} ${again ? 'still ' : ''}could not be shown`;
export const bug = (error: string): string => `This is a bug in Bunsen (${error}).`;
export const reloadMayHelp = 'Reloading the page may help.';
export const textSafe = 'Your text is safe.';
export const textNotSaved = 'Your text is still on screen but not saved.';
export const textHere = 'Your text is still here.';
export const textKept = 'Your text is saved and will be here after the reload.';
/** After `reloadMayHelp`. */
export const reloadDiscards = 'It discards your changes, so copy them first.';

export const editorLoaded = 'The editor is loaded.';

export const pageNotShown = 'Bunsen cannot be shown';
export const safeModeShows = 'Your text is safe. Safe mode shows it and all your drafts without checking them.';
export const saveTextFirst =
  'Your text is below, but not saved: copy or download it first. Safe mode shows your saved drafts without checking them.';
export const openSafeMode = 'Open safe mode';
export const downloadText = 'Download the text';
export const copyText = 'Copy the text';
export const copied = 'Copied.';
export const notCopied = 'The browser does not let this page copy. Select the text below instead.';
