const variantNames: Readonly<Record<string, string>> = {
  fcos: 'Fedora CoreOS',
  flatcar: 'Flatcar',
  openshift: 'OpenShift',
  r4e: 'RHEL for Edge',
  fiot: 'Fedora IoT',
};

/** The product a variant is for. */
export const variantName = (variant: string): string => variantNames[variant] ?? variant;
