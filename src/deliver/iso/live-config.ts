import { gzipSync } from 'fflate';
import { toBase64 } from '../../core/bytes/base64.ts';

/** A resource in Ignition's JSON. */
interface Resource {
  compression: 'gzip';
  source: string;
}

/** Bytes as a data URL of gzip, as coreos-installer writes them. */
export const resourceOf = (bytes: Uint8Array): Resource => ({
  compression: 'gzip',
  source: `data:;base64,${toBase64(gzipSync(bytes, { level: 9, mtime: 0 }))}`,
});

/** The spec of configs that are made here: the first live images with an installer that reads them know it. */
const version = '3.3.0';

/** A config that merges others. */
export const mergingConfig = (configs: readonly Uint8Array[]): Uint8Array =>
  jsonBytes({ ignition: { config: { merge: configs.map(resourceOf) }, version } });

/** A config for the live system: others merged, and files that only root reads. */
export function liveConfig(configs: readonly Uint8Array[], files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const written = Array.from(files, ([path, bytes]) => ({ path, contents: resourceOf(bytes), mode: 0o600 }));
  return jsonBytes({
    ignition: { ...(configs.length > 0 && { config: { merge: configs.map(resourceOf) } }), version },
    ...(written.length > 0 && { storage: { files: written } }),
  });
}

const jsonBytes = (value: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value)}\n`);
