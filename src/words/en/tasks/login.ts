/** Tasks about who logs in, and how. */

export const sshLogin = {
  title: 'SSH login',
  summary: 'A user logs in over SSH with your public key.',
  also: 'key public authorized_keys access core user ssh',
  fields: {
    keys: {
      label: 'Public keys',
      help: 'One per line, from a .pub file such as ~/.ssh/id_ed25519.pub. Never the private key.',
      example: 'ssh-ed25519 AAAA…',
    },
    user: { label: 'User', help: 'core is there on every system.' },
  },
};

export const clusterLogin = {
  title: 'SSH login',
  summary: 'The user core logs in to the nodes over SSH with your public key.',
  also: 'key public authorized_keys access core user ssh',
  fields: {
    keys: {
      label: 'Public keys',
      help: 'One per line, from a .pub file. The nodes have no other user than core.',
      example: 'ssh-ed25519 AAAA…',
    },
  },
};

export const administrator = {
  title: 'User with sudo',
  summary: 'A user of your own logs in over SSH with a key and uses sudo without a password.',
  also: 'account add create administrator root wheel sudoers second person',
  fields: {
    name: { label: 'Name', example: 'ada' },
    keys: { label: 'Public keys', help: 'One per line, from a .pub file.', example: 'ssh-ed25519 AAAA…' },
  },
};

export const sshPasswords = {
  title: 'SSH login with passwords',
  summary: 'sshd accepts passwords too, of users who have one.',
  also: 'password authentication sshd_config allow',
  fields: {},
};

export const sshKeysOnly = {
  title: 'SSH login with keys only',
  summary: 'sshd accepts no passwords and does not let root in.',
  also: 'harden secure password authentication sshd_config disable permitrootlogin',
  fields: {},
};

export const sshPort = {
  title: 'SSH port',
  summary: 'sshd listens on another port than 22.',
  also: 'sshd socket listen change',
  fields: { port: { label: 'Port' } },
};

export const consoleLogin = {
  title: 'Login on the console without a password',
  summary: 'Whoever is at the console is logged in as core, which helps while you try things out.',
  also: 'autologin serial tty getty debug',
  fields: {
    console: { label: 'Console', options: { serial: 'First serial port', screen: 'Screen and keyboard' } },
  },
};

export const motd = {
  title: 'Message at login',
  summary: 'Everyone who logs in is shown a text.',
  also: 'motd banner welcome notice',
  fields: { text: { label: 'Text' } },
};
