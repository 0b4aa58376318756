import type { Pane } from '../protocol/messages.ts';
import { readOptions } from '../protocol/options.ts';

/** What a site chose for its code blocks. */
export interface SiteOptions {
  /** Which blocks are made living; undefined: those that are Butane by their language or their first key. */
  blocks: string | undefined;
  /** The variant and version of texts without them, as in `fcos@1.6.0`. */
  target: string | undefined;
  /** What can be seen while a block is edited, the first one initially. */
  panes: readonly Pane[];
  /** Whether blocks are checked as they come near the screen, or when a reader asks for it. */
  check: 'near' | 'asked';
}

/**
 * Reads the options of a script element: attributes (`data-target`), or what follows `?` in its address, because not every
 * generator lets an author write attributes. What is misspelt counts as absent.
 */
export function readSiteOptions(script: HTMLScriptElement): SiteOptions {
  const params = new URL(script.src).searchParams;
  const read = (name: string) => script.getAttribute(`data-${name}`) ?? params.get(name);
  const { target, panes } = readOptions(read);
  return { blocks: validSelector(read('blocks')), target, panes, check: read('check') === 'asked' ? 'asked' : 'near' };
}

function validSelector(selector: string | null): string | undefined {
  if (!selector) return undefined;
  try {
    document.createDocumentFragment().querySelector(selector);
    return selector;
  } catch {
    return undefined;
  }
}
