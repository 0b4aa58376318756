import * as words from '#words/language/fixes';
import { literal, type Edit, type NewValue } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import { childOf } from '../../../core/document/values.ts';
import { readConfig } from '../../../core/read-config.ts';
import type { Path } from '../../../core/report/finding.ts';
import { missingParents } from '../../../core/rules/advice/files/homes.ts';
import { ConfigIndex } from '../../../core/rules/advice/index/config-index.ts';
import { homeOf } from '../../../core/rules/advice/index/homes.ts';
import { fieldAt } from '../../../core/spec/field-at.ts';
import type { FixQuestion, FixRule, Proposal } from './fix.ts';

/** What is mended by a further item, or by an owner. */
export const adviceItem: FixRule = (question) => {
  const { parsed, finding, path } = question;
  const value = valueAt(parsed, path);
  switch (finding.code) {
    case 'group-missing':
      return typeof value === 'string'
        ? [{ title: words.addGroup(value), edits: [add(question, ['passwd', 'groups'], { name: value })] }]
        : [];
    case 'home-parents':
    case 'home-owner':
    case 'needs-linger':
      return typeof value === 'string' ? atHome(question, value) : [];
    case 'root-trapped':
      return keepRoom(question);
    default:
      return [];
  }
};

/** Adds an item at the end of a list. */
function add({ parsed }: FixQuestion, list: Path, value: NewValue, more = 0): Edit {
  const present = valueAt(parsed, list);
  return { op: 'insert', path: list, index: (Array.isArray(present) ? present.length : 0) + more, value };
}

const owned = (user: string): { user: NewValue; group: NewValue } => ({ user: { name: user }, group: { name: user } });

/** Owners, directories and lingering for what is in someone's home. */
function atHome(question: FixQuestion, path: string): Proposal[] {
  const { parsed, finding } = question;
  const read = readConfig(parsed);
  if (!read.ok) return [];
  const config = new ConfigIndex(read.decoded.value, read.spec, parsed, undefined);
  const home = homeOf(config, path);
  if (!home) return [];
  const { user } = home;
  if (finding.code === 'home-owner') {
    const item = question.path.slice(0, 3);
    const group = [...item, 'group'];
    // Another group that the config names is meant.
    const isOpen = (valueAt(parsed, group) ?? null) === null;
    return [
      {
        title: words.giveTo(user),
        edits: [
          { op: 'set', path: [...item, 'user'], value: { name: user } },
          ...(isOpen ? [{ op: 'set', path: group, value: { name: user } } as const] : []),
        ],
      },
    ];
  }
  if (finding.code === 'needs-linger') {
    const linger = `/var/lib/systemd/linger/${user}`;
    return [{ title: words.addFile(linger), edits: [add(question, ['storage', 'files'], { path: linger, mode: literal('0644') })] }];
  }
  const made = missingParents(config, home, path);
  const edits = made.map((directory, index) => add(question, ['storage', 'directories'], { path: directory, ...owned(user) }, index));
  return made.length === 0 ? [] : [{ title: words.addDirectories(made.length, user), edits }];
}

const rootLabel = 'root';

/** MiB for root that Fedora CoreOS asks for (docs.fedoraproject.org, fedora-coreos/storage: at least 8 GiB). */
const rootMib = 8192;

/** Gives the root partition a size of its own, so that the next one begins after it. */
function keepRoom({ parsed, path, spec }: FixQuestion): Proposal[] {
  const list = path.slice(0, -1);
  const partitions = valueAt(parsed, list);
  if (!spec || !Array.isArray(partitions) || !fieldAt(spec.config, [...path, 'resize'])) return [];
  const at = partitions.findIndex((one) => childOf(one, 'number') === '4' || childOf(one, 'label') === rootLabel);
  const root = [...list, at];
  const edits: Edit[] =
    at < 0
      ? [
          {
            op: 'insert',
            path: list,
            index: 0,
            value: { label: rootLabel, number: literal('4'), size_mib: literal(`${rootMib}`), resize: literal('true') },
          },
        ]
      : [
          { op: 'set', path: [...root, 'size_mib'], value: literal(`${rootMib}`) },
          { op: 'set', path: [...root, 'resize'], value: literal('true') },
        ];
  return [{ title: words.keepRoom(rootMib / 1024), edits }];
}
