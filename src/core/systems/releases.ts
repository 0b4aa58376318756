import { ignitionVersionOf, splitTarget, type Target } from '../spec/versions.ts';

/** The oldest releases that read a config, by their numbers. */
export interface OldestReleases {
  /** From this number on, every release reads it. */
  from: string;
  /** The number of which only later builds do, where there is one. */
  partly?: string;
}

/**
 * The oldest releases whose Ignition reads a version of its specification: 3.1 takes Ignition 2.3.0, 3.2 takes 2.7.0, 3.3
 * takes 2.11.0, 3.4 takes 2.15.0, 3.5 takes 2.20.0, 3.6 takes 2.26.0 (coreos/ignition, docs/specs.md).
 */
const bySpec: Readonly<Record<string, Readonly<Record<string, OldestReleases>>>> = {
  /*
   * The lock files of the stable stream (coreos/fedora-coreos-config, branch stable, manifest-lock.x86_64.json): 2.3.0 came
   * within 31, 2.7.0 within 32, 2.11.0 within 34, 2.15.0 within 37, 2.20.0 within 40; the next number began with it. 2.26.0
   * is of February 2026 and in all of Fedora 44, and an update of 43 (packages.fedoraproject.org, ignition, changelog).
   */
  fcos: {
    '3.0.0': { from: '31' },
    '3.1.0': { from: '32', partly: '31' },
    '3.2.0': { from: '33', partly: '32' },
    '3.3.0': { from: '35', partly: '34' },
    '3.4.0': { from: '38', partly: '37' },
    '3.5.0': { from: '41', partly: '40' },
    '3.6.0': { from: '44', partly: '43' },
  },
  /*
   * The packages of each release (flatcar/flatcar-website, data/releases): 2.13.0 since Alpha 3185.0.0, 2.15.0 since Alpha
   * 3535.0.0. Stable had them with 3227.2.0 and 3602.2.0.
   */
  flatcar: {
    '3.3.0': { from: '3185' },
    '3.4.0': { from: '3535' },
  },
  /* RHEL 9.2 came with Ignition 2.15.0 (coreos/butane, issue 434). No source says which was the first to read 3.3.0. */
  r4e: {
    '3.4.0': { from: '9.2' },
  },
};

/** The oldest releases that read a version; undefined for what is experimental, and where no source says it. */
export function oldestReleases(target: Target): OldestReleases | undefined {
  const { variant, version } = splitTarget(target);
  if (version.endsWith('-experimental')) return undefined;
  // A version of OpenShift's is named after the release that reads it (coreos/butane, docs/specs.md).
  if (variant === 'openshift') return { from: version.split('.').slice(0, 2).join('.') };
  const known = Object.hasOwn(bySpec, variant) ? bySpec[variant] : undefined;
  const spec = ignitionVersionOf(target);
  return known && Object.hasOwn(known, spec) ? known[spec] : undefined;
}

/** Compares the numbers of two releases, part by part, as far as both go: 4152.2.0 is a release of 4152. */
export function compareReleases(a: string, b: string): number {
  const [one, other] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const difference = Number(one[at]) - Number(other[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a release reads a version; `partly` where only its later builds do, undefined where no source says it. */
export function readsVersion(release: string, target: Target): boolean | 'partly' | undefined {
  const oldest = oldestReleases(target);
  if (!oldest) return undefined;
  if (compareReleases(release, oldest.from) >= 0) return true;
  return oldest.partly !== undefined && compareReleases(release, oldest.partly) === 0 ? 'partly' : false;
}
