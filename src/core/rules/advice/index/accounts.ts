import type { Infer } from '../../../spec/fields/shape.ts';
import type { passwdShape, User } from '../../../spec/fields/passwd.ts';

/** The users and groups that a config makes or changes. */
export interface Accounts {
  users: ReadonlyMap<string, User>;
  /** Those that it makes, and the groups of its own that useradd makes for each new user. */
  groups: ReadonlySet<string>;
}

/** Indexes users and groups by name. */
export function indexAccounts({ users = [], groups = [] }: Infer<typeof passwdShape>): Accounts {
  const made = users.filter(({ should_exist }) => should_exist !== false);
  return {
    users: new Map(made.map((user) => [user.name ?? '', user])),
    groups: new Set([
      ...groups.filter(({ should_exist }) => should_exist !== false).map(({ name = '' }) => name),
      ...made.filter(({ no_user_group, primary_group }) => !no_user_group && !primary_group).map(({ name = '' }) => name),
    ]),
  };
}
