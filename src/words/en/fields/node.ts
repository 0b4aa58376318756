import type { WordsOf } from '../../types/field-words.ts';

/** What files, directories and links have in common. */
const node = {
  group: {
    label: 'Group',
    help: 'The group it belongs to. By default root, or the one it has if it exists already.',
  },
  overwrite: {
    label: 'Overwrite',
    help: 'Removes whatever is at this path before; a file then needs contents. Off by default: an entry in the way stops the first boot.',
  },
  path: {
    label: 'Path',
    help: 'The absolute path on the machine. Missing directories above it are created, owned by root, with mode 0755.',
    placeholder: '/etc/example',
  },
  user: {
    label: 'Owner',
    help: 'The user it belongs to. By default root, or the one it has if it exists already.',
  },
};

export const nodes: WordsOf<'NodeUser' | 'NodeGroup' | 'File' | 'Directory' | 'Link' | 'Tree'> = {
  NodeUser: {
    id: {
      label: 'User ID',
      help: 'The owner by number. Use it instead of the name.',
      placeholder: '1000',
    },
    name: {
      label: 'User name',
      help: 'The owner by name; the user must be in the image or in this config.',
      placeholder: 'core',
    },
  },
  NodeGroup: {
    id: {
      label: 'Group ID',
      help: 'The group by number. Use it instead of the name.',
      placeholder: '1000',
    },
    name: {
      label: 'Group name',
      help: 'The group by name; it must be in the image or in this config.',
      placeholder: 'core',
    },
  },
  File: {
    ...node,
    append: {
      label: 'Appended',
      help: 'Pieces added to the end of the file, in this order, after its contents. A file of the image keeps what it has.',
    },
    contents: {
      label: 'Contents',
      help: 'What the file holds. When absent, an existing file stays and a missing one is created empty.',
    },
    mode: {
      label: 'Permissions',
      help: 'The mode in octal, with a zero in front. Default: 0644, or what an existing file has if no contents are written.',
      placeholder: '0644',
    },
  },
  Directory: {
    ...node,
    mode: {
      label: 'Permissions',
      help: 'The mode in octal, with a zero in front. Default: 0755, or what an existing directory has.',
      placeholder: '0755',
    },
  },
  Link: {
    ...node,
    hard: {
      label: 'Hard link',
      help: 'Makes a hard link, whose target must exist and whose owner cannot be set. Off by default: a symbolic link.',
    },
    target: {
      label: 'Target',
      help: 'What the link points to. For a symbolic link it may be relative to the directory of the link.',
      placeholder: '/usr/share/zoneinfo/Europe/Vienna',
    },
  },
  Tree: {
    group: {
      label: 'Group',
      help: 'The group of everything in the tree. Default: root.',
    },
    local: {
      label: 'Local directory',
      help: 'The directory on your computer, relative to the files directory, whose contents are copied.',
      placeholder: 'tree',
    },
    path: {
      label: 'Path',
      help: 'Where its contents go on the machine. Default: /.',
      placeholder: '/etc/example',
    },
    user: {
      label: 'Owner',
      help: 'The owner of everything in the tree. Default: root.',
    },
    file_mode: {
      label: 'File permissions',
      help: 'The mode of every file, in octal. Default: 0755 for files that are executable on your computer, 0644 for others.',
      placeholder: '0644',
    },
    dir_mode: {
      label: 'Directory permissions',
      help: 'The mode of every directory, in octal. Default: 0755.',
      placeholder: '0755',
    },
  },
};
