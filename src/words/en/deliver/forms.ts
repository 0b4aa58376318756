/** Other forms of the same config, which the page makes. */
import { countOf } from '../formats/counts.ts';

export const title = 'Files made here';
export const more = 'Other forms of this config';
export const make = (file: string): string => `Download ${file}`;
export const made = (file: string): string => `${file} is on its way to your downloads.`;
export const script = 'Combustion script (optional)';

export const zip = 'The Butane config and its local files, to open here again or to translate with butane --files-dir files.';
export const gzip = 'Compressed and in base64, as VMware takes it.';
export const pointer = 'A small config that merges this one from the URL below, and knows its hash. Serve this one there, to the byte.';
export const pointerUrl = 'URL that the large config is served from';
export const inside = 'A config that has this one compressed inside.';
export const secret = 'A Secret for KubeVirt and others in Kubernetes.';
export const machineConfig = 'A MachineConfig for OpenShift’s workers.';
export const noLimits = 'OpenShift does all of it.';
export const limits = (count: number): string => `OpenShift does not do ${countOf(count, 'thing')} of it:`;
export const terraform = 'Terraform that translates the Butane config beside it with ct_config.';
export const initrd = 'One more initrd for PXE: the live system finds the config in it.';
export const medium = 'A medium labelled “ignition” for SUSE and openSUSE MicroOS.';
export const seed = 'A seed for what reads NoCloud: a medium with the config as its user data.';
