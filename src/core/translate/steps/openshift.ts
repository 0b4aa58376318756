import { parseUrl } from '../../go/go-url.ts';
import type { Path } from '../../report/finding.ts';
import type { Luks } from '../../spec/fields/luks.ts';
import type { When } from '../../spec/fields/when.ts';
import type { Step, Translation } from '../translation.ts';

const grubConfigPath = '/boot/grub2/user.cfg';

/** The machine config operator cannot append, so the boot loader's users are written as contents. */
export const grubAsContents: Step = {
  id: 'grub-as-contents',
  when: { openshift: '*', base: '>=0.8' },
  apply(translation) {
    const { files = [], ...storage } = translation.output.storage ?? {};
    const index = files.findIndex(({ path }) => path === grubConfigPath);
    const [contents, ...more] = files[index]?.append ?? [];
    // A file that the user appends more to is left alone.
    if (!contents || more.length > 0) return;
    const file = { ...files[index], contents };
    delete file.append;
    translation.output = { ...translation.output, storage: { ...storage, files: files.with(index, file) } };
    const before = translation.origins;
    const at = ['storage', 'files', index];
    translation.origins = (path) => {
      if (!at.every((step, depth) => path[depth] === step)) return before(path);
      if (path[3] === 'contents') return before([...at, 'append', 0, ...path.slice(4)]);
      return path[3] === 'append' && path.length > 4 ? undefined : before(path);
    };
  },
};

const hasCipher = ({ options = [] }: Luks): boolean =>
  options.some((option) => option === '--cipher' || option === '-c' || option.startsWith('--cipher='));

/** FIPS 140-2 does not allow LUKS's default cipher. From 4.20 on this is left to the user. */
export const fipsCipher: Step = {
  id: 'fips-cipher',
  when: { openshift: '<4.20' },
  apply(translation) {
    if (!translation.input.openshift?.fips) return;
    const added = new Map<number, number>();
    const luks = (translation.output.storage?.luks ?? []).map((volume, index) => {
      if (hasCipher(volume)) return volume;
      added.set(index, volume.options?.length ?? 0);
      return { ...volume, options: [...(volume.options ?? []), '--cipher', 'aes-cbc-essiv:sha256'] };
    });
    if (added.size === 0) return;
    translation.output = { ...translation.output, storage: { ...translation.output.storage, luks } };
    const before = translation.origins;
    translation.origins = (path) => (isAdded(path, added) ? ['openshift', 'fips'] : before(path));
  },
};

/** Whether a path is one of the added options, or the list where there was none. */
function isAdded([storage, luks, volume, options, option]: Path, added: ReadonlyMap<number, number>): boolean {
  if (storage !== 'storage' || luks !== 'luks' || options !== 'options' || typeof volume !== 'number') return false;
  const before = added.get(volume);
  return before !== undefined && (option === undefined ? before === 0 : Number(option) >= before);
}

type Check = (translation: Translation, report: (message: string, path: Path) => void) => void;

/** An error on what the sugar made counts as much as one on what was written, so the output is checked. */
const outputCheck = (id: string, when: When, check: Check): Step => ({
  id,
  when,
  apply(translation) {
    check(translation, (message, path) => translation.outputEntries.push({ kind: 'error', message, path: ['spec', 'config', ...path] }));
  },
});

const formatCheck = (id: string, when: When, format: string, message: string): Step =>
  outputCheck(id, when, ({ output }, report) => {
    for (const [index, filesystem] of (output.storage?.filesystems ?? []).entries()) {
      if (filesystem.format === format) report(message, ['storage', 'filesystems', index, 'format']);
    }
  });

/** Red Hat Enterprise Linux CoreOS does not ship mkfs.btrfs. */
export const noBtrfs = formatCheck('no-btrfs', { openshift: '*' }, 'btrfs', 'btrfs is not supported in this spec version');

/** The machine config operator cannot read it. */
export const noFormatNone = formatCheck(
  'no-format-none',
  { openshift: '>=4.14' },
  'none',
  'format "none" is not supported in this spec version',
);

/** The machine config operator writes files itself, and fetches none. */
const isFetched = (source: string | undefined): boolean => {
  const url = source === undefined ? undefined : parseUrl(source);
  return url !== undefined && url.scheme !== 'data';
};

const fileSources = (files: 'sources' | 'sources-and-modes', when: When): Step =>
  outputCheck(`openshift-file-${files}`, when, ({ output }, report) => {
    for (const [index, { contents, mode = 0 }] of (output.storage?.files ?? []).entries()) {
      const at = ['storage', 'files', index];
      if (isFetched(contents?.source)) report('file contents source must be data URL in this spec version', [...at, 'contents', 'source']);
      if (files === 'sources-and-modes' && (BigInt(mode) & ~0o777n) !== 0n) {
        report('special mode bits are not supported in this spec version', [...at, 'mode']);
      }
    }
  });

/** Files must include their contents. */
export const fileSourcesOnly = fileSources('sources', { openshift: '<4.10' });

/** Files must include their contents, with only permission bits in their mode. */
export const fileSourcesAndModes = fileSources('sources-and-modes', { openshift: '>=4.10' });

/** The machine config operator manages one user. */
export const coreUserOnly = outputCheck('core-user-only', { openshift: '*' }, ({ output }, report) => {
  for (const [index, { name }] of (output.passwd?.users ?? []).entries()) {
    if (name !== 'core') report('users other than "core" are not supported in this spec version', ['passwd', 'users', index, 'name']);
  }
});
