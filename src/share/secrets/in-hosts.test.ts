import { describe, expect, test } from 'vitest';
import { decodeLink } from '../link/decode-link.ts';
import { checkedLink } from '../link/encode-link.ts';
import { linkForms } from '../../ui/share/link-forms.ts';
import { toBase64 } from '../../core/bytes/base64.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { usedFiles } from '../used-files.ts';
import { doHosts } from '../../hosts/hosts-job.ts';
import { readNotes } from '../../hosts/notes-in-text.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { findSecrets, withoutSecrets } from './find-secrets.ts';

const config = (contents: string, hosts: string): string => `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/hostname
      contents:
        inline: node1
    - path: /etc/app
      contents:
        inline: ${contents}
  luks:
    - name: data
      device: /dev/vdb
      key_file:
        inline: correct horse
# bunsen hosts
${hosts
  .split('\n')
  .map((line) => `# ${line}\n`)
  .join('')}# bunsen hosts end
`;

type Files = Record<string, FileEntry>;
const clean = (text: string, files: Files = {}) => withoutSecrets({ text, files }, findSecrets({ text, files }));

describe('a value that is not written as it is read', () => {
  const hosts = 'name,password\nnode1,rabbit\nnode2,hare';

  test('of several lines keeps the rest of its text', () => {
    const text = config('|\n          [app]\n          word=rabbit\n          name=node1', hosts);
    expect(clean(text).text).toContain('[app]\n          word=REPLACE-WITH-PASSWORD\n          name=node1\n');
  });

  test('in quotes is replaced as a whole', () => {
    expect(clean(config('"[app]\\nrabbit\\n"', hosts)).text).toContain('inline: "REPLACE-WITH-PASSWORD"\n');
    expect(clean(config('"[app] \\x72abbit"', hosts)).text).toContain('inline: "REPLACE-WITH-PASSWORD"\n');
  });

  test('has no values in its escapes', () => {
    const text = config('"a\\r\\x41 b"', 'name,password,password2\nnode1,r,x41\nnode2,s,t');
    expect(clean(text).text).toContain('inline: "a\\r\\x41 b"\n');
    expect(parseText(clean(text).text).problem).toBeUndefined();
  });
});

describe('fragments', () => {
  const text = 'variant: fcos\nversion: 1.5.0\n# bunsen merges token-ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bu\n';
  const fragment = `variant: fcos
version: 1.5.0
storage:
  luks:
    - name: a
      key_file: { inline: correct horse }
    - name: b
      key_file: { local: disk-key }
`;
  const path = 'token-ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bu';
  const files = { [path]: { text: fragment }, 'disk-key': { text: 'battery' } };

  test('are searched by field, as the config is, and are named as their files are', () => {
    const shared = clean(text, files);
    const [name = ''] = Object.keys(shared.files);
    expect(name).toBe('token-REPLACE-WITH-TOKEN.bu');
    expect(shared.text).toContain(`# bunsen merges ${name}\n`);
    expect(shared.files[name]).toEqual({ text: fragment.replace('correct horse', 'REPLACE-WITH-KEY') });
    expect(shared.files['disk-key']).toEqual({ text: 'REPLACE-WITH-KEY' });
    expect(findSecrets(shared)).toEqual([]);
  });

  test('are searched where they are kept as bytes', () => {
    const bytes = { [path]: { base64: toBase64(new TextEncoder().encode(fragment)) } };
    expect(clean(text, bytes).files).toEqual({ 'token-REPLACE-WITH-TOKEN.bu': { text: 'REPLACE-WITH-KEY' } });
  });

  test('get the values of hosts, too', () => {
    const withHosts = `${text}# bunsen hosts\n# name,k\n# a,correct horse\n# b,staple\n`;
    expect(clean(withHosts, files).text).toContain('# b,REPLACE-WITH-KEY\n');
  });
});

