import type { LineRange } from '../core/document/locate/source-lines.ts';
import { linesInResult, linesInSource, type Links } from '../result/links.ts';

/** What is asked of the workbench: the present text. */
interface TextStore {
  getState(): { text: string };
}

/** What one of two linked texts can do. */
export interface LinkedPane {
  /** The 1-based line of the caret. */
  line(): number;
  /** The text of a line. */
  textOf(line: number): string;
  /** Highlights lines, and no others; `reveal` scrolls the first of them into view if none can be seen. */
  mark(lines: readonly LineRange[], reveal: boolean): void;
  /** Puts caret and focus at a line. */
  goTo(line: number): void;
}

export type Side = 'source' | 'result';

/** What is linked at the moment: the side the user is on, its line, and the lines on the other one; `whole` is the config as a whole. */
export interface ShownLink {
  side: Side;
  line: number;
  lines: readonly LineRange[] | 'whole';
}

/** The text of the config beside its result: the caret in one highlights, in the other, what belongs to its line. */
export class LinkedPanes {
  /** Called when something else is linked; undefined when nothing is. */
  onShown: ((link: ShownLink | undefined) => void) | undefined;
  private readonly store: TextStore;
  private readonly panes: Record<Side, LinkedPane | undefined> = { source: undefined, result: undefined };
  private side: Side = 'source';
  private links: { of: string; links: Links } | undefined;

  constructor(store: TextStore) {
    this.store = store;
  }

  /** Adds the pane of a side, until the returned function is called. */
  add(side: Side, pane: LinkedPane): () => void {
    this.panes[side] = pane;
    this.show(true);
    return () => {
      if (this.panes[side] !== pane) return;
      this.panes[side] = undefined;
      this.show(false);
    };
  }

  /** Sets the links between a text and the result on screen; undefined while there are none. */
  setLinks(links: { of: string; links: Links } | undefined): void {
    this.links = links;
    // The pane the user is in stays where it is; the other one follows what they do.
    this.show(true);
  }

  /** The caret came to another line of a side. */
  moved(side: Side): void {
    this.side = side;
    this.show(true);
  }

  /** Goes from the line of the result to where it comes from. */
  goToSource(): void {
    const { source, result } = this.panes;
    const links = this.current();
    if (!source || !result || !links) return;
    const lines = linesInSource(links, result.line());
    if (lines !== 'whole' && lines[0]) source.goTo(lines[0].from);
  }

  /** The links, if they are those of the present text. */
  private current(): Links | undefined {
    return this.links?.of === this.store.getState().text ? this.links.links : undefined;
  }

  /** Marks what belongs to the line of the caret; `reveal` scrolls it into view if necessary. */
  show(reveal: boolean): void {
    const here = this.panes[this.side];
    const there = this.panes[this.side === 'source' ? 'result' : 'source'];
    if (!here || !there || !this.links) {
      here?.mark([], false);
      there?.mark([], false);
      this.onShown?.(undefined);
      return;
    }
    const links = this.current();
    // While another text is still being translated, what is marked stays.
    if (!links) return;
    const line = here.line();
    const lines = this.side === 'source' ? linesInResult(links, line, /^\s*(?:#|$)/.test(here.textOf(line))) : linesInSource(links, line);
    here.mark([], false);
    there.mark(lines === 'whole' ? [] : lines, reveal);
    this.onShown?.(lines.length === 0 ? undefined : { side: this.side, line, lines });
  }
}

const known = new WeakMap<TextStore, LinkedPanes>();

/** The linked panes of a workbench: there is one pair for each. */
export function linkedPanes(store: TextStore): LinkedPanes {
  const panes = known.get(store) ?? new LinkedPanes(store);
  known.set(store, panes);
  return panes;
}
