import type { SharedConfig } from './shared-config.ts';

/** Something in a config that is hardly meant for everyone who gets a link to it. */
export interface Secret {
  /** What kind it is, in words: "Password hash", "Private key". */
  what: string;
  /** Where it stands, in words: "user core", "/etc/app.env", "local file keys/tang.jwk". */
  where: string;
  /** The local file it stands in; the text otherwise. */
  file?: string;
  /** Where it begins and ends there, in UTF-16 units. */
  start: number;
  end: number;
  /** What stands for it when it is taken out. */
  placeholder: string;
}

/** The secrets a config carries, in the order in which they stand. */
export function findSecrets(_config: Pick<SharedConfig, 'text' | 'files'>): Secret[] {
  return [];
}

/** The config with these secrets, which `findSecrets` found in it, replaced by their placeholders. */
export function withoutSecrets<T extends Pick<SharedConfig, 'text' | 'files'>>(config: T, _secrets: readonly Secret[]): T {
  return config;
}
