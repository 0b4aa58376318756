import { findSecrets, type Secret } from '../../share/secrets/find-secrets.ts';
import type { SharedConfig } from '../../share/shared-config.ts';

/** A secret with a key under which a choice can be remembered: another value, or the same value at another place, has another key. */
export interface KeyedSecret extends Secret {
  key: string;
}

/** The secrets a config carries, each with its key. */
export function keyedSecrets(config: SharedConfig): KeyedSecret[] {
  return findSecrets(config).map((secret) => {
    const { file, inName } = secret;
    const entry = inName ? { text: file ?? config.name ?? '' } : file === undefined ? { text: config.text } : config.files?.[file];
    const value = entry && 'text' in entry ? entry.text.slice(secret.start, secret.end) : entry;
    return { ...secret, key: JSON.stringify([file, inName, secret.start, value]) };
  });
}
