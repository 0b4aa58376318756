declare global {
  interface HTMLElementTagNameMap {
    /** What stands beside a code block; an element without a class, which no style of a site knows. */
    'bunsen-block': HTMLElement;
  }
}

/** CSS pixels: the height of the bar, and how much of it may be below the block. */
const barHeight = 26;
const mostBelow = 13;
/** CSS pixels between the end of the block and that of the bar. */
const inset = 8;
/** CSS pixels from which on there is room for all words. */
const wide = 480;

/**
 * Puts an element without a height, which has its style, right after a block, where it moves nothing. If the styles of the site leave a gap there, it is
 * taken out of the flow; if they move something after all, it is put into the block.
 */
export function placeBeside(host: HTMLElement, frame: HTMLElement): void {
  const around = frame.parentElement;
  const height = () => around?.getBoundingClientRect().height ?? 0;
  const before = height();
  const isStill = () => Math.abs(height() - before) < 0.5;
  frame.after(host);
  if (isStill()) return;
  host.classList.add('out');
  if (isStill() && isScrolledWith(frame)) return;
  host.classList.remove('out');
  frame.append(host);
  if (!isStill()) frame.after(host);
}

/** Whether what is out of the flow is scrolled as a block is: by nothing between it and what its place is counted from. */
function isScrolledWith({ parentElement, offsetParent }: HTMLElement): boolean {
  for (let at = parentElement; at && at !== offsetParent; at = at.parentElement)
    if (getComputedStyle(at).overflow !== 'visible') return false;
  return true;
}

/**
 * Puts the bar over the lower edge of its block, at its end: as far below as there is a gap, the rest in the room under the
 * last line. Where that has not enough room and reaches as far as the bar does, it is not covered. A block that is hidden has no
 * place, and gets one when it is seen.
 */
export function placeBar(bar: HTMLElement, { host, frame, code }: { host: HTMLElement; frame: HTMLElement; code: HTMLElement }): void {
  const block = frame.getBoundingClientRect();
  if (block.height === 0) return;
  const at = host.getBoundingClientRect();
  const next = host.parentElement === frame ? undefined : host.nextElementSibling;
  const below = (next ?? host.parentElement)?.getBoundingClientRect();
  // What a site zooms is measured on the screen, and placed in its own pixels.
  const scale = bar.getBoundingClientRect().height / barHeight || 1;
  const gap = below ? ((next ? below.top : below.bottom) - block.bottom) / scale : 0;
  // Above its block, and above nothing else: not the header of the page, below which both are scrolled.
  bar.style.setProperty('z-index', getComputedStyle(frame).zIndex);
  bar.classList.toggle('narrow', block.width < wide);
  bar.style.setProperty('left', `${Math.round((block.left - at.left) / scale + inset)}px`);
  bar.style.setProperty('right', `${Math.round((at.right - block.right) / scale + inset)}px`);

  const text = document.createRange();
  text.selectNodeContents(code);
  const lastLine = [...text.getClientRects()].at(-1);
  const starts = [...bar.children].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 1);
  const isFree = !lastLine || lastLine.right < Math.min(...starts.map(({ left }) => left));
  const needed = isFree ? 0 : barHeight - (block.bottom - lastLine.bottom) / scale;
  const under = Math.min(Math.max(Math.min(gap - 1, mostBelow), needed, 0), barHeight);
  bar.style.setProperty('top', `${Math.round((block.bottom - at.top) / scale - barHeight + under)}px`);
}
