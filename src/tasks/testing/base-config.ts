import { isMachineConfig, splitTarget, type Target } from '../../core/spec/versions.ts';

/** For tests: a config of a version that has nothing but what it cannot be without. */
export function baseConfig(target: Target): string {
  const { variant, version } = splitTarget(target);
  const metadata = 'metadata:\n  name: 99-worker-test\n  labels:\n    machineconfiguration.openshift.io/role: worker\n';
  return `variant: ${variant}\nversion: ${version}\n${isMachineConfig(target) ? metadata : ''}`;
}
