import type { WordsOf } from '../../types/field-words.ts';

export const passwd: WordsOf<'PasswdGroup' | 'PasswdUser' | 'Passwd'> = {
  PasswdGroup: {
    gid: {
      label: 'Group ID',
      help: 'The numeric ID of the group. When absent, the next free one.',
      placeholder: '1500',
    },
    name: {
      label: 'Name',
      help: 'The name of the group. A group that exists already is changed, another is created.',
      placeholder: 'engineering',
    },
    password_hash: {
      label: 'Password hash',
      help: 'The hash of a password with which users outside the group may join it for a session. Hardly ever needed.',
      placeholder: '$6$…',
    },
    should_exist: {
      label: 'Should exist',
      help: 'Off: Ignition deletes the group. On by default.',
    },
    system: {
      label: 'System group',
      help: 'Takes the ID from the range reserved for the system. It matters only when the group is created.',
    },
  },
  PasswdUser: {
    gecos: {
      label: 'Full name',
      help: "The comment field of the account (GECOS), usually the person's full name.",
      placeholder: 'Ada Lovelace',
    },
    groups: {
      label: 'Groups',
      help: 'Further groups the user belongs to; wheel and sudo allow sudo. For an existing account, such as core, the list replaces its own.',
    },
    home_dir: {
      label: 'Home directory',
      help: 'Where the home directory is; the one of an existing account is moved. By default it is under /home and named like the user.',
      placeholder: '/home/ada',
    },
    name: {
      label: 'Name',
      help: 'The login name. An account that exists already, such as core, is changed; another is created.',
      placeholder: 'core',
    },
    no_create_home: {
      label: 'No home directory',
      help: 'Leaves the home directory uncreated. It matters only when the account is created.',
    },
    no_log_init: {
      label: 'Not in login logs',
      help: 'Keeps the account out of the lastlog and faillog databases. It matters only when the account is created.',
    },
    no_user_group: {
      label: 'No group of its own',
      help: 'Creates no group with the name of the user. It matters only when the account is created.',
    },
    password_hash: {
      label: 'Password hash',
      help: 'The hash of the password, as mkpasswd prints it, for the console and sudo; for SSH only if sshd is set up so. Without one, a new account has no password.',
      placeholder: '$y$j9T$…',
      docs: 'https://coreos.github.io/butane/examples/#using-password-authentication',
    },
    primary_group: {
      label: 'Primary group',
      help: 'The main group of the user, which must exist. By default a group of its own, named like the user.',
      placeholder: 'users',
    },
    ssh_authorized_keys: {
      label: 'SSH keys',
      help: 'Public keys that may log in as this user, each as in a .pub file. They are written to .ssh/authorized_keys.d/ignition in the home directory.',
      placeholder: 'ssh-ed25519 AAAA… user@host',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/authentication/',
    },
    ssh_authorized_keys_local: {
      label: 'SSH keys from local files',
      help: 'Files on your computer, relative to the files directory, with one public key a line. They are added to the SSH keys.',
      placeholder: 'id_ed25519.pub',
      docs: 'https://coreos.github.io/butane/examples/#ssh-keys-from-local-files',
    },
    shell: {
      label: 'Login shell',
      help: 'The program that starts when the user logs in. When absent, the default of the image, usually /bin/bash.',
    },
    should_exist: {
      label: 'Should exist',
      help: 'Off: Ignition deletes the account together with its home directory. On by default.',
    },
    system: {
      label: 'System account',
      help: 'Takes the ID from the range reserved for the system. It matters only when the account is created.',
    },
    uid: {
      label: 'User ID',
      help: 'The numeric ID of the user. When absent, the next free one.',
      placeholder: '1500',
    },
  },
  Passwd: {
    groups: {
      label: 'Groups',
      help: 'Groups that Ignition creates, changes or deletes, before it turns to the users.',
    },
    users: {
      label: 'Users',
      help: 'Accounts that Ignition creates, changes or deletes on the first boot.',
      docs: 'https://coreos.github.io/butane/examples/#users-and-groups',
    },
  },
};
