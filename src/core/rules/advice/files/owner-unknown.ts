import * as words from '#words/core/advice/files';
import type { AdviceRule } from '../advice-rule.ts';

/** Ignition looks owners up in the new system's accounts, which it has just changed, and fails on unknown ones (internal/exec/util/path.go, getUserID). */
export const ownerUnknown: AdviceRule = {
  code: 'owner-unknown',
  severity: 'error',
  check({ system, nodes, accounts, bringsOthers, config }, report) {
    if (!system || bringsOthers) return;
    const check = (value: { user?: { name?: string }; group?: { name?: string } }, at: readonly (string | number)[]) => {
      const user = value.user?.name;
      const group = value.group?.name;
      if (user && !accounts.users.has(user) && !system.users.has(user))
        report(words.userUnknown(user, system.name), [...at, 'user', 'name']);
      if (group && !accounts.groups.has(group) && !accounts.users.has(group) && !system.groups.has(group))
        report(words.groupUnknown(group, system.name), [...at, 'group', 'name']);
    };
    for (const { value, at } of nodes.all) check(value, at);
    for (const [index, tree] of (config.storage?.trees ?? []).entries()) check(tree, ['storage', 'trees', index]);
  },
};
