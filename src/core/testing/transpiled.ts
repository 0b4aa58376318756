import { splitTarget, type Target } from '../spec/versions.ts';
import { transpile, type TranspileOptions } from '../transpile.ts';

/** A config of a version: its header, and the body below it. */
export function configOf(target: Target, body: string): string {
  const { variant, version } = splitTarget(target);
  return `variant: ${variant}\nversion: ${version}\n${body}`;
}

/** For tests: all findings about a config of a version, as `kind $.path: message`. */
export function findingsOf(target: Target, body: string, options?: TranspileOptions): string[] {
  return transpile(configOf(target, body), options).entries.map(({ kind, path, message }) => `${kind} ${path}: ${message}`);
}

/** For tests: the Ignition config of a config of a version, without its version. The translation must succeed. */
export function ignitionOf(target: Target, body: string, options?: TranspileOptions): unknown {
  const { output, error, entries } = transpile(configOf(target, body), options);
  if (output === undefined) throw new Error(`${error ?? ''}: ${JSON.stringify(entries)}`);
  // Every output is a mapping with a section `ignition`.
  const { ignition, ...config } = JSON.parse(output) as { ignition: { version?: string } };
  delete ignition.version;
  return Object.keys(ignition).length > 0 ? { ignition, ...config } : config;
}
