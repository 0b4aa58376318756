import * as words from '#words/review/boot';
import { settingOf, settingsOf, type UnitText } from '../../core/rules/advice/index/unit-text.ts';
import type { UnitOf } from '../../core/rules/advice/index/units.ts';
import type { Unit } from '../../core/spec/fields/systemd.ts';
import type { Quadlet, ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';

/** What runs at boot and why: units, containers, timers, what is changed and what is masked. */
export function aboutBoot({ index, quadlets }: ReviewSource): Statement[] {
  const { units } = index;
  const quadletPaths = new Set(quadlets.map(({ at }) => at.join('.')));
  const listed = units.all.filter(({ name, at }) => name !== '' && !quadletPaths.has(at.join('.')));
  return [...quadlets.map(aboutQuadlet), ...listed.map((unit) => aboutUnit(unit, units.linked))];
}

function aboutUnit({ name, at, unit, main, dropins }: UnitOf, linked: ReadonlySet<string>): Statement {
  const { said, kind } = startOf(name, unit, main?.text, linked, dropins.length > 0);
  const below = [
    ...(main && unit?.mask !== true ? whatItDoes(main.text, main.at) : []),
    ...(unit?.dropins ?? []).map(({ name: dropin = '' }, index): Statement => ({
      said: words.dropin(dropin),
      path: [...at, 'dropins', index],
    })),
  ];
  return { said, path: at, ...(kind && { kind }), below };
}

/** Whether and why a unit starts. */
function startOf(
  name: string,
  unit: Unit | undefined,
  main: UnitText | undefined,
  linked: ReadonlySet<string>,
  changed: boolean,
): Pick<Statement, 'said' | 'kind'> {
  if (unit?.mask === true) return { said: words.masked(name), kind: 'warning' };
  // What sugar makes for a filesystem is enabled with it.
  if (unit?.enabled === true || (unit === undefined && main === undefined && /\.(?:mount|swap)$/.test(name))) {
    const targets = main ? targetsOf(main) : [];
    return { said: targets.length > 0 ? words.startsWith(name, targets) : words.enabled(name) };
  }
  if (linked.has(name)) return { said: words.linked(name) };
  if (unit?.enabled === false) return { said: words.disabled(name) };
  if (main) return { said: words.written(name) };
  return { said: changed ? words.changed(name) : words.mentioned(name) };
}

const targetsOf = (text: UnitText): string[] => [
  ...new Set(
    ['WantedBy', 'RequiredBy', 'UpheldBy'].flatMap((key) => settingsOf(text, 'Install', key).flatMap(({ value }) => value.split(/\s+/))),
  ),
];

/** The most lines that are told of one unit. */
const maxLines = 8;

function whatItDoes(text: UnitText, path: Statement['path']): Statement[] {
  const description = settingOf(text, 'Unit', 'Description')?.value;
  const started = settingOf(text, 'Timer', 'Unit')?.value;
  const [what, where] = ['What', 'Where'].map((key) => settingOf(text, 'Mount', key)?.value);
  const said = [
    ...(description === undefined ? [] : [words.description(description)]),
    ...settingsOf(text, 'Service', 'ExecStart').map(({ value }) => words.runs(value)),
    ...text.entries
      .filter(({ section, key, value }) => section === 'Timer' && /^On[A-Z]/.test(key) && value !== '')
      .map(({ key, value }) => words.timer(key, value)),
    ...(started === undefined ? [] : [words.timerStarts(started)]),
    ...text.entries
      .filter(({ section, key, value }) => section === 'Socket' && key.startsWith('Listen') && value !== '')
      .map(({ value }) => words.listens(value)),
    ...(what === undefined || where === undefined ? [] : [words.mounts(what, where)]),
  ];
  return said.slice(0, maxLines).map((one) => ({ said: one, path }));
}

function aboutQuadlet({ name, rootful, at, text }: Quadlet): Statement {
  const image = text && settingOf(text, 'Container', 'Image')?.value;
  const targets = text ? targetsOf(text) : [];
  const description = text && settingOf(text, 'Unit', 'Description')?.value;
  const below = [
    ...(description === undefined ? [] : [words.description(description)]),
    targets.length > 0 ? words.atBoot(targets) : words.onRequest(),
    ...(rootful ? [] : [words.ofUser()]),
  ];
  return {
    said: image === undefined ? words.quadlet(name) : words.container(name, image),
    path: at,
    below: below.map((said) => ({ said, path: at })),
  };
}
