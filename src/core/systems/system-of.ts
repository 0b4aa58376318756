import type { Spec } from '../spec/resolve.ts';
import { fcos } from './fcos.ts';
import { flatcar } from './flatcar.ts';
import type { System } from './system.ts';

const systems = new Map<string, System>([
  ['fcos', fcos],
  ['flatcar', flatcar],
]);

/**
 * What is known of the system that a version is for; undefined for OpenShift's, RHEL for Edge and Fedora IoT, whose
 * images differ too much by release, or are changed by others before a config is read.
 */
export const systemOf = ({ variant }: Spec): System | undefined => systems.get(variant);
