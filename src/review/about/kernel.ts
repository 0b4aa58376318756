import * as words from '#words/review/network';
import type { Path } from '../../core/report/finding.ts';
import type { Said } from '../../words/types/said.ts';
import type { ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';

/** Kernel arguments, what OpenShift has beside them, the boot device, and GRUB. */
export function aboutKernel({ config }: ReviewSource): Statement[] {
  const { kernel_arguments: kernel = {}, openshift = {}, boot_device: boot = {}, grub } = config;
  const each = (said: (argument: string) => Said, list: readonly string[] | undefined, path: Path) =>
    (list ?? []).map((argument, index): Statement => ({ said: said(argument), path: [...path, index] }));
  const when = (is: unknown, said: () => Said, path: Path): Statement[] => (is ? [{ said: said(), path }] : []);
  const { layout, mirror } = boot;
  const grubUsers = (grub?.users ?? []).map(({ name = '' }) => name).filter((name) => name !== '');
  const mirrors = mirror?.devices ?? [];
  const type = openshift.kernel_type;
  const extensions = openshift.extensions ?? [];
  return [
    ...each(words.added, kernel.should_exist, ['kernel_arguments', 'should_exist']),
    ...each(words.removed, kernel.should_not_exist, ['kernel_arguments', 'should_not_exist']),
    ...each(words.added, openshift.kernel_arguments, ['openshift', 'kernel_arguments']),
    ...when(type && type !== 'default', () => words.kernelType(type ?? ''), ['openshift', 'kernel_type']),
    ...when(openshift.fips, words.fips, ['openshift', 'fips']),
    ...when(extensions.length, () => words.extensions(extensions), ['openshift', 'extensions']),
    ...when(layout, () => words.bootLayout(layout ?? ''), ['boot_device', 'layout']),
    ...when(mirrors.length, () => words.mirrored(mirrors), ['boot_device', 'mirror']).map((one): Statement => ({
      ...one,
      kind: 'warning',
    })),
    ...when(grubUsers.length, () => words.grubUsers(grubUsers), ['grub', 'users']),
  ];
}
