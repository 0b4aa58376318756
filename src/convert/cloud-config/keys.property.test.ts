import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../core/testing/runs.ts';
import { transpile } from '../../core/transpile.ts';
import { readCases } from '../testing/read-cases.ts';
import { convertCloudConfig } from './convert-cloud-config.ts';
import { keyRows } from './all-keys.ts';

const known = keyRows.flatMap(({ keys }) => keys);
const scalar = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '/etc/a', '/dev/vdb', 'core', 'true', 'a\nb', '$HOME', '%n', '"', "'", '\\', '/a b', 'ALL=(ALL) ALL', '\ud800'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const fields = [
  ...[
    'name',
    'path',
    'content',
    'encoding',
    'permissions',
    'owner',
    'append',
    'source',
    'uri',
    'headers',
    'groups',
    'sudo',
    'passwd',
    'uid',
  ],
  ...[
    'ssh_authorized_keys',
    'units',
    'drop-ins',
    'command',
    'enable',
    'update',
    'etcd2',
    'oem',
    'group',
    'size',
    'filename',
    'mode',
    'delay',
  ],
  ...[
    'layout',
    'device',
    'filesystem',
    'partition',
    'label',
    'trusted',
    'servers',
    'list',
    'users',
    'password',
    'type',
    'http_proxy',
    'condition',
  ],
];
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...fields), tie('value'), { maxKeys: 5 }),
  ),
}));

test('whatever keys hold, each is converted or named, and what comes out translates', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.constantFrom('unknown', '__proto__', 'constructor')), value, { maxKeys: 4 }),
      fc.constantFrom(undefined, 'fcos', 'flatcar', 'fcos@1.0.0', 'fiot', 'r4e@1.0.0'),
      (config, to) => {
        // JSON is YAML; a key a line.
        const entries = Object.entries(config).map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`);
        const { text, findings, links } = convertCloudConfig(`#cloud-config\n${entries.join('\n')}\n`, { to });
        expect(text === undefined).toBe(findings.some(({ kind }) => kind === 'error'));
        if (text === undefined) return;
        expect(transpile(text).output).toBeDefined();
        const lines = new Set([...findings.map(({ line }) => line), ...links.map(({ source }) => source)]);
        const keys = Object.keys(config);
        for (const [index, key] of keys.entries()) {
          // Keys of a row are converted together.
          const together = keyRows.find((one) => one.keys.includes(key))?.keys ?? [key];
          const said = keys.some((other, at) => (at === index || together.includes(other)) && lines.has(at + 2));
          expect(said, entries[index]).toBe(true);
        }
      },
    ),
    { numRuns: runs(150) },
  );
});

test('any text is converted or refused', () => {
  const texts = readCases(new URL('cases/coreos.txt', import.meta.url)).map(({ source }) => source);
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.string({ maxLength: 5 }), (text, at, added) => {
      const place = at % (text.length + 1);
      const { findings, text: result } = convertCloudConfig(text.slice(0, place) + added + text.slice(place + 3));
      expect(result !== undefined || findings.length > 0).toBe(true);
    }),
    { numRuns: runs(80) },
  );
});
