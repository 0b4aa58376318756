import { countOf } from '../formats/counts.ts';

/** Ignition as Butane: what was decided, and what cannot be said. */

export const madeFrom = (version: string): string => `Made from an Ignition ${version} config.`;
export const noVersion = 'This is not an Ignition config: it has no ignition.version.';
export const unknownVersion = (version: string): string => `Ignition does not read version ${version} of its configs.`;
export const wrongType = (name: string): string =>
  name === '' ? 'This is not a mapping.' : `“${name}” has a value of the wrong type. Ignition refuses this config.`;
export const unknownKey = (name: string): string => `Ignition does not know “${name}” here and ignores it. It was left out.`;
export const unsayable = (target: string, name: string): string => `${target} cannot say “${name}”. Choose a later version, or remove it.`;
export const refused = (target: string, message: string): string => `${target} refuses this: ${message}.`;
export const otherwise = (target: string, path: string): string => `${target} would make something else of ${path}.`;
export const noTarget = (variant: string, version: string): string =>
  `No version of ${variant} is translated to Ignition ${version} or later.`;
export const specialModeBits = (target: string): string =>
  `${target} has no setuid, setgid or sticky bits in modes. Choose a version from Ignition 3.6 on, or remove them.`;
export const modeMasked =
  'Up to Ignition 3.5 the setuid, setgid and sticky bits of modes had no effect. They were left out, because later versions would set them.';
export const keptAsSourceFinding = 'The contents are not text. They stay a data URL; put them into a local file to edit them.';
export const mergeInside = 'There is a config inside this one, which Ignition merges with it. Should both become one?';
export const keepMerges = 'Keep it inside';
export const openMerges = 'Make one config of both';
export const mergeOpened = 'The config inside became part of this one, as Ignition would merge them.';
export const mergesLeft = (count: number): string =>
  `${countOf(count, 'config')} stayed to be merged: Ignition has to fetch one of them, or it is not one that can be opened.`;
export const forWorkers =
  'An Ignition config has no name and no role. It became the MachineConfig 99-worker-custom for workers; change both as you need.';
