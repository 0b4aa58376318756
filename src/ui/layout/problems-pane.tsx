import { ProblemList } from '../problems/problem-list.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** The problems list in its region. */
export function ProblemsPane() {
  return (
    <div role="region" aria-label="Problems" className="bn-pane" id="problems">
      <ErrorBoundary what="The list of problems"><ProblemList /></ErrorBoundary>
    </div>
  );
}
