import * as words from '#words/language/fixes';
import type { Edit, NewValue } from '../../../core/document/edit/apply-edit.ts';
import { valueAt, type Value } from '../../../core/document/read.ts';
import { childOf, isMapping } from '../../../core/document/values.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { Spec } from '../../../core/spec/resolve.ts';
import { fieldAt } from '../../../core/spec/field-at.ts';
import { isQuadlet, unitTypeOf } from '../../../core/systemd/unit-type.ts';
import { installTargetOf } from '../../inside/install-target.ts';
import type { FixRule, Proposal } from './fix.ts';

/** A unit that is enabled without saying what is to start it. */
export const missingInstall: FixRule = ({ parsed, finding, path }) => {
  const contents = valueAt(parsed, path);
  if (!/has no install section so enable does nothing$/.test(finding.message) || typeof contents !== 'string') return [];
  const name = textOf(valueAt(parsed, [...path.slice(0, -1), 'name']));
  const target = installTargetOf(unitTypeOf(name));
  return [
    { title: words.addInstall(target), edits: [{ op: 'set', path, value: `${contents.trimEnd()}\n\n[Install]\nWantedBy=${target}\n` }] },
  ];
};

/** A unit whose name has the wrong extension, or none. */
export const unitName: FixRule = ({ parsed, finding, path, spec }) => {
  const { message } = finding;
  const name = textOf(valueAt(parsed, path));
  if (name === '' || !/^invalid systemd (?:unit|drop-in) extension$/.test(message)) return [];
  const named = (extension: string): Proposal[] => {
    const whole = name + extension;
    return /^[\w.@:\\-]+$/.test(whole) ? [{ title: words.write(whole), edits: [{ op: 'set', path, value: whole }] }] : [];
  };
  if (message.includes('drop-in')) return named('.conf');
  if (!name.includes('.')) return named('.service');
  const type = unitTypeOf(name);
  return type && isQuadlet(type) ? movedQuadlet(parsed, path.slice(0, -1), name, spec) : [];
};

/** Moves a quadlet out of the units: to the quadlets where the version has them, or to the file that Podman reads. */
function movedQuadlet(parsed: Parameters<FixRule>[0]['parsed'], at: Path, name: string, spec: Spec | undefined): Proposal[] {
  const unit = valueAt(parsed, at);
  if (!spec || !isMapping(unit)) return [];
  const { enabled, contents, contents_local: local } = unit;
  const source = textOf(contents) || textOf(local);
  // Whether it is started says its [Install] section; nothing else of a unit may get lost.
  const movable = ['name', 'enabled', 'contents', 'contents_local'];
  if (source === '' || (enabled !== undefined && textOf(enabled) === '') || Object.keys(unit).some((key) => !movable.includes(key)))
    return [];
  const remove: Edit = { op: 'remove', path: at };
  const add = (list: Path, item: NewValue): Edit => {
    const present = valueAt(parsed, list);
    return { op: 'insert', path: list, index: Array.isArray(present) ? present.length : 0, value: item };
  };
  if (fieldAt(spec.config, ['systemd', 'quadlets'])) {
    const item = { name, [contents === undefined ? 'contents_local' : 'contents']: source };
    return [{ title: words.moveToQuadlets, edits: [add(['systemd', 'quadlets'], item), remove] }];
  }
  const path = `/etc/containers/systemd/${name}`;
  const item = { path, contents: { [contents === undefined ? 'local' : 'inline']: source } };
  return [{ title: words.writeAsFile(path), edits: [add(['storage', 'files'], item), remove] }];
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const layouts = ['x86_64', 'aarch64', 'ppc64le'];

/** A mirrored boot disk without the layout of its partitions; which one it is depends on the machine. */
export const mirrorLayout: FixRule = ({ parsed, finding }) => {
  if (!/^boot_device\.layout should be specified/.test(finding.message)) return [];
  if (childOf(valueAt(parsed, ['boot_device']), 'layout') !== undefined) return [];
  return layouts.map((layout) => ({
    title: words.addLayout(layout),
    edits: [{ op: 'set', path: ['boot_device', 'layout'], value: layout }],
  }));
};
