/** A map, for a header can name any variant: `constructor`, too. */
const variantNames: ReadonlyMap<string, string> = new Map([
  ['fcos', 'Fedora CoreOS'],
  ['flatcar', 'Flatcar'],
  ['openshift', 'OpenShift'],
  ['r4e', 'RHEL for Edge'],
  ['fiot', 'Fedora IoT'],
]);

/** The product a variant is for. */
export const variantName = (variant: string): string => variantNames.get(variant) ?? variant;
