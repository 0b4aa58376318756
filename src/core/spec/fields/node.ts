import { flag, int, object, objects, shape, text, type Infer } from './shape.ts';
import { resourceShape } from './resource.ts';

/** The owner of a file, directory or link. */
export const nodeUserShape = shape('NodeUser', {
  id: int({ usual: true }),
  name: text({ usual: true }),
});
/** The group of a file, directory or link. */
export const nodeGroupShape = shape('NodeGroup', {
  id: int({ usual: true }),
  name: text({ usual: true }),
});

const node = {
  group: object(nodeGroupShape),
  overwrite: flag({ usual: true }),
  path: text({ plain: true, always: true, usual: true }),
  user: object(nodeUserShape),
};
const nodeKey = (item: { path?: string }) => item.path ?? '';

/** An item of `storage.files`. */
export const fileShape = shape(
  'File',
  {
    ...node,
    append: objects(resourceShape, { append: true, control: 'contents' }),
    contents: object(resourceShape, { usual: true, control: 'contents' }),
    mode: int({ usual: true, control: 'mode' }),
  },
  { key: nodeKey },
);

/** An item of `storage.directories`. */
export const directoryShape = shape(
  'Directory',
  {
    ...node,
    mode: int({ usual: true, control: 'mode' }),
  },
  { key: nodeKey },
);

/** An item of `storage.links`. */
export const linkShape = shape(
  'Link',
  {
    ...node,
    hard: flag({ usual: true }),
    target: text({ plain: { base: '<0.4' }, always: { base: '<0.4' }, usual: true }),
  },
  { key: nodeKey },
);

/** A directory tree of local files, copied to the machine. */
export const treeShape = shape('Tree', {
  group: object(nodeGroupShape, { when: { base: '>=0.7' } }),
  local: text({ plain: true, usual: true }),
  path: text({ usual: true, absent: '/' }),
  user: object(nodeUserShape, { when: { base: '>=0.7' } }),
  file_mode: int({ when: { base: '>=0.7' }, control: 'mode' }),
  dir_mode: int({ when: { base: '>=0.7' }, control: 'mode' }),
});

/** A file, decoded. */
export type File = Infer<typeof fileShape>;
/** A directory, decoded. */
export type Directory = Infer<typeof directoryShape>;
/** A link, decoded. */
export type Link = Infer<typeof linkShape>;
/** A tree of local files, decoded. */
export type Tree = Infer<typeof treeShape>;
