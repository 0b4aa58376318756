import * as words from '#words/core/advice/users';
import type { Path } from '../../../report/finding.ts';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';

/** Calls with each group that a user is to be in, and its path. */
function eachMembership({ config }: ConfigIndex, call: (group: string, at: Path) => void): void {
  for (const [index, { groups = [], primary_group, should_exist }] of (config.passwd?.users ?? []).entries()) {
    if (should_exist === false) continue;
    for (const [number, group] of groups.entries()) call(group, ['passwd', 'users', index, 'groups', number]);
    if (primary_group) call(primary_group, ['passwd', 'users', index, 'primary_group']);
  }
}

/** A number is looked up as one. */
const isNumber = (group: string): boolean => /^\d+$/.test(group);

/** useradd fails on a group that it does not find ("group 'x' does not exist", exit code 6), and Ignition with it. */
export const groupMissing: AdviceRule = {
  code: 'group-missing',
  severity: 'error',
  check(index, report) {
    const { system, accounts, bringsOthers } = index;
    if (!system || bringsOthers) return;
    eachMembership(index, (group, at) => {
      if (group === '' || isNumber(group) || accounts.groups.has(group) || system.groups.has(group)) return;
      report(words.groupMissing(group, system.name), at);
    });
  },
};

/** Groups that the image has where useradd does not look: see `hiddenGroups` of the systems. */
export const groupHidden: AdviceRule = {
  code: 'group-hidden',
  severity: 'error',
  check(index, report) {
    const { system, config } = index;
    if (!system) return;
    eachMembership(index, (group, at) => {
      if (system.hiddenGroups.has(group)) report(words.groupHidden(group, system.name), at);
    });
    for (const [number, { name = '', should_exist }] of (config.passwd?.groups ?? []).entries()) {
      if (should_exist !== false && system.hiddenGroups.has(name))
        report(words.groupTaken(name, system.name), ['passwd', 'groups', number, 'name']);
    }
  },
};
