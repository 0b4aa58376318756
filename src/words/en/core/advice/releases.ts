/** What Bunsen says of the release that a config names. */

export const tooOld = (release: string, version: string, oldest: string): string =>
  `${release} does not read version ${version}, so the boot stops; use a version that it reads, or ${oldest} or newer`;
export const onlyLater = (release: string, version: string): string =>
  `only the later builds of ${release} read version ${version}; on an earlier one the boot stops`;
export const unclear = (release: string): string =>
  release === ''
    ? 'this names no release; write it as in “bunsen: release Fedora CoreOS 42”'
    : `“${release}” is no release that Bunsen knows; write it as in “bunsen: release Fedora CoreOS 42”`;
export const otherSystem = (release: string, product: string): string =>
  `the config says it is for ${release}, but its variant is for ${product}; change one of them`;
