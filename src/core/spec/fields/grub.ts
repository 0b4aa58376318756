import { objects, shape, text, type Infer } from './shape.ts';

/** An item of `grub.users`. */
export const grubUserShape = shape('GrubUser', {
  name: text({ plain: true, usual: true }),
  password_hash: text({ control: 'grub-hash', usual: true }),
});

/** `grub`. */
export const grubShape = shape('Grub', {
  users: objects(grubUserShape, { usual: true }),
});

/** A GRUB user, decoded. */
export type GrubUser = Infer<typeof grubUserShape>;
