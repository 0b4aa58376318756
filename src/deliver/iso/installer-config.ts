/** What coreos-installer reads in /etc/coreos/installer.d: its long options without the dashes. */
export interface InstallerConfig {
  'dest-device'?: string | undefined;
  'ignition-file'?: string | undefined;
  console?: readonly string[] | undefined;
  'append-karg'?: readonly string[] | undefined;
  'delete-karg'?: readonly string[] | undefined;
  'copy-network'?: boolean | undefined;
}

/** Text in JSON is a double-quoted scalar in YAML. */
const quoted = (text: string): string => JSON.stringify(text);

/** Writes the installer's config in YAML; what is not set or empty is left out. */
export function writeInstallerConfig(config: InstallerConfig): Uint8Array {
  const lines = Object.entries(config).flatMap(([key, value]: [string, string | readonly string[] | boolean | undefined]) => {
    if (value === undefined || value === false) return [];
    if (value === true) return [`${key}: true`];
    if (typeof value === 'string') return [`${key}: ${quoted(value)}`];
    return value.length === 0 ? [] : [`${key}:`, ...value.map((item) => `- ${quoted(item)}`)];
  });
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
