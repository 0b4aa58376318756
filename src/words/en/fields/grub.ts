import type { WordsOf } from '../../types/field-words.ts';

export const grub: WordsOf<'GrubUser' | 'Grub'> = {
  GrubUser: {
    name: {
      label: 'Name',
      help: 'The name to give at the GRUB prompt. It is no account of the operating system.',
      placeholder: 'root',
    },
    password_hash: {
      label: 'Password hash',
      help: 'The PBKDF2 hash of the password, as grub2-mkpasswd-pbkdf2 prints it.',
      placeholder: 'grub.pbkdf2.sha512.10000.…',
    },
  },
  Grub: {
    users: {
      label: 'GRUB superusers',
      help: 'Only they may edit boot entries, use the GRUB command line or boot another entry than the default, which needs no password.',
    },
  },
};
