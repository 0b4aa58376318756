import { expect, test } from 'vitest';
import { languageAt, languageOf } from './content-language.ts';

test.each([
  ['/etc/systemd/system/a.service', 'systemd'],
  ['/etc/systemd/system/a.service.d/10-b.conf', 'systemd'],
  ['/etc/systemd/journald.conf.d/size.conf', 'systemd'],
  ['/etc/systemd/network/10-eth.network', 'systemd'],
  ['/etc/containers/systemd/web.container', 'systemd'],
  ['/usr/local/bin/run.sh', 'shell'],
  ['/etc/NetworkManager/system-connections/eth0.nmconnection', 'ini'],
  ['/etc/sysctl.d/90-a.conf', 'ini'],
  ['/etc/zincati/config.d/51-rollout.toml', 'ini'],
  ['/etc/kubernetes/config.yaml', 'yaml'],
  ['a.bu', 'yaml'],
  ['base.ign', 'json'],
  ['/etc/docker/daemon.json', 'json'],
  ['/etc/motd', 'plaintext'],
  ['', 'plaintext'],
])('%s is %s', (path, language) => expect(languageOf(path, '')).toBe(language));

test.each([
  ['#!/bin/bash\nset -e\n', 'shell'],
  ['#!/usr/bin/env sh', 'shell'],
  ['#!/usr/bin/python3\n', 'python'],
  ['#!/usr/bin/env python3.12', 'python'],
  ['\n#!/bin/bash\n', 'plaintext'],
])('without an extension, the first line of %j says %s', (contents, language) =>
  expect(languageOf('/usr/local/bin/run', contents)).toBe(language),
);

test('the extension takes precedence over the first line', () => expect(languageOf('/a.yaml', '#!/bin/sh')).toBe('yaml'));

test('configs to merge are JSON', () => {
  expect(languageAt(['ignition', 'config', 'merge', 0, 'inline'], '', '')).toBe('json');
  expect(languageAt(['ignition', 'security', 'tls', 'certificate_authorities', 0, 'inline'], '', '')).toBe('plaintext');
  expect(languageAt(['storage', 'files', 0, 'contents', 'inline'], '/a.sh', '')).toBe('shell');
});
