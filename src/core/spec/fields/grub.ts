import { objects, shape, text, type Infer } from './shape.ts';

export const grubUserShape = shape('GrubUser', {
  name: text({ plain: true, usual: true }),
  password_hash: text({ control: 'grub-hash', usual: true }),
});

export const grubShape = shape('Grub', {
  users: objects(grubUserShape, { usual: true }),
});

export type GrubUser = Infer<typeof grubUserShape>;
