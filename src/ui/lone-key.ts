const kept = 'bunsen.lone-key';

/** Whether `?` lists the shortcuts, without another key: what is dictated may have it by mistake. */
export function hasLoneKey(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    return true;
  }
}

/** Turns that on or off in this browser; returns whether it is on now. */
export function setLoneKey(on: boolean): boolean {
  try {
    localStorage.setItem(kept, on ? '' : 'off');
  } catch {
    // Nothing can be kept.
  }
  return hasLoneKey();
}
