import { factsOf, listOf } from '../formats/counts.ts';

/** What is said of versions in the picker once it is open, and when one is changed. */

/** `partly`: the number of which only later builds read it. */
export const readBy = (product: string, from: string, partly: string | undefined): string =>
  partly === undefined ? `${product} ${from} or newer` : `${product} ${from} or newer, and later builds of ${partly}`;
export const experimental = 'experimental: it may change, and is not for machines that matter';
/** `facts`: what the picker says by itself. */
export const withReleases = (facts: string, releases: string | undefined): string => factsOf(facts, releases);

export const changeTo = (target: string): string => `Change to ${target}`;
/** Fields that the other version does not have. */
export const lost = (target: string, fields: readonly string[]): string => `${target} does not have ${listOf(fields)}.`;
export const removeThem = 'Change and remove them';
export const keepThem = 'Change the version only';
export const kept = 'What it does not have can stay in the text: then it has no effect, or is an error.';

export const aboutRelease =
  'Name the release of your machines, and Bunsen says what it cannot read. It is a comment in the text, so that it is there in links and downloads, too.';
export const release = 'Release';
export const releaseExample = 'Fedora CoreOS 42';
export const save = 'Save';
export const unknownRelease = 'A release is written as in “Fedora CoreOS 42”, “Flatcar 4152” or “OpenShift 4.18”.';
export const reads = (release: string, target: string): string => `${release} reads ${target}.`;
export const readsPartly = (release: string, target: string): string => `Only the later builds of ${release} read ${target}.`;
export const readsNot = (release: string, target: string): string => `${release} does not read ${target}.`;
export const notKnown = (target: string): string => `Which releases read ${target} is not known for certain.`;
export const otherSystem = (target: string): string => `The config is for another system: ${target}.`;
