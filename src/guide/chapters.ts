/** The chapters of the guide, in order: each is a file of Markdown in the folder of each language. */
export const chapters = [
  'first-config',
  'form-and-text',
  'text-help',
  'problems',
  'tasks',
  'users',
  'storage',
  'files',
  'units',
  'system',
  'migrating',
  'delivering',
  'hosts',
  'sharing',
  'drafts',
  'embedding',
  'library',
  'keyboard',
  'accessibility',
  'browsers',
] as const;

export type Chapter = (typeof chapters)[number];
