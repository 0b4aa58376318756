/** The products that variants are for. */
export const products = {
  fcos: 'Fedora CoreOS',
  flatcar: 'Flatcar',
  openshift: 'OpenShift',
  r4e: 'RHEL for Edge',
  fiot: 'Fedora IoT',
};
export const butaneConfig = 'Configuration Butane';
