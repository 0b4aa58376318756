import type { Path } from '../report/finding.ts';

/** Tells which place of the Butane config a place of the Ignition config came from; undefined when it is not known. */
export type Origins = (path: Path) => Path | undefined;

const startsWith = (path: Path, prefix: Path): boolean =>
  path.length >= prefix.length && prefix.every((step, index) => path[index] === step);

/**
 * The origins of a config that sugar renders. Later rules win, and a path no rule names has no origin.
 */
export class RenderedOrigins {
  private readonly rules: Origins[] = [];

  /** Exactly this place comes from there. */
  at(to: Path, from: Path): this {
    this.rules.push((path) => (path.length === to.length && startsWith(path, to) ? from : undefined));
    return this;
  }

  /** This place and all below it come from one place. */
  all(to: Path, from: Path): this {
    this.rules.push((path) => (startsWith(path, to) ? from : undefined));
    return this;
  }

  /** This place comes from there, and each place below it from the place of the same name below that. */
  tree(to: Path, from: Path): this {
    this.rules.push((path) => (startsWith(path, to) ? [...from, ...path.slice(to.length)] : undefined));
    return this;
  }

  readonly find: Origins = (path) => {
    for (let index = this.rules.length - 1; index >= 0; index--) {
      const from = this.rules[index]?.(path);
      if (from) return from;
    }
    return undefined;
  };
}
