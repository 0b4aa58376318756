import { templateOf } from '../../../core/spec/quadlet-template.ts';
import type { Config } from '../../../core/spec/fields/config.ts';
import type { Infer } from '../../../core/spec/fields/shape.ts';
import type { quadletShape } from '../../../core/spec/fields/systemd.ts';
import { unmerge } from '../config/unmerge.ts';
import { rendered, type Fold, type FoldKind } from './fold.ts';

type Quadlet = Infer<typeof quadletShape>;

const name = String.raw`([^/]+\.(?:container|volume|network|kube|image|build|pod|artifact))`;
/** Where Podman looks for quadlets: those of root, and those of every user. */
const place = new RegExp(`^/etc/containers/systemd/(users/)?${name}$`);
const dropinPlace = new RegExp(`^/etc/containers/systemd/(users/)?${name}\\.d/([^/]+)$`);

/** The quadlets at the end of the files, which is where Butane puts them, each with its drop-ins. */
function quadletsIn({ storage }: Config): Quadlet[] {
  const quadlets = new Map<string, Quadlet>();
  const found = (users: string | undefined, named: string): Quadlet => {
    const key = `${users ?? ''}${named}`;
    const quadlet = quadlets.get(key) ?? { name: named, ...(users === undefined && { rootful: true }) };
    quadlets.set(key, quadlet);
    return quadlet;
  };
  const files = storage?.files ?? [];
  const firstOfEnd = files.findLastIndex(({ path = '' }) => !place.test(path) && !dropinPlace.test(path)) + 1;
  for (const { path = '', contents } of files.slice(firstOfEnd)) {
    const [, users, named] = place.exec(path) ?? [];
    const [, dropinUsers, of, dropin = ''] = dropinPlace.exec(path) ?? [];
    if (named !== undefined) found(users, named).contents = contents?.inline ?? '';
    else if (of !== undefined) (found(dropinUsers, of).dropins ??= []).push({ name: dropin, contents: contents?.inline ?? '' });
  }
  for (const { path = '', target } of storage?.links ?? []) {
    const [, users, named = ''] = place.exec(path) ?? [];
    if (named !== '' && templateOf(named) === target) found(users, named);
  }
  // Each is a file or a link to one; a drop-in alone is a file like others.
  return [...quadlets.values()].filter((quadlet) => quadlet.contents !== undefined || templateOf(quadlet.name ?? '') !== undefined);
}

/** Files where Podman looks for quadlets: `systemd.quadlets`. */
export const quadlets: FoldKind = {
  foldsIn: (config, spec) => {
    if (!spec.config.byName.get('systemd')?.shape?.byName.has('quadlets')) return [];
    const found = quadletsIn(config);
    return found.length > 0 ? [withQuadlets(found)] : [];
  },
};

const withQuadlets = (found: Quadlet[]): Fold => ({
  apply: (config, spec, notes) => {
    const { storage } = rendered({ systemd: { quadlets: found } }, spec, notes);
    if (!storage) return undefined;
    const rest: Config | undefined = unmerge(config, { storage }, spec.config, notes);
    if (!rest) return undefined;
    const systemd = notes.copyAll(rest.systemd ?? {}, { ...rest.systemd, quadlets: found });
    return notes.copyAll(rest, { ...rest, systemd });
  },
});
