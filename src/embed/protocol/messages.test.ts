import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EmbedMessage, HostMessage } from './messages.ts';
import { validateEmbed } from './validate-embed.ts';
import { validateHost } from './validate-host.ts';

const findings = [
  { kind: 'error', message: 'no', path: '$.a', line: 1, column: 2 },
  { kind: 'info', message: 'so', path: '' },
  { kind: 'warning', message: 'Bunsen: advice', path: '$.a', code: 'shipped-path' },
] as const;
const files = { 'a/b': { text: 'x', exec: true }, c: { base64: 'eA==' }, d: { link: 'c' } };

/** A full message of each type; the compiler makes sure that no type is missing. */
const hostMessages: { [T in HostMessage['type']]: Required<Extract<HostMessage, { type: T }>> } = {
  hello: { bunsen: 1, type: 'hello', id: 1 },
  get: { bunsen: 1, type: 'get', id: 'a' },
  edit: { bunsen: 1, type: 'edit', id: 'a' },
  set: {
    bunsen: 1,
    type: 'set',
    id: 1,
    text: 'a: 1\n',
    files,
    target: 'fcos@1.6.0',
    mode: 'read',
    theme: 'dark',
    panes: ['text', 'form'],
    title: 'A',
  },
};
const embedMessages: { [T in EmbedMessage['type']]: Required<Extract<EmbedMessage, { type: T }>> } = {
  ready: { bunsen: 1, type: 'ready', id: 1 },
  change: { bunsen: 1, type: 'change', text: '' },
  transpile: { bunsen: 1, type: 'transpile', output: '{}', error: 'no', findings },
  state: {
    bunsen: 1,
    type: 'state',
    id: 1,
    text: '',
    files,
    mode: 'edit',
    theme: 'auto',
    panes: ['output'],
    output: '{}',
    error: 'no',
    findings,
  },
  height: { bunsen: 1, type: 'height', height: 100 },
  error: { bunsen: 1, type: 'error', id: 1, reason: 'no' },
};

// The schema is ours, and has this shape.
const schema = JSON.parse(readFileSync(new URL('../../../schemas/embed/messages-1.json', import.meta.url), 'utf8')) as {
  $defs: Record<
    'hostMessage' | 'embedMessage',
    { oneOf: { properties: Record<string, unknown> & { type: { const: string } }; required?: string[] }[] }
  >;
};

describe.each([
  ['hostMessage', hostMessages, validateHost],
  ['embedMessage', embedMessages, validateEmbed],
] as const)('%s', (part, samples, validate) => {
  const messages: readonly (HostMessage | EmbedMessage)[] = Object.values(samples);
  const described = schema.$defs[part].oneOf;

  test('the schema has the types and properties that the compiler knows', () => {
    expect(described.map(({ properties }) => properties.type.const).sort()).toEqual(Object.keys(samples).sort());
    for (const { properties } of described) {
      const message = messages.find(({ type }) => type === properties.type.const);
      expect(Object.keys(properties).sort()).toEqual(Object.keys(message ?? {}).sort());
    }
  });

  test('a full message passes, and so does one with only what is required', () => {
    for (const message of messages) {
      expect([message.type, validate(message), validate.errors]).toEqual([message.type, true, null]);
      const required = ['bunsen', 'type', ...(described.find(({ properties }) => properties.type.const === message.type)?.required ?? [])];
      const least = Object.fromEntries(Object.entries(message).filter(([name]) => required.includes(name)));
      expect([least, validate(least)]).toEqual([least, true]);
      for (const name of required) expect(validate(Object.fromEntries(Object.entries(least).filter(([key]) => key !== name)))).toBe(false);
    }
  });

  test('no property may be of another type', () => {
    for (const message of messages) {
      for (const name of Object.keys(message))
        for (const value of [{ no: 1 }, [{}], null, true])
          expect([name, value, validate({ ...message, [name]: value })]).toEqual([name, value, false]);
    }
  });

  test.each([
    [undefined],
    [null],
    ['bunsen'],
    [[]],
    [{}],
    [{ bunsen: 1 }],
    [{ bunsen: 1, type: 'toString' }],
    [{ bunsen: 2, type: 'hello' }],
  ])('%j is not a message', (data) => expect(validate(data)).toBe(false));
});

test.each([
  [{ text: 'x'.repeat(5_000_001) }],
  [{ nonsense: 1 }],
  [{ mode: 'write' }],
  [{ panes: [] }],
  [{ target: 'FCOS' }],
  [{ files: { a: { text: '', base64: '' } } }],
  [{ files: { a: {} } }],
  [{ files: { a: { base64: 'ä' } } }],
  [{ files: { '': { text: '' } } }],
  [{ files: Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`f${at}`, { text: '' }])) }],
  [{ id: 1.5 }],
  [{ id: 'x'.repeat(101) }],
])('a host may not set %#', (wrong) => expect(validateHost({ bunsen: 1, type: 'set', ...wrong })).toBe(false));
