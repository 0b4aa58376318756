/** The severity of a finding. Butane fails on any `error`. */
export type Kind = 'error' | 'warning' | 'info';

/** Kinds by severity: the worse, the higher. */
export const kindRanks: Readonly<Record<Kind, number>> = { error: 2, warning: 1, info: 0 };

/** A path in a config: mapping keys and list indexes, outermost first. */
export type Path = readonly (string | number)[];

/** One thing Butane says about a config, as the command and the library report it. */
export interface Finding {
  kind: Kind;
  message: string;
  /** `$.storage.files.0.mode`; empty when the finding is about the whole config. */
  path: string;
  /** 1-based line of the deepest node on the path; absent when there is no such node. */
  line?: number;
  /** 1-based column, counted in characters as go-yaml counts them. */
  column?: number;
  /** Of advice: the name of what is said, which stays the same; `# bunsen: ignore <code>` silences it. */
  code?: string;
}

/** Writes a path the way Butane does: `$.storage.files.0`. An empty path is the empty string. */
export function formatPath(path: Path): string {
  return path.length === 0 ? '' : `$.${path.join('.')}`;
}
