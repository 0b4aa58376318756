import * as words from '#words/core/advice/users';
import type { AdviceRule } from '../advice-rule.ts';
import { isWithin } from '../index/nodes.ts';

/**
 * Ignition writes the keys as the user, into their home (internal/exec/util/passwd.go, writeAuthKeysFile), before it makes
 * any directory. Without a home they would have to make one in /home, which belongs to root.
 */
export const keysWithoutHome: AdviceRule = {
  code: 'keys-without-home',
  severity: 'error',
  check({ config, system }, report) {
    if (!system) return;
    const mounted = (config.storage?.filesystems ?? []).map(({ path = '' }) => path);
    for (const [index, user] of (config.passwd?.users ?? []).entries()) {
      const { name = '', no_create_home, home_dir = `/home/${name}`, ssh_authorized_keys = [], ssh_authorized_keys_local = [] } = user;
      if (!no_create_home || user.should_exist === false || ssh_authorized_keys.length + ssh_authorized_keys_local.length === 0) continue;
      // Those who exist already have a home, or none that keys could be written to.
      if (system.users.has(name) || mounted.some((path) => path !== '' && path !== '/' && isWithin(home_dir, path))) continue;
      const at = ['passwd', 'users', index, 'no_create_home'];
      if (/^\/(?:var\/)?home\/[^/]+\/?$/.test(home_dir)) report(words.keysWithoutHome, at);
      else report(words.keysWithoutHomeUnusual(home_dir), at, { kind: 'warning' });
    }
  },
};

/** useradd fails when it cannot create the home (exit code 12). */
export const homeReadOnly: AdviceRule = {
  code: 'home-read-only',
  severity: 'error',
  check({ config, system }, report) {
    if (!system) return;
    for (const [index, { name = '', home_dir, no_create_home, should_exist }] of (config.passwd?.users ?? []).entries()) {
      if (!home_dir || no_create_home || should_exist === false || system.users.has(name)) continue;
      const isReadOnly = system.readOnly.some(
        ({ path, except }) => isWithin(home_dir, path) && !except.some((free) => isWithin(home_dir, free)),
      );
      if (isReadOnly) report(words.homeReadOnly(home_dir, system.name), ['passwd', 'users', index, 'home_dir']);
    }
  },
};
