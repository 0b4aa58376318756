import { splitTarget, type Target } from '../core/spec/versions.ts';

/** Butane's own page that lists every field of a version. */
export function specPage(target: Target): string {
  const { variant, version } = splitTarget(target);
  const [major = '', minor = ''] = version.split('.');
  const experimental = version.endsWith('-experimental') ? '-exp' : '';
  return `https://coreos.github.io/butane/config-${variant}-v${major}_${minor}${experimental}/`;
}
