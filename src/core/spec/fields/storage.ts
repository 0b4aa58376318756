import { objects, shape, type Infer } from './shape.ts';
import { diskShape, filesystemShape, raidShape } from './disk.ts';
import { luksShape } from './luks.ts';
import { directoryShape, fileShape, linkShape, treeShape } from './node.ts';

/** `storage`. */
export const storageShape = shape(
  'Storage',
  {
    directories: objects(directoryShape, { usual: true }),
    disks: objects(diskShape, { usual: true }),
    files: objects(fileShape, { usual: true }),
    filesystems: objects(filesystemShape, { usual: true }),
    links: objects(linkShape, { usual: true }),
    luks: objects(luksShape, { when: { base: '>=0.3' } }),
    raid: objects(raidShape),
    trees: objects(treeShape, { sugar: true, when: { base: '>=0.2' } }),
  },
  { sharedKeys: ['directories', 'files', 'links'] },
);

/** `storage`, decoded. */
export type Storage = Infer<typeof storageShape>;
