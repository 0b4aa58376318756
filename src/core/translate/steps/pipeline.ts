import type { FilesDir } from '../../files/files-dir.ts';
import { isFatal } from '../../document/pending-finding.ts';
import type { Config } from '../../spec/fields/config.ts';
import type { Spec } from '../../spec/resolve.ts';
import { holds } from '../../spec/fields/when.ts';
import { copyFields } from '../copy.ts';
import type { EncodeContents } from '../data-url.ts';
import { bootDevice } from './boot-device.ts';
import { grubUsers } from './grub-users.ts';
import { mountUnits } from './mount-units.ts';
import { coreUserOnly, fileSourcesAndModes, fileSourcesOnly, fipsCipher, grubAsContents, noBtrfs, noFormatNone } from './openshift.ts';
import { reservedLabels, rootAndReservedLabels } from './partition-checks.ts';
import { quadlets } from './quadlets.ts';
import { trees } from './trees.ts';
import type { Step, Translation } from '../translation.ts';

/** The steps of every variant for the base fields. An error here ends the translation. */
const baseSteps: readonly Step[] = [copyFields, mountUnits, trees, quadlets];

/** The additional steps of Fedora CoreOS and its derivatives. */
const fcosSteps: readonly Step[] = [bootDevice, reservedLabels, rootAndReservedLabels, grubUsers];

/** The additional steps of OpenShift, and the checks for what it does not support. */
const openshiftSteps: readonly Step[] = [
  grubAsContents,
  fipsCipher,
  noBtrfs,
  noFormatNone,
  fileSourcesOnly,
  fileSourcesAndModes,
  coreUserOnly,
];

/** Translates a decoded config to Ignition, with findings. No rules are checked here. `encode` puts contents into the config. */
export function translate(input: Config, spec: Spec, files: FilesDir | undefined, encode: EncodeContents): Translation {
  const translation: Translation = { input, spec, files, encode, output: {}, origins: (path) => path, entries: [], outputEntries: [] };
  for (const steps of [baseSteps, fcosSteps, openshiftSteps]) {
    for (const step of steps) if (holds(step.when, spec.lineage)) step.apply(translation);
    if (isFatal(translation.entries)) break;
  }
  return translation;
}
