import { decoded, sameIgnition } from './same-ignition.ts';

/** For tests: why a config is not the one that Flatcar's converter made; units are compared by name, and versions not at all. */
export function sameFlatcar(answer: string, ours: string): string | undefined {
  return sameIgnition(byName(answer), ours === '' ? undefined : byName(ours));
}

interface Units {
  ignition: { version?: string };
  systemd?: { units?: { name?: string }[] };
}

function byName(json: string): string {
  // Ignition configs, which have these members or none of them.
  const config = decoded(JSON.parse(json)) as Units;
  delete config.ignition.version;
  config.systemd?.units?.sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  return JSON.stringify(config);
}
