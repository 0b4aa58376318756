import { expect, test } from 'vitest';
import { memoryFiles } from '../../files/memory-files.ts';
import { findingsOf, ignitionOf } from '../../testing/transpiled.ts';

const files = memoryFiles({ 'app.container': { text: 'local' } });
const target = 'fcos@1.8.0-experimental';
const quadlets = (written: string, more = '') => ignitionOf(target, `systemd: {quadlets: [${written}]}\n${more}`, { files });
const contents = (text: string) => ({ source: `data:,${text}`, compression: '' });

test('a quadlet is a file where Podman looks for it', () => {
  expect(quadlets('{name: app.container, contents: a}, {name: root.container, rootful: true, contents_local: app.container}')).toEqual({
    storage: {
      files: [
        { path: '/etc/containers/systemd/users/app.container', contents: contents('a'), mode: 0o644 },
        { path: '/etc/containers/systemd/root.container', contents: contents('local'), mode: 0o644 },
      ],
    },
  });
});

test('an instance is a link to its template', () => {
  expect(quadlets('{name: app@1.container}')).toEqual({
    storage: { links: [{ path: '/etc/containers/systemd/users/app@1.container', target: 'app@.container' }] },
  });
});

test('drop-ins are in a directory with its name', () => {
  expect(quadlets('{name: app.container, contents: a, dropins: [{name: 10-a.conf, contents: b}]}')).toMatchObject({
    storage: { files: [{}, { path: '/etc/containers/systemd/users/app.container.d/10-a.conf', contents: contents('b') }] },
  });
});

test('a file of the user conflicts with it', () => {
  const body =
    'systemd: {quadlets: [{name: app.container, contents: a}]}\nstorage: {files: [{path: /etc/containers/systemd/users/app.container}]}\n';
  expect(findingsOf(target, body)).toEqual([
    'error $.systemd.quadlets.0: matching filesystem node has existing contents or different type',
  ]);
});

test('a missing local file is an error at its path', () => {
  expect(findingsOf(target, 'systemd: {quadlets: [{name: app.container, contents_local: missing}]}\n', { files })).toEqual([
    'error $.systemd.quadlets.0.contents_local: open files/missing: no such file or directory',
  ]);
});
