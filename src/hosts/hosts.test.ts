import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transpile } from '../core/transpile.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { beginTable } from './begin-table.ts';
import { readCsv, writeCsvRow } from './csv.ts';
import { tableOfCsv, tableProblem } from './host-table.ts';
import { doHosts, type CheckedHosts } from './hosts-job.ts';
import { canBeFragment, readNotes, writeNotes } from './notes-in-text.ts';

const config = `variant: fcos
version: 1.5.0
passwd:
  users:
    - name: core
      ssh_authorized_keys: &keys
        - ssh-ed25519 AAAA one
storage:
  files:
    - path: /etc/hostname
      mode: 0644
      contents:
        inline: node1
    - path: /etc/NetworkManager/system-connections/node1.nmconnection
      contents:
        inline: |
          [ipv4]
          address1=10.0.0.1/24,10.0.0.12
    - path: /etc/other
      contents:
        local: other
`;

const tableOf = (csv: string) => {
  const read = tableOfCsv(csv);
  if (!read.ok) throw new Error(read.reason);
  return read.table;
};
const withHosts = (csv: string, text = config, fragments: string[] = []) => writeNotes(text, { table: tableOf(csv), fragments });
const files = { other: { text: 'node1 is node10\n' } };
function checked(text: string, local = files): CheckedHosts {
  const reply = doHosts({ text, files: local });
  if ('reason' in reply) throw new Error(reply.reason);
  return reply.checked;
}
const reasonOf = (text: string): string => {
  const reply = doHosts({ text, files });
  return 'reason' in reply ? reply.reason : '';
};

describe('a table', () => {
  test('is read from commas, semicolons and tabs, with quotes', () => {
    expect(readCsv('name;address\r\nnode1; 10.0.0.1\r\n\r\n"a ""b"";c";\n')).toEqual([
      ['name', 'address'],
      ['node1', '10.0.0.1'],
      ['a "b";c', ''],
    ]);
    expect(readCsv('name\tkey\nnode1\tssh-ed25519 A, b')).toEqual([
      ['name', 'key'],
      ['node1', 'ssh-ed25519 A, b'],
    ]);
  });

  test('of a spreadsheet is read whatever it begins with and however its lines end', () => {
    const read = [
      ['name', 'a'],
      ['=cmd|x', '+1'],
      ['"q"', '@b'],
    ];
    expect(readCsv('\ufeffname,a\r=cmd|x,+1\r"\"\"q\"\"",@b\r')).toEqual(read);
    expect(readCsv('\ufeff"name",a\r\n=cmd|x,+1\n\n"\"\"q\"\"","@b')).toEqual(read);
    expect(tableOfCsv('name\na\0b')).toMatchObject({ ok: false });
    expect(readCsv('"last, first";address\n;;\na;b\n"";')).toEqual([
      ['last, first', 'address'],
      ['a', 'b'],
      ['', ''],
    ]);
  });

  test('of any cells is what it was, in a text', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => text === text.trim() && !/[\p{Cc}\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (cells) => {
        const table = { columns: ['a', 'b;"c'], hosts: cells };
        const text = writeNotes(config, { table, fragments: ['base.bu'] });
        expect(readNotes(text)).toEqual({ table: { ok: true, table }, fragments: ['base.bu'], plain: config });
        expect(writeNotes(text, { table: undefined, fragments: [] })).toBe(config);
      }),
    );
  });

  test.each([
    ['', 'first line'],
    ['name,name\na,b', 'two columns'],
    ['name,\na,b', 'no name'],
    ['name\na,b', 'more values'],
    ['name\n"a\nb"', 'one line'],
  ])('%j is refused', (csv, reason) => {
    expect(tableOfCsv(csv)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) as string });
  });

  test('leaves the text valid, with the values of the first host', () => {
    const text = withHosts('name,address\nnode1,10.0.0.1\nnode2,10.0.0.2');
    expect(transpile(text, {}).entries).toEqual(transpile(config, {}).entries);
    expect(readCsv(writeCsvRow(['']))).toEqual([['']]);
  });

  test('has its hosts and no others, whatever they are called', () => {
    for (const table of [beginTable('variant: fcos\n'), { columns: ['a'], hosts: [['bunsen hosts end'], [''], ['#']] }])
      expect(readNotes(writeNotes(config, { table, fragments: [] })).table).toEqual({ ok: true, table });
  });

  test('begins with what the config says of its host', () => {
    expect(beginTable(config)).toEqual({ columns: ['name', 'address'], hosts: [['node1', '10.0.0.1']] });
    expect(beginTable('variant: fcos\n')).toEqual({ columns: ['name'], hosts: [['']] });
  });
});

