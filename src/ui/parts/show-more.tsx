import * as words from '#words/page/long-lists';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { pageSize, type LongList } from './use-long-list.ts';

interface ShowMoreProps {
  list: LongList;
  count: number;
  /** The plural of the items: "files". */
  items: string;
  /** Focuses the item at an index, which will exist in a moment: the button may be gone then. */
  onFocusItem: (index: number) => void;
}

/** How many items precede those on screen, and the way to see more of them. */
export function ShowPrevious({ list, items, onFocusItem }: Omit<ShowMoreProps, 'count'>) {
  const { from } = list;
  if (from === 0) return null;
  const more = Math.min(pageSize, from);
  const show = () => {
    list.showPrevious();
    onFocusItem(from - 1);
  };
  return (
    <p className="bn-show-more">
      <Button variant="link" isInline size="sm" aria-label={words.showPreviousOf(more, items)} onClick={show}>
        {words.showPrevious(more)}
      </Button>
      <span className="bn-note">{words.moreBefore(from)}</span>
    </p>
  );
}

/** How many items follow those on screen, and the way to see more of them. */
export function ShowNext({ list, count, items, onFocusItem }: ShowMoreProps) {
  const { to } = list;
  const left = count - to;
  if (left <= 0) return null;
  const more = Math.min(pageSize, left);
  const show = () => {
    list.showNext();
    onFocusItem(to);
  };
  return (
    <p className="bn-show-more">
      <Button variant="link" isInline size="sm" aria-label={words.showNextOf(more, items)} onClick={show}>
        {words.showNext(more)}
      </Button>
      <span className="bn-note">{words.moreAfter(left)}</span>
    </p>
  );
}
