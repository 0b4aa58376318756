/** What Bunsen warns of in the text of units and quadlets. */

const meant = (names: readonly string[]): string => (names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`);
const inBrackets = (names: readonly string[]): readonly string[] => names.map((name) => `[${name}]`);

export const unknownSection = (section: string, near: readonly string[]): string =>
  `systemd does not know the section [${section}] and ignores it${meant(inBrackets(near))}`;
/** A section that other files have; `type` is the end of this one's name, such as `service`. */
export const foreignSection = (section: string, type: string): string => `a .${type} file has no section [${section}], so it is ignored`;
export const unknownSetting = (key: string, section: string, near: readonly string[]): string =>
  `systemd does not know ${key} in [${section}] and ignores it${meant(near)}`;
/** Podman refuses a quadlet with such a setting. */
export const unknownToPodman = (key: string, section: string, near: readonly string[]): string =>
  `Podman does not know ${key} in [${section}] and creates no service from this file${meant(near)}`;
export const otherSection = (key: string, section: string, right: readonly string[]): string =>
  `${key} has no effect in [${section}]; it belongs in ${inBrackets(right).join(' or ')}`;
export const otherSectionForPodman = (key: string, section: string, right: readonly string[]): string =>
  `Podman refuses ${key} in [${section}] and creates no service from this file; it belongs in ${inBrackets(right).join(' or ')}`;
export const beforeSections = (key: string): string => `${key} comes before the first section, so it is ignored`;
export const noEquals = 'this line has no =, so it is ignored';
export const noEqualsForPodman = 'this line has no =, so Podman creates no service from this file';
export const openHeader = 'the section name needs a closing bracket and nothing after it; otherwise the whole file is refused';
