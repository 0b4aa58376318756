import { countUpTo } from '../../core/yaml/text/count-up-to.ts';
import { beforeBreak, lineStart } from '../../core/document/text-lines.ts';
import { isComment, skipGap } from './line-shape.ts';
import type { Entry, Sketch } from './sketch.ts';

/** Where the comments above an entry begin, or its line where there are none. */
export function startWithComments(text: string, entry: Entry): number {
  let start = lineStart(text, entry.start);
  for (;;) {
    const above = lineStart(text, beforeBreak(text, start));
    const first = skipGap(text, above);
    if (above >= start || !isComment(text, first) || first - above !== entry.column) return start;
    start = above;
  }
}

/** Where the lines of an entry end: where the next one begins, be it further out. */
export function endWithLines(sketch: Sketch, entry: Entry): number {
  for (let at = entry; at.parent; at = at.parent) {
    const { children } = at.parent;
    const { start } = at;
    const next = children[countUpTo(start, children.length, (index) => children[index]?.start ?? start)];
    if (next) return startWithComments(sketch.text, next);
  }
  return sketch.end;
}
