import { objects, shape, text, type Infer } from '../shape.ts';

export const grubUserShape = shape('GrubUser', {
  name: text({
    plain: true,
    label: 'Name',
    help: 'The name to give at the GRUB prompt. It is no account of the operating system.',
    placeholder: 'root',
    usual: true,
  }),
  password_hash: text({
    label: 'Password hash',
    help: 'The PBKDF2 hash of the password, as grub2-mkpasswd-pbkdf2 prints it.',
    placeholder: 'grub.pbkdf2.sha512.10000.…',
    control: 'grub-hash',
    usual: true,
  }),
});

export const grubShape = shape('Grub', {
  users: objects(grubUserShape, {
    label: 'GRUB superusers',
    help: 'Only they may edit boot entries, use the GRUB command line or boot another entry than the default, which needs no password.',
    usual: true,
  }),
});

export type GrubUser = Infer<typeof grubUserShape>;
