/** Selects a part of the page's text and scrolls it into view, in the block as well; what is in view already stays where it is. */
export function showRange(range: Range): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // Not by an element: the text of a block that nobody highlights is all in one.
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) {
    const isPage = box === document.scrollingElement;
    if (!isPage && !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const { top, bottom } = range.getBoundingClientRect();
    const from = isPage ? 0 : box.getBoundingClientRect().top;
    // What is at an edge may be below a header that stays there.
    const edge = box.clientHeight / 8;
    if (top < from + edge || bottom > from + box.clientHeight - edge)
      box.scrollBy({ top: (top + bottom) / 2 - from - box.clientHeight / 2, behavior: 'instant' });
  }
}
