/** Whether Butane considers a mode unsurprising. Some valid but unusual modes are not. */
export function isTypicalMode(mode: number, directory: boolean): boolean {
  // Root ignores mode bits, so having no permissions at all may be intended.
  if (mode === 0) return true;
  let had = 0;
  // From others through group to user, each has at least the permissions of the one before.
  for (const permissions of [mode & 7, (mode >> 3) & 7, (mode >> 6) & 7]) {
    if (had & ~permissions) return false;
    const execute = permissions & 1;
    if (execute && had & 4 && !(had & 1)) return false;
    if (permissions & 3 && !(permissions & 4)) return false;
    had |= permissions;
  }
  const readable = had & 4;
  const writable = had & 2;
  const executable = had & 1;
  if (!readable) return false;
  if (directory) return !!executable && !(mode & 0o4000) && !(mode & 0o3000 && !writable);
  if (mode & 0o6000 && (!executable || mode & 2)) return false;
  return !(mode & 0o1000);
}
