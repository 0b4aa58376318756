import { readUnitText, settingOf } from './unit-text.ts';

/** What Quadlet appends to the name of a file of each kind (podman-systemd.unit(5)). */
const suffixes: Readonly<Record<string, string>> = {
  container: '',
  kube: '',
  pod: '-pod',
  volume: '-volume',
  network: '-network',
  image: '-image',
  build: '-build',
  artifact: '-artifact',
};

/** The service that Quadlet makes of a file; the name itself where it is no quadlet. */
export function quadletService(name: string, contents: string | undefined): string {
  const [, stem = '', extension = ''] = /^(.+)\.(\w+)$/.exec(name) ?? [];
  const suffix = Object.hasOwn(suffixes, extension) ? suffixes[extension] : undefined;
  if (suffix === undefined) return name;
  const section = `${extension.charAt(0).toUpperCase()}${extension.slice(1)}`;
  const given = contents === undefined ? undefined : settingOf(readUnitText(contents), section, 'ServiceName')?.value;
  return `${given ?? `${stem}${suffix}`}.service`;
}
