import assert from 'node:assert/strict';
import { readCsv, writeCsvRow } from '../../hosts/csv.ts';
import { beginTable } from '../../hosts/begin-table.ts';
import { doHosts } from '../../hosts/hosts-job.ts';
import { tableOfCsv, type HostTable } from '../../hosts/host-table.ts';
import { canBeFragment, cellsInText, readNotes, writeNotes } from '../../hosts/notes-in-text.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { findSecrets, withoutSecrets } from '../../share/secrets/find-secrets.ts';
import { Draw } from '../generate/draw.ts';
import { filesOf, type Input } from '../generate/input.ts';
import { law, target, textOf, type Target } from './target.ts';

const oddCells = [
  '',
  ' ',
  '"',
  "'",
  '=cmd|x',
  '+1',
  '-1',
  '@a',
  'a,b',
  'a;b',
  'a\tb',
  '#',
  '# bunsen hosts end',
  '"",',
  'é',
  '\ufeff',
  '__proto__',
  '$&',
  '(',
  '\\',
];

/** A text with hosts whose values are, or are not, in it. */
function withHosts({ text, choice, files }: Input): { text: string; table: HostTable; fragments: string[] } {
  const draw = new Draw(choice, 2000);
  const words = text.slice(0, 5000).match(/[\p{L}\p{N}_.$/+-]{1,60}/gu) ?? ['a'];
  const cell = (): string => (draw.chance(70) ? draw.one(words) : draw.one(oddCells)).trim();
  const columns = [...new Set(draw.some(1, 4, (index) => (draw.chance(30) ? `password${index}` : `${draw.one(words)}${index}`)))];
  const hosts = draw.some(0, 5, () => columns.map(cell));
  const table = { columns, hosts: hosts.filter((row) => row.some((value) => value !== '')) };
  const fragments = draw.chance(20)
    ? files
        .slice(0, 2)
        .map(([path]) => path.replace(/\s+/g, ' ').trim())
        .filter((path) => path !== '' && canBeFragment(path))
    : [];
  return { text: writeNotes(text, { table, fragments }), table, fragments };
}

export const hostTargets: readonly Target[] = [
  target('hosts/csv', 'source', {
    given: textOf,
    answer: (text) => ({ rows: readCsv(text), table: tableOfCsv(text) }),
    check({ rows, table }) {
      law(table.ok || table.reason !== '', 'a table is refused without a reason');
      if (!table.ok) return;
      const { columns, hosts } = table.table;
      law(hosts.length === rows.length - 1, 'a row is lost');
      assert.deepEqual(readCsv([columns, ...hosts].map(writeCsvRow).join('\n')), [columns, ...hosts]);
    },
  }),
  target('hosts/notes', 'config', {
    given: withHosts,
    answer: ({ text }) => ({ notes: readNotes(text), cells: cellsInText(text) }),
    check({ notes, cells }, { text, table, fragments }, input) {
      // Other notes of the text may come first.
      if (input.text.includes('# bunsen') || /\r(?!\n)/.test(input.text)) return;
      assert.deepEqual(notes.table, { ok: true, table });
      assert.deepEqual(notes.fragments, fragments);
      law(notes.plain.startsWith(input.text), 'notes change the text');
      for (const { text: said, start, end } of cells.flat())
        assert.deepEqual((readCsv(`x\n${text.slice(start, end)}`)[1] ?? ['']).join(), said || '');
    },
  }),
  target('hosts/job', 'config', {
    given: (input) => ({ ...withHosts(input), files: filesOf(input) }),
    answer: ({ text, files }) => doHosts({ text, files }),
    check(reply, { text, table }) {
      if ('reason' in reply) return law(reply.reason !== '', 'hosts are refused without a reason');
      const { hosts } = reply.checked;
      if (hosts.length !== table.hosts.length) return;
      // The first host's values are those that the text has.
      const [first] = hosts;
      if (first?.text !== undefined) law(readNotes(first.text).plain === readNotes(text).plain, 'the first host has another text');
      for (const { text: own, result } of hosts) {
        law(result.ok || result.reason !== '', 'a host fails without a reason');
        // After two byte order marks, go-yaml passes over the first character of each line: a note is no comment then.
        law(own === undefined || text.startsWith('\ufeff\ufeff') || !parseText(own).problem, 'a host has a text that is not YAML');
      }
    },
  }),
  target('hosts/begin', 'config', {
    given: textOf,
    answer: beginTable,
    check: ({ columns, hosts }) => law(hosts[0]?.length === columns.length, 'a table begins with another number of cells'),
  }),
  target('hosts/secrets', 'config', {
    given: (input) => ({ text: withHosts(input).text, files: filesOf(input) }),
    answer: (config) => withoutSecrets(config, findSecrets(config)),
    check(clean, { text }) {
      if (parseText(text).problem) return;
      const left = findSecrets(clean);
      law(left.length === 0, `secrets of hosts are left when those found are taken out: ${JSON.stringify(left.slice(0, 2))}`);
    },
  }),
];
