import type { Path } from '../report/finding.ts';

/** Maps a place of the Ignition config to the place of the Butane config it came from; undefined when unknown. */
export type Origins = (path: Path) => Path | undefined;

/** The origin given by a rule, and the rule's number; with `below`, the place of the same name below the origin. */
interface From {
  path: Path;
  rank: number;
  below?: true;
}

/** What is known about a place of the output, and about those below it. */
class Place {
  readonly steps = new Map<string | number, Place>();
  /** For this place alone. */
  here: From | undefined;
  /** For this place and everything below it. */
  all: From | undefined;
}

/**
 * The origins of a config that sugar renders. Later rules win, and a path without a rule has no origin.
 * A tree of local files has a rule for each file, so rules are indexed by path.
 */
export class RenderedOrigins {
  private readonly root = new Place();
  private count = 0;

  private place(to: Path): Place {
    let place = this.root;
    for (const step of to) {
      const known = place.steps.get(step);
      const next = known ?? new Place();
      if (!known) place.steps.set(step, next);
      place = next;
    }
    return place;
  }

  /** Exactly this place comes from there. */
  at(to: Path, from: Path): this {
    this.place(to).here = { path: from, rank: this.count++ };
    return this;
  }

  /** This place and everything below it come from one place. */
  all(to: Path, from: Path): this {
    this.place(to).all = { path: from, rank: this.count++ };
    return this;
  }

  /** This place comes from there, and each place below it from the place of the same name below that. */
  tree(to: Path, from: Path): this {
    this.place(to).all = { path: from, rank: this.count++, below: true };
    return this;
  }

  readonly find: Origins = (path) => {
    let place: Place | undefined = this.root;
    let found: From | undefined;
    let depth = 0;
    for (let at = 0; place; at++) {
      const { all, here }: Place = place;
      if (all && all.rank >= (found?.rank ?? 0)) [found, depth] = [all, at];
      if (at === path.length) {
        if (here && here.rank >= (found?.rank ?? 0)) [found, depth] = [here, at];
        break;
      }
      place = place.steps.get(path[at] ?? '');
    }
    return found?.below ? [...found.path, ...path.slice(depth)] : found?.path;
  };
}
