import * as words from '#words/language/fixes';
import type { Edit } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import { cleanPath } from '../../../core/go/go-path.ts';
import { readConfig } from '../../../core/read-config.ts';
import type { Path } from '../../../core/report/finding.ts';
import { nearestName } from '../../../core/rules/advice/index/nearest-name.ts';
import { ConfigIndex } from '../../../core/rules/advice/index/config-index.ts';
import { readUnitText } from '../../../core/rules/advice/index/unit-text.ts';
import { linkAbove } from '../../../core/rules/advice/units/mounts.ts';
import { restarts, types } from '../../../core/rules/advice/units/service.ts';
import { meantUnit, orders, requires } from '../../../core/rules/advice/units/requires.ts';
import { nearTarget } from '../../../core/rules/advice/units/targets.ts';
import { valueKinds } from '../../../core/rules/advice/units/value-kinds.ts';
import { nearValue } from '../../../core/rules/advice/units/values.ts';
import { timedServices } from '../../../core/systems/static-units.ts';
import { systemOf } from '../../../core/systems/system-of.ts';
import { escapeUnitPath } from '../../../core/systemd/unit-name.ts';
import type { FixQuestion, FixRule, Proposal } from './fix.ts';

/** The value of a setting in a unit's text, as it is written on its line. */
const settingIn = (text: string, key: string): string | undefined =>
  new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, 'm').exec(text)?.[1];

/** A text in which a setting has another value. */
const withSetting = (text: string, key: string, value: string): string =>
  text.replace(
    new RegExp(`^([ \\t]*${key}[ \\t]*=[ \\t]*).*?([ \\t]*)$`, 'm'),
    (_, before: string, after: string) => before + value + after,
  );

const rewritten = (path: Path, text: string): Edit => ({ op: 'set', path, value: text });

/** What is mended by another word in a unit, or another name for it. */
export const adviceUnit: FixRule = (question) => {
  const { parsed, finding, path } = question;
  const value = valueAt(parsed, path);
  if (finding.code === 'static-unit-enabled') return timerOf(question);
  if (typeof value !== 'string') return [];
  switch (finding.code) {
    case 'target-misspelt':
      return ['WantedBy', 'RequiredBy'].flatMap((key) => otherWord(value, path, key, nearTarget));
    case 'service-word-unknown':
      return [
        ...otherWord(value, path, 'Type', (word) => nearestName(word, types)),
        ...otherWord(value, path, 'Restart', (word) => nearestName(word, restarts)),
      ];
    case 'unit-value':
      return [...valueKinds.keys()].flatMap((key) => otherWord(value, path, key, (word) => nearValue(key, word)));
    case 'mount-name':
      return renamed(path, settingIn(value, 'Where'), /\.automount$/.test(nameOf(question)) ? 'automount' : 'mount');
    case 'swap-name':
      return renamed(path, settingIn(value, 'What'), 'swap');
    case 'mount-behind-link':
      return elsewhere(question, value);
    case 'unit-misspelt':
      return nearUnit(question, value);
    case 'required-unit-missing':
      return otherUnits(question, value, requires);
    case 'dependency-misspelt':
      return otherUnits(question, value, orders);
    case 'exec-path-relative':
      return fromRoot(value, path);
    default:
      return [];
  }
};

const nameOf = ({ parsed, path }: FixQuestion): string => {
  const name = valueAt(parsed, [...path.slice(0, 3), 'name']);
  return typeof name === 'string' ? name : '';
};

function otherWord(text: string, path: Path, key: string, find: (word: string) => string | undefined): Proposal[] {
  const word = settingIn(text, key);
  const near = word === undefined ? undefined : find(word);
  return near === undefined ? [] : [{ title: words.write(`${key}=${near}`), edits: [rewritten(path, withSetting(text, key, near))] }];
}

/** The name that systemd wants of a unit for a path. */
function renamed(path: Path, target: string | undefined, type: string): Proposal[] {
  if (!target?.startsWith('/') || path[0] !== 'systemd') return [];
  const name = `${escapeUnitPath(cleanPath(target))}.${type}`;
  return [{ title: words.write(name), edits: [{ op: 'set', path: [...path.slice(0, 3), 'name'], value: name }] }];
}

/** The mount point behind the link, under its own path. */
function elsewhere(question: FixQuestion, value: string): Proposal[] {
  const { spec, path } = question;
  const where = path.at(-1) === 'path' ? value : settingIn(value, 'Where');
  const found = spec && where !== undefined ? linkAbove(systemOf(spec), cleanPath(where)) : undefined;
  if (!found) return [];
  const edits: Edit[] =
    path.at(-1) === 'path'
      ? [{ op: 'set', path, value: found.right }]
      : [
          rewritten(path, withSetting(value, 'Where', found.right)),
          ...renamed(path, found.right, /\.automount$/.test(nameOf(question)) ? 'automount' : 'mount').flatMap((one) =>
            'edits' in one ? one.edits : [],
          ),
        ];
  return [{ title: words.write(found.right), edits }];
}

/** The units that a misspelt name means, in its place. */
function otherUnits({ parsed, path }: FixQuestion, text: string, keys: readonly string[]): Proposal[] {
  const read = readConfig(parsed);
  if (!read.ok) return [];
  const index = new ConfigIndex(read.decoded.value, read.spec, parsed, undefined);
  return keys.flatMap((key) => {
    const names = settingIn(text, key)?.split(/\s+/) ?? [];
    const meant = names.map((name) => (name === '' ? undefined : meantUnit(index, name)) ?? name);
    const value = meant.join(' ');
    return names.some((name, at) => name !== meant[at])
      ? [{ title: words.write(`${key}=${value}`), edits: [rewritten(path, withSetting(text, key, value))] }]
      : [];
  });
}

/** A path whose first slash was left out: of a directory that every system has at its root. */
function fromRoot(text: string, path: Path): Proposal[] {
  return readUnitText(text).commands.flatMap(({ key, value, prefix, program }) => {
    if (!/^(?:usr|opt|bin|sbin|var|etc)\//.test(program) || settingIn(text, key) !== value || value[prefix.length] === '"') return [];
    const whole = `${prefix}/${value.slice(prefix.length)}`;
    return [{ title: words.write(`${key}=${whole}`), edits: [rewritten(path, withSetting(text, key, whole))] }];
  });
}

/** The timer that starts a service, in place of the service. */
function timerOf(question: FixQuestion): Proposal[] {
  const timer = timedServices.get(nameOf(question));
  if (timer === undefined) return [];
  return [{ title: words.write(timer), edits: [{ op: 'set', path: [...question.path.slice(0, 3), 'name'], value: timer }] }];
}

function nearUnit({ spec, path }: FixQuestion, name: string): Proposal[] {
  const near = spec && nearestName(name, systemOf(spec)?.units ?? []);
  return near === undefined ? [] : [{ title: words.write(near), edits: [{ op: 'set', path, value: near }] }];
}
