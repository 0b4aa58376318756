/** What is said while units, quadlets and the like become a config. */

export const systemNames: Readonly<Record<string, string>> = {
  fcos: 'Fedora CoreOS',
  flatcar: 'Flatcar',
  openshift: 'OpenShift',
  r4e: 'RHEL for Edge',
  fiot: 'Fedora IoT',
};

export const pathTwice = (path: string): string => `${path} is written again further down. The last one counts, so this one is left out.`;
export const unitTwice = (name: string): string => `${name} is given again further down. The last one counts, so this one is left out.`;
export const notInVersion = (version: string, message: string): string => `${version} cannot say this: ${message}`;
