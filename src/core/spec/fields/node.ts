import { flag, int, object, objects, shape, text, type Infer } from '../shape.ts';
import { resourceShape } from './resource.ts';

export const nodeUserShape = shape('NodeUser', {
  id: int({
    label: 'User ID',
    help: 'The owner by number. Use it instead of the name.',
    placeholder: '1000',
    usual: true,
  }),
  name: text({
    label: 'User name',
    help: 'The owner by name; the user must be in the image or in this config.',
    placeholder: 'core',
    usual: true,
  }),
});
export const nodeGroupShape = shape('NodeGroup', {
  id: int({
    label: 'Group ID',
    help: 'The group by number. Use it instead of the name.',
    placeholder: '1000',
    usual: true,
  }),
  name: text({
    label: 'Group name',
    help: 'The group by name; it must be in the image or in this config.',
    placeholder: 'core',
    usual: true,
  }),
});

const node = {
  group: object(nodeGroupShape, {
    label: 'Group',
    help: 'The group it belongs to. By default root, or the one it has if it exists already.',
  }),
  overwrite: flag({
    label: 'Overwrite',
    help: 'Removes whatever is at this path before; a file then needs contents. Off by default: an entry in the way stops the first boot.',
    usual: true,
  }),
  path: text({
    plain: true,
    always: true,
    label: 'Path',
    help: 'The absolute path on the machine. Missing directories above it are created, owned by root, with mode 0755.',
    placeholder: '/etc/example',
    usual: true,
  }),
  user: object(nodeUserShape, {
    label: 'Owner',
    help: 'The user it belongs to. By default root, or the one it has if it exists already.',
  }),
};
const nodeKey = (item: { path?: string }) => item.path ?? '';

export const fileShape = shape(
  'File',
  {
    ...node,
    append: objects(resourceShape, {
      append: true,
      label: 'Appended',
      help: 'Pieces added to the end of the file, in this order, after its contents. A file of the image keeps what it has.',
      control: 'contents',
    }),
    contents: object(resourceShape, {
      label: 'Contents',
      help: 'What the file holds. When absent, an existing file stays and a missing one is created empty.',
      usual: true,
      control: 'contents',
    }),
    mode: int({
      label: 'Permissions',
      help: 'The mode in octal, with a zero in front. Default: 0644, or what an existing file has if no contents are written.',
      placeholder: '0644',
      usual: true,
      control: 'mode',
    }),
  },
  { key: nodeKey },
);

export const directoryShape = shape(
  'Directory',
  {
    ...node,
    mode: int({
      label: 'Permissions',
      help: 'The mode in octal, with a zero in front. Default: 0755, or what an existing directory has.',
      placeholder: '0755',
      usual: true,
      control: 'mode',
    }),
  },
  { key: nodeKey },
);

export const linkShape = shape(
  'Link',
  {
    ...node,
    hard: flag({
      label: 'Hard link',
      help: 'Makes a hard link, whose target must exist and whose owner cannot be set. Off by default: a symbolic link.',
      usual: true,
    }),
    target: text({
      plain: { base: '<0.4' },
      always: { base: '<0.4' },
      label: 'Target',
      help: 'What the link points to. For a symbolic link it may be relative to the directory of the link.',
      placeholder: '/usr/share/zoneinfo/Europe/Vienna',
      usual: true,
    }),
  },
  { key: nodeKey },
);

/** A directory tree of local files, copied to the machine. */
export const treeShape = shape('Tree', {
  group: object(nodeGroupShape, {
    when: { base: '>=0.7' },
    label: 'Group',
    help: 'The group of everything in the tree. Default: root.',
  }),
  local: text({
    plain: true,
    label: 'Local directory',
    help: 'The directory on your computer, relative to the files directory, whose contents are copied.',
    placeholder: 'tree',
    usual: true,
  }),
  path: text({
    label: 'Path',
    help: 'Where its contents go on the machine. Default: /.',
    placeholder: '/etc/example',
    usual: true,
  }),
  user: object(nodeUserShape, {
    when: { base: '>=0.7' },
    label: 'Owner',
    help: 'The owner of everything in the tree. Default: root.',
  }),
  file_mode: int({
    when: { base: '>=0.7' },
    label: 'File permissions',
    help: 'The mode of every file, in octal. Default: 0755 for files that are executable on your computer, 0644 for others.',
    placeholder: '0644',
    control: 'mode',
  }),
  dir_mode: int({
    when: { base: '>=0.7' },
    label: 'Directory permissions',
    help: 'The mode of every directory, in octal. Default: 0755.',
    placeholder: '0755',
    control: 'mode',
  }),
});

export type File = Infer<typeof fileShape>;
export type Directory = Infer<typeof directoryShape>;
export type Link = Infer<typeof linkShape>;
export type Tree = Infer<typeof treeShape>;
