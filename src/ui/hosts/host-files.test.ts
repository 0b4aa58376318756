import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readZip } from '../../deliver/zip/read-zip.ts';
import { doHosts } from '../../hosts/hosts-job.ts';
import { zipOfHosts } from './host-files.ts';

beforeAll(() => vi.stubGlobal('location', { href: 'https://example.org/bunsen/' }));
afterAll(() => vi.unstubAllGlobals());

const text = `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/hostname
      contents: {inline: node1}
    - path: /etc/app.conf
      contents: {local: app.conf}
# bunsen merges base.bu
# bunsen hosts
# name
# node1
# node2
# node3
# bunsen hosts end
`;
const base = 'variant: fcos\nversion: 1.5.0\nstorage: {files: [{path: /etc/other, contents: {local: other.txt}}]}\n';

function filesInZip(appConf: string): Record<string, unknown> {
  const files = { 'app.conf': { text: appConf }, 'base.bu': { text: base }, 'other.txt': { text: 'of all' }, 'unused.txt': { text: '' } };
  const reply = doHosts({ text, files });
  if (!('checked' in reply)) throw new Error(reply.reason);
  expect(reply.checked.hosts.map(({ result }) => result.ok)).toEqual([true, true, true]);
  const zip = readZip(zipOfHosts(reply.checked.hosts, 'ign'), { files: 100, bytes: 1_000_000 });
  if (!zip.ok) throw new Error(zip.reason);
  return Object.fromEntries([...zip.files].map(([path, entry]) => [path, 'text' in entry ? entry.text : entry]));
}

const configs = ['node1.bu', 'node1.ign', 'node2.bu', 'node2.ign', 'node3.bu', 'node3.ign', 'links.txt'];

test('the zip has the local files that the configs and their fragments use, once', () => {
  const files = filesInZip('the same');
  expect(Object.keys(files)).toEqual([...configs.slice(0, -1), 'files/app.conf', 'files/base.bu', 'files/other.txt', 'links.txt']);
  expect(String(files['links.txt'])).toMatch(/^node1\thttps:\S+\tfiles\nnode2\thttps:\S+\tfiles\nnode3\t/);
});

test('hosts whose files have their values have folders of their own', () => {
  const files = filesInZip('I am node1');
  expect(files['node1-files/app.conf']).toBe('I am node1');
  expect(files['node3-files/app.conf']).toBe('I am node3');
  expect(files['node2-files/other.txt']).toBe('of all');
  expect(String(files['links.txt'])).toMatch(/\tnode2-files\n/);
});
