import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import { templateOfUnit } from '../index/unit-fate.ts';
import { settingsOf, type UnitText } from '../index/unit-text.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { contentsOf } from '../index/contents.ts';

const isTemplate = (name: string): boolean => /@\.[^.]+$/.test(name);

/** Whether `systemctl enable` would do something with a unit (systemd.unit(5), [Install]). */
export const isInstallable = (text: UnitText): boolean =>
  ['WantedBy', 'RequiredBy', 'UpheldBy'].some((key) => settingsOf(text, 'Install', key).length > 0);

/** Settings that start other units, or enable them along with one. */
const pulls =
  /^(?:Wants|Requires|Requisite|BindsTo|Upholds|PartOf|Also|Unit|Service|Sockets|OnFailure|OnSuccess|PropagatesStopTo|DefaultInstance|Alias)$/;

/** Names of units that other parts of a config start, mention in a command, or enable. */
function startedNames({ units }: ConfigIndex): { names: ReadonlySet<string>; commands: string } {
  const names = new Set<string>(units.linked);
  const commands: string[] = [];
  for (const { name, main, dropins } of units.all) {
    // A timer, socket or path starts the service of its name.
    const [, stem] = /^(.+)\.(?:timer|socket|path)$/.exec(name) ?? [];
    if (stem !== undefined) names.add(`${stem}.service`);
    if (name.endsWith('.automount')) names.add(name.replace(/automount$/, 'mount'));
    for (const part of [main, ...dropins]) {
      for (const { key, value } of part?.text.entries ?? []) {
        if (pulls.test(key)) for (const one of value.split(/\s+/)) if (one !== name) names.add(one);
        if (key.startsWith('Exec') && value.includes('systemctl')) commands.push(value);
      }
    }
  }
  return { names, commands: commands.join('\n') };
}

/** A unit that says when to start, and is not enabled: it starts only if something else starts it. */
export const notEnabled: AdviceRule = {
  code: 'unit-not-enabled',
  severity: 'warning',
  check(index, report) {
    if (index.bringsOthers) return;
    const candidates = index.units.all.filter(
      ({ name, unit, main }) =>
        unit !== undefined &&
        unit.enabled === undefined &&
        !unit.mask &&
        main !== undefined &&
        !isTemplate(name) &&
        isInstallable(main.text),
    );
    if (candidates.length === 0) return;
    const { names, commands } = startedNames(index);
    const scripts = scriptsWithSystemctl(index);
    for (const { name, main } of candidates) {
      const stem = name.replace(/\.service$/, '');
      if (names.has(name) || names.has(templateOfUnit(name)) || commands.includes(stem) || scripts.includes(stem)) continue;
      const line = main?.text.entries.find(({ section }) => section === 'Install')?.line;
      if (main) report(words.notEnabled(name), main.at, { line });
    }
  },
};

/** The scripts of a config that control units. */
function scriptsWithSystemctl({ nodes, files }: ConfigIndex): string {
  return nodes.all
    .flatMap((node) => (node.kind === 'file' ? [contentsOf(node.value.contents, files) ?? ''] : []))
    .filter((text) => text.includes('systemctl') || text.includes('.preset') || /^enable /m.test(text))
    .join('\n');
}

/** Ignition writes a preset with an empty instance, which enables nothing (internal/exec/stages/files/units.go, parseInstanceUnit). */
export const templateEnabled: AdviceRule = {
  code: 'template-enabled',
  severity: 'warning',
  check({ units }, report) {
    for (const { name, at, unit, main } of units.all) {
      if (unit?.enabled !== true || !isTemplate(name)) continue;
      // Without its contents, the image may set one.
      if (main && settingsOf(main.text, 'Install', 'DefaultInstance').length === 0) report(words.templateEnabled(name), [...at, 'enabled']);
    }
  },
};
