import { loadPart } from '../parts/load-part.ts';
import type { AboutVersions } from './about-versions.ts';

/** Milliseconds that a choice waits for what is known of versions, which is a few kilobytes. */
const patience = 3000;

let loading: Promise<AboutVersions | undefined> | undefined;

/** What is known of versions beyond their names; undefined where it cannot be loaded in time. It is requested again the next time. */
export function loadVersions(): Promise<AboutVersions | undefined> {
  loading ??= loadPart(() => import('./about-versions.ts')).then(
    ({ aboutVersions }) => aboutVersions,
    () => (loading = undefined),
  );
  return Promise.race([loading, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))]);
}
