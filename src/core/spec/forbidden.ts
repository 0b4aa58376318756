import type { When } from './fields/when.ts';

/** A field that a version has but does not support: anything in it is an error, even when sugar made it. */
export interface ForbiddenField {
  /** Path in the Ignition config, without list indexes. */
  path: string;
  message: string;
  when: When;
  /** An empty text is harmless: it only says that nothing needs decompressing. */
  emptyAllowed?: boolean;
}

const noUserFields =
  'fields other than "name", "ssh_authorized_keys", and "password_hash" (4.13.0+) are not supported in this spec version';

const userFields = [
  'gecos',
  'groups',
  'home_dir',
  'no_create_home',
  'no_log_init',
  'no_user_group',
  'primary_group',
  'shell',
  'should_exist',
  'system',
  'uid',
];

/** What the machine config operator cannot read, degrades a node for, or has a field of its own for. */
const forOpenshift: readonly ForbiddenField[] = [
  {
    path: 'kernel_arguments',
    message: 'this section cannot be used for kernel arguments in this spec version; use openshift.kernel_arguments instead',
    when: { openshift: '>=4.14' },
  },
  { path: 'passwd.groups', message: 'groups are not supported in this spec version', when: { openshift: '*' } },
  ...userFields.map((field): ForbiddenField => ({ path: `passwd.users.${field}`, message: noUserFields, when: { openshift: '*' } })),
  { path: 'passwd.users.password_hash', message: noUserFields, when: { openshift: '<4.13' } },
  { path: 'storage.directories', message: 'directories are not supported in this spec version', when: { openshift: '*' } },
  { path: 'storage.files.append', message: 'appending to files is not supported in this spec version', when: { openshift: '*' } },
  {
    path: 'storage.files.contents.compression',
    message: 'file compression is not supported in this spec version',
    when: { openshift: '<4.10' },
    emptyAllowed: true,
  },
  {
    path: 'storage.files.contents.http_headers',
    message: 'file HTTP headers are not supported in this spec version',
    when: { openshift: '*' },
  },
  { path: 'storage.links', message: 'links are not supported in this spec version', when: { openshift: '*' } },
];

/** Systems installed from an image of their own already have their disks. */
const forImages = (['r4e', 'fiot'] as const).flatMap((line): ForbiddenField[] => [
  { path: 'kernel_arguments', message: 'kernel argument customization is not supported in this spec version', when: { [line]: '*' } },
  { path: 'storage.disks', message: 'disk customization is not supported in this spec version', when: { [line]: '*' } },
  { path: 'storage.filesystems', message: 'filesystem customization is not supported in this spec version', when: { [line]: '*' } },
  { path: 'storage.luks', message: 'luks is not supported in this spec version', when: { [line]: '*' } },
  { path: 'storage.raid', message: 'raid is not supported in this spec version', when: { [line]: '*' } },
]);

/** What versions forbid, checked on the output and reported where it came from. */
export const forbiddenFields: readonly ForbiddenField[] = [
  { path: 'storage.luks.clevis', message: 'clevis is not supported in this spec version', when: { flatcar: '<1.2' } },
  { path: 'storage.luks.cex', message: 'cex is not currently supported on the target platform', when: { flatcar: '>=1.2' } },
  ...forOpenshift,
  ...forImages,
];
