import type { ResolvedField, ResolvedShape } from '../../core/spec/resolve.ts';

/** Keys without which an item is refused, or means nothing, although the field table says that they may be left out. */
const more: Readonly<Record<string, readonly string[]>> = {
  Config: ['variant', 'version', 'metadata'],
  Link: ['target'],
  Raid: ['level', 'devices'],
  Luks: ['device'],
  Filesystem: ['format'],
  Tang: ['url'],
  Tree: ['local'],
  Metadata: ['name', 'labels'],
  GrubUser: ['name', 'password_hash'],
  Quadlet: ['name'],
  BootDeviceMirror: ['devices'],
  ClevisCustom: ['pin', 'config'],
  Verification: ['hash'],
};

/** Keys of which a mapping has one at most. */
const alternatives: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Resource: [['inline', 'source', 'local']],
  ConfigResource: [['inline', 'source', 'local']],
  CaResource: [['inline', 'source', 'local']],
  Unit: [['contents', 'contents_local']],
  Dropin: [['contents', 'contents_local']],
  Quadlet: [['contents', 'contents_local']],
  NodeUser: [['id', 'name']],
  NodeGroup: [['id', 'name']],
};

/** Whether a mapping is of no use without a key. */
export function isRequired({ owner, name, plain, always, type }: ResolvedField): boolean {
  return (plain && always && type === 'string') || (Object.hasOwn(more, owner) && (more[owner]?.includes(name) ?? false));
}

/** Whether a key can stand beside those that a mapping has already. */
export function fitsBeside({ name }: ResolvedShape, key: string, present: readonly string[]): boolean {
  if (present.includes(key)) return false;
  const groups = Object.hasOwn(alternatives, name) ? (alternatives[name] ?? []) : [];
  return !groups.some((group) => group.includes(key) && group.some((other) => present.includes(other)));
}
