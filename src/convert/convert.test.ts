import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../core/testing/runs.ts';
import { transpile } from '../core/transpile.ts';
import { convert, convertibleFormats } from './index.ts';

const secret = (inside: string) => `kind: Secret\nstringData:\n  userdata: |\n${inside.replace(/^/gm, '    ')}\n`;
const ignition = '{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":"/etc/a","contents":{"source":"data:,hello"}}]}}';

test.each([
  ['ignition', ignition, undefined],
  [
    'ignition',
    'ignition:\n  version: 3.4.0\nstorage:\n  files:\n    - path: /etc/a\n      mode: 0600\n      contents: {source: "data:,a"}\n',
    'a.ign',
  ],
  ['ignition-2', '# old\nignition: {version: 2.3.0}\nstorage:\n  directories: [{filesystem: root, path: /a}]\n', undefined],
  ['secret', secret(ignition), undefined],
  ['cloud-config', '#cloud-config\nhostname: web\n', undefined],
  ['compose', 'services:\n  web:\n    image: docker.io/library/nginx\n', undefined],
  ['run-line', 'podman run --name web docker.io/library/nginx\n', undefined],
  ['unit', '[Service]\nExecStart=/usr/bin/true\n', 'a.service'],
  ['keyfile', '[connection]\nid=eth0\ntype=ethernet\n', 'eth0.nmconnection'],
  ['ssh-key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com\n', undefined],
])('%s is found out and becomes Butane that translates', (format, source, fileName) => {
  const { text, findings, ...rest } = convert(source, { fileName });
  expect(findings.filter(({ kind }) => kind === 'error')).toEqual([]);
  expect(rest.format).toBe(format === 'secret' ? 'ignition' : format);
  expect(transpile(text ?? '').entries).toEqual([]);
  expect(convert(new TextEncoder().encode(source), { fileName }).text).toBe(text);
});

test('Ignition in YAML is the same config as in JSON', () => {
  const yaml = convert(
    'ignition: {version: 3.4.0}\nstorage:\n  files:\n  - {path: /etc/a, mode: 0600, contents: {source: "data:,hello"}}\n',
  );
  expect(yaml.text).toBe(convert(ignition.replace('"/etc/a"', '"/etc/a","mode":384')).text);
  expect(yaml.findings).toMatchObject([{ kind: 'info', line: 1 }]);
  expect(convert('ignition: {version: 3.4.0}\n---\nignition: {version: 3.4.0}\n').findings).toMatchObject([
    { kind: 'info' },
    { kind: 'warning', line: 3 },
  ]);
});

test.each([
  ['ignition: {version: 3.4.0}\nstorage: {}\nstorage: {}\n', '“storage” is given twice. Remove one of them.', 3],
  ['ignition:\n  version: 3.4.0\n  - a\n', 'a list item', undefined],
  ['{"ignition": {"version": "3.4.0"},, }', 'invalid character', 1],
  ['etcd: {}\nupdate: {group: a}\nupdate: {group: b}\n', '“update” is given twice. Remove one of them.', 3],
])('what cannot be read is refused with its cause: %j', (source, message, line) => {
  const { text, findings } = convert(source);
  expect(text).toBeUndefined();
  expect(findings[0]?.message).toContain(message);
  if (line !== undefined) expect(findings[0]?.line).toBe(line);
});

test('a Secret in a Secret is refused, however many there are', () => {
  let nested = ignition;
  for (let depth = 0; depth < 200; depth++) nested = secret(nested);
  expect(convert(nested)).toMatchObject({ format: 'secret', text: undefined, findings: [{ kind: 'error' }] });
});

test('bytes that are no text are refused', () => {
  expect(convert(Uint8Array.of(0xff, 0xfe, 0))).toMatchObject({ text: undefined, findings: [{ kind: 'error' }] });
});

test('every format answers any text', () => {
  const piece = fc.constantFrom(
    ...[
      '#cloud-config\n',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '|\n',
      '&a ',
      '*a ',
      '<<: ',
      '\0',
      '\ud800',
      '%',
      '\\',
      '\t',
    ],
    ...[
      '[Service]\n',
      'ExecStart=',
      'podman run ',
      '-p ',
      '--name',
      '__proto__',
      'constructor',
      'ssh-ed25519 ',
      'storage',
      'files',
      'path',
    ],
    ...[
      '"ignition":',
      '"version":',
      '"2.3.0"',
      '"3.4.0"',
      'users',
      'name',
      'kind: Secret\n',
      'data',
      'services',
      'image',
      'runcmd',
      'write_files',
    ],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.json(),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...convertibleFormats, undefined), (text, format) => {
      const { findings, ...rest } = convert(text, format === undefined ? {} : { format });
      if (rest.text === undefined) expect(findings.some(({ kind }) => kind === 'error') || rest.questions.length > 0).toBe(true);
      else expect(rest.text.endsWith('\n')).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});