describe('each host', () => {
  const csv = 'name,address\nnode1,10.0.0.1\nnode2,10.0.0.2';

  test('gets its values wherever those of the first are whole words, in local files too', () => {
    const { hosts, columns } = checked(withHosts(csv));
    expect(hosts.map(({ name, result }) => [name, result.ok])).toEqual([
      ['node1', true],
      ['node2', true],
    ]);
    expect(hosts[0]?.text).toBe(config);
    expect(hosts[1]?.text).toBe(config.replaceAll('node1', 'node2').replace('10.0.0.1/24', '10.0.0.2/24'));
    expect(hosts[1]?.files).toEqual({ other: { text: 'node2 is node10\n' } });
    expect(columns).toEqual([
      { lines: [13, 14], files: 1 },
      { lines: [17], files: 0 },
    ]);
  });

  test('gets a value that needs quotes', () => {
    const { hosts } = checked(withHosts('name\nnode1\n"it\'s: #2 ""two"""'));
    const result = hosts[1]?.result;
    expect(result).toMatchObject({ ok: true });
    expect(hosts[1]?.text).toContain('inline: "it\'s: #2 \\"two\\""');
  });

  test('gets numbers as numbers, and its other lines as they are, beside a value that needs quotes', () => {
    const { hosts } = checked(
      '# bunsen hosts\n# size,label\n# 512,data\n# 1024,"a: b"\n# bunsen hosts end\nsize: 512 # MiB\nlabel: data\nunit: | # of data\n  data\nempty: [512]\n',
    );
    expect(hosts[1]?.text?.split('\n').slice(-6)).toEqual([
      'size: 1024 # MiB',
      'label: "a: b"',
      'unit: | # of data',
      '  a: b',
      'empty: [1024]',
      '',
    ]);
  });

  test('gets a value that would change its block of text, on one line, and the comment of the block stays', () => {
    const { hosts } = checked('# bunsen hosts\n# label,n\n# data,a\n# ,b\n# bunsen hosts end\nunit: | # of data\n  data\nother: a\n');
    expect(hosts[1]?.text?.split('\n').slice(-3)).toEqual(['unit: "\\n" # of data', 'other: b', '']);
  });

  test('with an error says where', () => {
    const { hosts } = checked(withHosts('name,path\nnode1,/etc/hostname\nnode2,hostname'));
    expect(hosts.map(({ result }) => result.ok)).toEqual([true, false]);
    expect(hosts[1]?.result).toMatchObject({ reason: expect.stringContaining('Line 10: ') as string });
  });

  test('of the same name has a name of its own', () => {
    expect(checked(withHosts('name\nnode1\nnode1\n')).hosts.map(({ name }) => name)).toEqual(['node1', 'node1-2']);
  });

  test('values that cannot be told apart are refused', () => {
    expect(reasonOf(withHosts('a,b\nnode1,node1\nnode2,node3'))).toContain('the same a and b');
    expect(reasonOf(withHosts('a,b\nnode1,node1\nnode2,node2'))).toBe('');
  });

  test('a text that is not YAML, and a table that is none', () => {
    expect(reasonOf('a: [\n')).toContain('Line ');
    expect(reasonOf('# bunsen hosts\n# a,a\n')).toContain('two columns');
  });
});

