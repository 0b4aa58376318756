import { flag, int, objects, shape, text, texts, type Infer } from './shape.ts';

const nameKey = (item: { name?: string }) => item.name ?? '';

/** An item of `passwd.groups`. */
export const groupShape = shape(
  'PasswdGroup',
  {
    gid: int({ usual: true }),
    name: text({ plain: true, always: true, usual: true }),
    password_hash: text({ control: 'password-hash' }),
    should_exist: flag({ when: { base: '>=0.3' }, absent: 'true' }),
    system: flag(),
  },
  { key: nameKey },
);

/** An item of `passwd.users`. */
export const userShape = shape(
  'PasswdUser',
  {
    gecos: text(),
    groups: texts({ options: ['wheel', 'sudo', 'docker', 'adm', 'systemd-journal'], open: true, usual: true }),
    home_dir: text(),
    name: text({ plain: true, always: true, usual: true }),
    no_create_home: flag(),
    no_log_init: flag(),
    no_user_group: flag(),
    password_hash: text({ usual: true, control: 'password-hash' }),
    primary_group: text(),
    ssh_authorized_keys: texts({ usual: true, control: 'ssh-key' }),
    ssh_authorized_keys_local: texts({ sugar: true, when: { base: '>=0.5' } }),
    shell: text({ options: ['/bin/bash', '/sbin/nologin'], open: true }),
    should_exist: flag({ when: { base: '>=0.3' }, absent: 'true' }),
    system: flag(),
    uid: int(),
  },
  { key: nameKey },
);

/** `passwd`. */
export const passwdShape = shape('Passwd', {
  groups: objects(groupShape, { usual: true }),
  users: objects(userShape, { usual: true }),
});

/** A user, decoded. */
export type User = Infer<typeof userShape>;
