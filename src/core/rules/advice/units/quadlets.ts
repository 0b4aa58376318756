import * as words from '#words/core/advice/units';
import type { Path } from '../../../report/finding.ts';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { localText } from '../index/contents.ts';
import { readUnitText, settingOf } from '../index/unit-text.ts';

/** What Podman makes no service without, each list one key of which is enough (pkg/systemd/quadlet/quadlet.go, Convert…). */
const needs: Readonly<Record<string, { section: string; keys: readonly (readonly string[])[] }>> = {
  container: { section: 'Container', keys: [['Image', 'Rootfs']] },
  kube: { section: 'Kube', keys: [['Yaml']] },
  image: { section: 'Image', keys: [['Image']] },
  build: { section: 'Build', keys: [['ImageTag'], ['File', 'SetWorkingDirectory']] },
};

const isDropin = (path: Path): boolean => path.includes('dropins');

/** A quadlet without a key that it has to have: Podman creates no service from it. */
export const quadletIncomplete: AdviceRule = {
  code: 'quadlet-incomplete',
  severity: 'warning',
  check(index, report) {
    const all = index.unitTexts;
    // A drop-in may add what is missing, and for all of a type.
    if (!all.some(({ type }) => Object.hasOwn(needs, type)) || index.bringsOthers || bringsDropins(index)) return;
    const withDropins = new Set(all.filter(({ path }) => isDropin(path)).map(({ path }) => path.slice(0, 3).join()));
    for (const { path, type, text, local } of all) {
      const need = Object.hasOwn(needs, type) ? needs[type] : undefined;
      if (!need || isDropin(path) || withDropins.has(path.slice(0, 3).join())) continue;
      const contents = contentsIn(index, { text, local });
      if (contents === undefined) continue;
      const read = readUnitText(contents);
      const missing = need.keys.find((keys) => keys.every((key) => settingOf(read, need.section, key) === undefined));
      if (missing) {
        const line = read.entries.find(({ section }) => section === need.section)?.line;
        report(words.quadletWithout(need.section, missing), path, { line });
      } else if (type === 'container' && ['Image', 'Rootfs'].every((key) => settingOf(read, 'Container', key)))
        report(words.imageAndRootfs, path, { line: settingOf(read, 'Container', 'Rootfs')?.line });
    }
  },
};

const contentsIn = ({ files }: ConfigIndex, { text, local }: { text: string | undefined; local: string | undefined }): string | undefined =>
  text ?? (local === undefined ? undefined : localText(local, files));

const bringsDropins = ({ nodes }: ConfigIndex): boolean =>
  nodes.unknownTrees.length > 0 || nodes.all.some(({ path }) => /\/containers\/systemd\/.*\.d\//.test(path));
