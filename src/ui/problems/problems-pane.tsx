import * as layoutWords from '#words/page/layout';
import * as parts from '#words/page/parts';
import { IgnoredMenu } from './ignored-menu.tsx';
import { ProblemList } from './problem-list.tsx';
import { Part } from '../parts/part.tsx';

/** The problems list in its region. */
export function ProblemsPane() {
  return (
    <div role="region" aria-label={layoutWords.problems} className="bn-pane" id="problems">
      <Part what={parts.problemList}>
        <ProblemList />
        <IgnoredMenu />
      </Part>
    </div>
  );
}