describe('what no comment can have', () => {
  // A character of each kind: one that ends a line for YAML, one that go-yaml refuses, and harmless ones.
  const odd = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      ',',
      '"',
      '#',
      'é',
      '\u00a0',
      '\t',
      '\n',
      '\r',
      '\u0085',
      '\u2028',
      '\0',
      '\u0007',
      '\u007f',
      '\u0090',
      '\ufffe',
    ),
  });

  test('is not in a table, and a text with a table says what it said', () => {
    fc.assert(
      fc.property(odd, odd, (name, value) => {
        const table = { columns: ['a', name.trim() || 'b'], hosts: [['node1', value.trim()]] };
        if (tableProblem(table.columns, table.hosts) !== undefined) return;
        const text = writeNotes(config, { table, fragments: [] });
        expect(readNotes(text).table).toEqual({ ok: true, table });
        expect(transpile(text, {}).entries).toEqual(transpile(config, {}).entries);
      }),
    );
    for (const cell of ['a\nb', 'a\u2028b', 'a\u0090b', 'a\ufffeb'])
      expect(tableProblem(['name'], [[cell]])).toContain('without control characters');
  });

  test('is not the name of a fragment, and a comment that has it names none', () => {
    fc.assert(
      fc.property(odd, (path) => {
        const text = writeNotes(config, { table: undefined, fragments: [path] });
        if (path !== '' && canBeFragment(path)) expect(readNotes(text)).toMatchObject({ fragments: [path], plain: config });
        const reply = doHosts({ text: writeNotes(text, { table: tableOf('name\nnode1'), fragments: [path] }), files: {} });
        const texts = 'checked' in reply ? reply.checked.hosts.map((host) => host.text) : [];
        for (const own of texts) expect(parseText(own ?? '').problem).toBeUndefined();
      }),
    );
  });

  test('is not what a table begins with', () => {
    const hostname = 'storage:\n  files:\n    - path: /etc/hostname\n      contents: { inline: "a\\nb" }\n';
    expect(beginTable(hostname)).toEqual({ columns: ['name'], hosts: [['']] });
  });
});

describe('fragments', () => {
  const fragment = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
      ssh_authorized_keys: [ssh-ed25519 BBBB two]
storage:
  files:
    - path: /etc/hostname
      contents: { inline: node9 }
`;

  test('are merged one after the other, as Ignition does', () => {
    const { whole } = checked(withHosts('name\nnode1', config, ['base.bu']), { ...files, 'base.bu': { text: fragment } } as typeof files);
    const json = JSON.parse(whole.ok ? whole.output : whole.reason) as Record<string, unknown>;
    expect(json).toMatchObject({
      ignition: { version: '3.5.0' },
      passwd: { users: [{ name: 'core', sshAuthorizedKeys: ['ssh-ed25519 AAAA one', 'ssh-ed25519 BBBB two'] }] },
      storage: { files: [{ path: '/etc/hostname', mode: 420, contents: { source: 'data:,node9' } }, {}, {}] },
    });
  });

  test('are filled like the config, and say what is wrong with them', () => {
    const own = { ...files, 'base.bu': { text: fragment.replace('node9', 'node1') } } as typeof files;
    const { hosts } = checked(withHosts('name\nnode1\nnode2', config, ['base.bu']), own);
    expect(hosts[1]?.text).toBe(`${config.replaceAll('node1', 'node2')}# bunsen merges base.bu\n`);
    expect(JSON.stringify(hosts[1]?.result)).toContain('data:,node2');
    const broken = { ...files, 'base.bu': { text: 'variant: fcos\nversion: 1.6.0\nstorage: {files: [{path: a}]}\n' } } as typeof files;
    expect(checked(withHosts('name\nnode1', config, ['base.bu']), broken).whole).toMatchObject({
      reason: expect.stringMatching(/^base.bu: Line 3/) as string,
    });
    expect(checked(withHosts('name\nnode1', config, ['none.bu'])).whole).toMatchObject({ ok: false });
    const openshift =
      'variant: openshift\nversion: 4.14.0\nmetadata: {name: a, labels: {machineconfiguration.openshift.io/role: worker}}\n';
    expect(checked(withHosts('name\nnode1', openshift, ['base.bu']), own).whole).toMatchObject({ ok: false });
  });
});

test('fifty hosts take no time to speak of', () => {
  const rows = Array.from({ length: 50 }, (_, index) => `node${index + 1},10.0.1.${index + 1},ssh-ed25519 AAAA${index} key`);
  const text = withHosts(`name,address,key\n${rows.join('\n')}`, config.replace('AAAA one', 'AAAA0 key').replace('10.0.0.1/', '10.0.1.1/'));
  const { hosts } = checked(text);
  expect(hosts.filter(({ result }) => result.ok)).toHaveLength(50);
  expect(hosts[49]?.text).toContain('10.0.1.50/24');
});
