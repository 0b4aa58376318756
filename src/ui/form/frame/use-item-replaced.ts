import { useState } from 'react';
import type { Path } from '../../../core/report/finding.ts';
import { useModel } from '../../context.tsx';
import { isSameItem } from '../../reader/same-item.ts';

/** Calls `onOther` while rendering when the item at a path is now a different one: forms of items belong to their index, and what was begun in one is not meant for the next. */
export function useItemReplaced(path: Path, onOther: () => void): void {
  const { value } = useModel();
  const [seen, setSeen] = useState(value);
  if (seen === value) return;
  setSeen(value);
  if (!isSameItem(seen, value, path)) onOther();
}
