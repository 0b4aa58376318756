/** What Bunsen says of users and groups that Butane accepts. */

export const groupMissing = (group: string, system: string): string =>
  `neither this config nor ${system} has a group ${group}, so the user cannot be created and the boot stops; add it under passwd.groups`;
export const groupHidden = (group: string, system: string): string =>
  `${system} keeps the group ${group} where useradd does not look, so the boot stops; add the user to it in a unit that runs at first boot`;
export const groupTaken = (group: string, system: string): string =>
  `${system} has the group ${group} already, where groupadd does not look, so creating it fails and the boot stops`;
export const keysWithoutHome = 'without a home there is no place for the keys, and the boot stops; leave out no_create_home';
export const keysWithoutHomeUnusual = (home: string): string =>
  `nothing creates ${home}, where the keys are to be written; leave out no_create_home`;
export const homeReadOnly = (home: string, system: string): string =>
  `${home} cannot be created, since that is read-only on ${system}; the boot stops`;
