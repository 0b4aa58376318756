import { mergeConfigs } from '../ignition/merge.ts';
import type { Path } from '../report/finding.ts';
import type { Config } from '../spec/fields/config.ts';
import type { Origins } from './origins.ts';
import type { Translation } from './translation.ts';

/**
 * Merges what a step renders into the config so far: what was written wins, and a
 * finding on a part that both made belongs to what was written.
 */
export function mergeRendered(translation: Translation, rendered: Config, renderedOrigins: Origins): void {
  const written = translation.output;
  translation.origins = mergedOrigins(translation, rendered, renderedOrigins);
  translation.output = mergeConfigs(rendered, written, translation.spec.config);
}

/**
 * The effect of merging nothing: the config stays, but Butane no longer knows where its empty parts
 * came from, which shows in the paths of findings on them.
 */
export function mergeNothing(translation: Translation): void {
  translation.origins = mergedOrigins(translation, {}, () => undefined);
}

/** Most configs have no findings on their output, so origins are worked out on demand. */
function mergedOrigins(
  { output: written, origins: writtenOrigins, spec }: Translation,
  rendered: Config,
  renderedOrigins: Origins,
): Origins {
  let found: Map<string, Path> | undefined;
  return (path) => {
    found ??= transcribe();
    return found.get(path.join('.'));
  };

  function transcribe(): Map<string, Path> {
    const map = new Map<string, Path>();
    mergeConfigs(rendered, written, spec.config, (side, from, to) => {
      const origin = side === 'child' ? writtenOrigins(from) : renderedOrigins(from);
      const key = to.join('.');
      if (origin && (side === 'child' || !map.has(key))) map.set(key, origin);
    });
    return map;
  }
}