describe('what is secret in the config is so for all hosts of its table', () => {
  test('by its field', () => {
    const text = config('a', 'name,disk\nnode1,correct horse\nnode2,battery staple\nnode3,');
    const { text: shared } = clean(text);
    expect(shared).not.toMatch(/horse|battery|staple/);
    expect(shared).toContain('# name,disk\n# node1,REPLACE-WITH-KEY\n# node2,REPLACE-WITH-KEY\n# node3,\n');
    expect(findSecrets({ text: shared })).toEqual([]);
  });

  test('by the name of a setting, in part of a value', () => {
    const { text: shared } = clean(config('DB_PASSWORD=opensesame', 'name,b\nnode1,opensesame\nnode2,abracadabra'));
    expect(shared).not.toMatch(/opensesame|abracadabra/);
    expect(shared).toContain('# node2,REPLACE-WITH-PASSWORD\n');
  });

  test.each([
    [`'DB_PASSWORD=it''s'`, '"it\'s"'],
    [String.raw`"DB_PASSWORD=it\u0073-x"`, 'its-x'],
    [String.raw`'DB_PASSWORD=a"b'`, '"a""b"'],
  ])('as it is written: %s', (inline, cell) => {
    const { text: shared } = clean(config(inline, `name,b\nnode1,${cell}\nnode2,abracadabra`));
    expect(shared).toContain('# node1,REPLACE-WITH-PASSWORD\n# node2,REPLACE-WITH-PASSWORD\n');
  });

  test('in a local file, and in one that is a key', () => {
    const text = config('a', 'name,b,c\nnode1,opensesame,sim sala\nnode2,abracadabra,hocus').replace('inline: correct horse', 'local: key');
    const files = { env: { text: 'TOKEN=opensesame\n' }, key: { text: 'sim sala' } };
    const shared = clean(text, files);
    expect(shared.text).toContain('# node2,REPLACE-WITH-TOKEN,REPLACE-WITH-KEY\n');
    expect(JSON.stringify(shared)).not.toMatch(/opensesame|abracadabra|sim sala|hocus/);
  });

  test('by the name of the column, wherever its value is', () => {
    const text = config('/usr/bin/login opensesame # or opensesame', 'name,root password\nnode1,opensesame\nnode2,abracadabra');
    const files = { notes: { text: 'It is opensesame.\n' } };
    const shared = clean(text, files);
    expect(JSON.stringify(shared)).not.toMatch(/opensesame|abracadabra/);
    expect(findSecrets({ text, files }).map(({ where }) => where)).toContain('host node2');
  });

  test('but not what only stands beside a secret', () => {
    const shared = clean(config('DB_PASSWORD=node1/opensesame', 'name,b\nnode1,opensesame\nnode2,abracadabra'));
    expect(shared.text).toContain('# node1,REPLACE-WITH-PASSWORD\n# node2,REPLACE-WITH-PASSWORD\n');
    expect(shared.text).toContain('inline: node1\n');
  });

  test.each([
    ['DB_PASSWORD=opensesame', 'name,a,b'],
    ['opensesame', 'name,a,password'],
    ['opensesame', 'name,password,b'],
  ])('in every column that the first host has its value in: %s, %s', (contents, columns) => {
    const { text: shared } = clean(config(contents, `${columns}\nnode1,opensesame,opensesame\nnode2,abracadabra,simsalabim`));
    expect(shared).not.toMatch(/opensesame|abracadabra|simsalabim/);
    expect(shared).toContain('# node2,REPLACE-WITH-PASSWORD,REPLACE-WITH-PASSWORD\n');
  });

  test('in the path of a local file, which stays the one that is named', () => {
    const text = config('a', 'name,password\nnode1,opensesame\nnode2,abracadabra').replace('inline: a\n', 'local: keys/opensesame.txt\n');
    const files = { 'keys/opensesame.txt': { text: 'mine' } };
    const shared = clean(text, files);
    expect(JSON.stringify(shared)).not.toMatch(/opensesame|abracadabra/);
    expect(shared.files).toEqual({ 'keys/REPLACE-WITH-PASSWORD.txt': { text: 'mine' } });
    expect(usedFiles(parseText(shared.text), shared.files)).toEqual(shared.files);
    expect(findSecrets(shared)).toEqual([]);
  });

  test('even where the table has a mistake', () => {
    const { text: shared } = clean(config('a', 'name,password,password\nnode1,opensesame,x9\nnode2,"abracadabra\nsim sala",y9,more'));
    expect(shared).not.toMatch(/opensesame|abracadabra|sala|x9|y9/);
  });

  test('and the table can be used once they are filled in', () => {
    const { text } = clean(config('DB_PASSWORD=opensesame', 'name,b\nnode1,opensesame\nnode2,abracadabra'));
    expect(readNotes(text).table?.ok).toBe(true);
    const filled = text.replace('node2,REPLACE-WITH-PASSWORD', 'node2,mine');
    const reply = doHosts({ text: filled, files: {} });
    expect('checked' in reply && reply.checked.hosts[1]?.text).toContain('DB_PASSWORD=mine');
  });
});

test.each(linkForms.map((form) => [form.label, form] as const))('nothing of it is in the %s', async (_label, { make }) => {
  const text = config('DB_PASSWORD=opensesame', 'name,b,key\nnode1,opensesame,correct horse\nnode2,abracadabra,battery staple');
  const link = checkedLink(clean(text));
  if (!link.ok) throw new Error(link.reason);
  const [, fragment = ''] = /#(c\d:[\w-]+)/.exec(make('https://example.com/', link.fragment)) ?? [];
  const read = await decodeLink(fragment);
  const carried = read.ok ? read.config.text : '';
  expect(carried).toContain('# node2,REPLACE-WITH-PASSWORD,REPLACE-WITH-KEY\n');
  expect(carried).not.toMatch(/opensesame|abracadabra|horse|battery/);
});

test.each(['#', ':', '-', '|', 'end', 'hosts', 'bunsen'])('a secret like %j is not found in what holds the document together', (sign) => {
  const text = `# about - it: # here\n${config('>-\n          words', `name,password\nnode1,"${sign}"\nnode2,hare`)}`;
  const { text: shared } = clean(text);
  expect(parseText(shared).problem).toBeUndefined();
  expect(shared).not.toContain('hare');
  expect(shared).toContain('# bunsen hosts end\n');
  expect(readNotes(shared).table).toMatchObject({ ok: true });
  expect(findSecrets({ text: shared })).toEqual([]);
});
