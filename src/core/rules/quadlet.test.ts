import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../files/memory-files.ts';
import { findingsOf } from '../testing/transpiled.ts';

const files = memoryFiles({ a: { text: '[Container]\n' } });
const quadlet = (written: string) => findingsOf('fcos@1.8.0-experimental', `systemd: {quadlets: [{${written}}]}`, { files });
const at = 'error $.systemd.quadlets.0';

describe('the name', () => {
  test.each(['container', 'volume', 'network', 'kube', 'image', 'build', 'pod', 'artifact'])('may end in .%s', (extension) => {
    expect(quadlet(`name: app.${extension}, contents: a`)).toEqual([]);
  });

  test.each(['app.service', 'app', 'app.Container', 'container', '""'])('must not be %s', (name) => {
    expect(quadlet(`name: ${name}, contents: a`)).toEqual([
      `${at}.name: unsupported file extension for quadlet: must be one of .container, .volume, .network, .kube, .image, .build, .pod, or .artifact`,
    ]);
  });
});

test('contents come from one source', () => {
  expect(quadlet('name: app.container, contents: a, contents_local: a')).toEqual([
    `${at}.contents_local: only one of the following can be set: contents, contents_local`,
  ]);
  expect(quadlet('name: app.container, contents_local: a')).toEqual([]);
});

test('an instance of a template has none', () => {
  const message = 'template instances cannot have contents or contents_local';
  expect(quadlet('name: app@1.container, contents: a, contents_local: a')).toEqual([
    `${at}.contents: ${message}`,
    `${at}.contents_local: ${message}`,
  ]);
  expect(quadlet('name: app@1.container')).toEqual([]);
  expect(quadlet('name: app@.container, contents: a')).toEqual([]);
});

test('there were no quadlets before base 0.8', () => {
  expect(findingsOf('fcos@1.7.0', 'systemd: {quadlets: [{}]}')).toEqual(['warning $.systemd.quadlets: unused key quadlets']);
});
