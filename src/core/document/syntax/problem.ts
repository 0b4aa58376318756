/** A place while scanning; line and column count from zero. */
export interface Mark {
  index: number;
  line: number;
  column: number;
}

/**
 * Thrown inside the syntax check, and caught by it: what go-yaml says, where it stands (`problem`)
 * and, where go-yaml names it, what was being read (`context`).
 */
export class SyntaxFailure extends Error {
  readonly stage: 'scanner' | 'parser' | 'composer';
  readonly problem: Mark;
  readonly context: Mark | undefined;

  constructor(stage: 'scanner' | 'parser' | 'composer', message: string, problem: Mark, context?: Mark) {
    super(message);
    this.stage = stage;
    this.problem = problem;
    this.context = context;
  }
}
