/** Whether a field of a config names local files, one or several: `local`, or a name ending in `_local` such as `contents_local`. */
export const isLocalField = (name: string): boolean => name === 'local' || name.endsWith('_local');
