let following = false;

/** Focuses the element for the place that the user went to elsewhere. This is not a visit to that control: the text stays where the user went. */
export function focusFollowing(element: HTMLElement): void {
  following = true;
  try {
    element.focus({ preventScroll: true });
  } finally {
    following = false;
  }
}

/** Whether the focus that just arrived is not a visit, because the form only follows the user. */
export const isFollowing = (): boolean => following;
