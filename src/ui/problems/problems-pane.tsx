import { ProblemList } from './problem-list.tsx';
import { Part } from '../parts/part.tsx';

/** The problems list in its region. */
export function ProblemsPane() {
  return (
    <div role="region" aria-label="Problems" className="bn-pane" id="problems">
      <Part what="The list of problems">
        <ProblemList />
      </Part>
    </div>
  );
}
