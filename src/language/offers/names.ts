import { fromImage, groupOfConfig, userOfConfig, usualGroup } from '#words/language/completion';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import { listAt, textAt } from '../../values/read-values.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The users and groups that a config makes, and those that every image has, where one of them is named. */
export function nameOffers({ config }: Ask, { owner, name, field }: ResolvedField): readonly Offer[] {
  const own = (kind: 'users' | 'groups', what: string): Offer[] =>
    listAt(config, 'passwd', kind)
      .map((item) => ({ value: textAt(item, 'name'), what }))
      .filter(({ value }) => value !== '');
  const ofImage = (names: readonly string[]): Offer[] => names.map((value) => ({ value, what: fromImage }));
  if (owner === 'NodeUser' && name === 'name') return [...own('users', userOfConfig), ...ofImage(['core', 'root'])];
  if (owner === 'NodeGroup' && name === 'name')
    return [...own('groups', groupOfConfig), ...own('users', userOfConfig), ...ofImage(['core', 'root'])];
  if (owner !== 'PasswdUser') return [];
  if (name === 'groups') return [...own('groups', groupOfConfig), ...(field.options ?? []).map((value) => ({ value, what: usualGroup }))];
  if (name === 'primary_group') return [...own('groups', groupOfConfig), ...ofImage(['users'])];
  // The user that every image has is mostly the one that is meant.
  const hasCore = listAt(config, 'passwd', 'users').some((user) => textAt(user, 'name') === 'core');
  return name === 'name' && !hasCore ? ofImage(['core']) : [];
}
