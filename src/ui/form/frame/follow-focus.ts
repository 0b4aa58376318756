let following = false;

/** Focuses what shows the place that the user went to elsewhere. It is no visit of theirs to that control: the text stays where they went. */
export function focusFollowing(element: HTMLElement): void {
  following = true;
  try {
    element.focus({ preventScroll: true });
  } finally {
    following = false;
  }
}

/** Whether the focus that just came is no visit: the form only follows the user. */
export const isFollowing = (): boolean => following;
