import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases } from '../core/conformance/corpus.ts';
import type { FileEntry } from '../core/files/file-entry.ts';
import { maxPath } from '../core/files/max-path.ts';
import { memoryFiles } from '../core/files/memory-files.ts';
import { dataUrlProblem } from '../core/go/data-url.ts';
import { goJsonSyntaxError } from '../core/go/json-error.ts';
import { transpile } from '../core/transpile.ts';
import { patterns, texts } from './fr/core/butane-findings.ts';

/** All that a language has for a finding: it should be one gloss. Its no-break spaces are written as others here. */
const glossesOf = (message: string): string[] =>
  [
    ...(Object.hasOwn(texts, message) ? [texts[message] ?? ''] : []),
    ...patterns.filter(([finding]) => finding.test(message)).map(([finding, gloss]) => message.replace(finding, gloss)),
  ].map((gloss) => gloss.replace(/[\xa0\u202f]/g, ' '));

const isOfYaml = (error: string): boolean => /^(?:Error unmarshaling yaml: )?yaml: /.test(error);

/** What Butane said in the corpus, and why it gave no result where no finding says so. What is not YAML is told in Bunsen's own words. */
const ofCorpus = new Set(
  cases.flatMap(({ entries, error }) => [...entries.map(({ message }) => message), ...(error === null || isOfYaml(error) ? [] : [error])]),
);

const inStorage = (yaml: string): string => `variant: fcos\nversion: 1.6.0\nstorage:\n  ${yaml.replaceAll('\n', '\n  ')}\n`;
const findingsIn = (text: string, files: Record<string, FileEntry> = {}): string[] =>
  transpile(text, { files: memoryFiles(files) }).entries.map(({ message }) => message);
const merged = (json: string): string[] =>
  findingsIn(`variant: fcos\nversion: 1.6.0\nignition:\n  config:\n    merge:\n      - inline: '${json}'\n`);
const fileOf = (contents: string): string => inStorage(`files:\n  - path: /a\n    contents: ${contents}`);

/** Findings that the corpus does not have, each made by what it is about. */
const others: readonly (readonly [made: readonly string[] | string | undefined, gloss: string])[] = [
  [
    findingsIn(
      'variant: fcos\nversion: 1.6.0\nsystemd:\n  units:\n    - {name: a@.service, contents: "[Service]\\nType=simple\\n"}\n    - {name: a@1.service, enabled: true}\n',
    ),
    'Le modèle "a@.service" de l’unité "a@1.service" n’a pas de section [Install] : l’activation reste sans effet.',
  ],
  [findingsIn(fileOf('{source: "data:;base64,a*"}')), 'Les données de l’URL data contiennent un caractère interdit ; encodez-le.'],
  [dataUrlProblem('data:;base32,a'), 'Dans l’URL data, seul l’encodage base64 est permis, pas « base32 ».'],
  [dataUrlProblem('data:;base64,abcde'), 'Le base64 de l’URL data est incorrect à l’octet 4.'],
  [
    findingsIn(fileOf(`{local: ${'x'.repeat(maxPath + 1)}}`), { a: { text: '' } }),
    `Le nom de fichier files/${'x'.repeat(maxPath - 6)}… est trop long.`,
  ],
  ['open a: permission denied', 'Les droits d’accès ne permettent pas de lire a.'],
  [goJsonSyntaxError('{1'), 'JSON incorrect : une clé entre guillemets est attendue, pas « 1 ».'],
  [goJsonSyntaxError('{"a" 1}'), 'JSON incorrect : un deux-points doit suivre la clé, pas « 1 ».'],
  [goJsonSyntaxError('{"a":1 2}'), 'JSON incorrect : une virgule ou } doit suivre la valeur, pas « 2 ».'],
  [goJsonSyntaxError('[1 2]'), 'JSON incorrect : une virgule ou ] doit suivre l’élément, pas « 2 ».'],
  [goJsonSyntaxError('"\n"'), 'JSON incorrect : un texte ne peut contenir « \\n » tel quel.'],
  [goJsonSyntaxError('"\\q"'), 'JSON incorrect : « q » ne forme pas un échappement avec \\.'],
  [goJsonSyntaxError('"\\u00g0"'), 'JSON incorrect : après \\u, un chiffre hexadécimal est attendu, pas « g ».'],
  [goJsonSyntaxError('-a'), 'JSON incorrect : dans un nombre, un chiffre est attendu, pas « a ».'],
  [goJsonSyntaxError('1.a'), 'JSON incorrect : après le point décimal, un chiffre est attendu, pas « a ».'],
  [goJsonSyntaxError('1ea'), 'JSON incorrect : dans l’exposant d’un nombre, un chiffre est attendu, pas « a ».'],
  [merged('{"ignition": 1}')[0], 'Dans le JSON, Config.ignition doit être du type types.Ignition, et non number.'],
  [merged('[]')[0], 'Le JSON doit être du type types.Config, et non array.'],
  [findingsIn('variant: fcos\nversion: 1.6.0\nvariant: fcos\n'), 'La clé « variant » figure déjà à la ligne 1.'],
  [findingsIn('variant: fcos\nversion: &a 1.6.0\n*a : 1\n1.6.0: 2\n'), 'La clé « 1.6.0 » a déjà une valeur.'],
  [findingsIn('variant: fcos\nversion: !!int abc\n'), 'La valeur « abc », du type !!str, ne peut être lue comme !!int.'],
  [findingsIn(fileOf('&a {<<: *a}')), 'La valeur de l’ancre « a » se contient elle-même.'],
  [
    findingsIn('variant: fcos\nversion: 1.6.0\n<<: 1\n'),
    'La valeur d’une clé de fusion (<<) doit être un mapping, ou une liste de mappings.',
  ],
];
const made = others.map(([messages, gloss]) => [typeof messages === 'string' ? messages : (messages?.[0] ?? ''), gloss] as const);

const core = new URL('../core/', import.meta.url);
/** All of core but its tests and Bunsen's own advice. */
const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('rules/advice/'))
  .map((name) => readFileSync(new URL(name, core), 'utf8'))
  .join('\n');

describe('the French of what Butane says', () => {
  test('is there for every finding of the corpus, once', () => {
    expect(ofCorpus.size).toBeGreaterThan(250);
    expect([...ofCorpus].filter((message) => glossesOf(message).length !== 1)).toEqual([]);
  });

  test('is there for what a finding of the corpus is not, with its values', () => {
    expect(made.map(([message]) => glossesOf(message))).toEqual(others.map(([, gloss]) => [gloss]));
  });

  test('repeats the values of a finding', () => {
    const left = [...ofCorpus, ...made.map(([message]) => message)].filter((message) =>
      patterns.some(([finding, gloss]) => {
        const [, ...values] = finding.exec(message) ?? [];
        const said = message.replace(finding, gloss);
        return values.some((value) => !said.includes(value)) || /\$\d/.test(said.replaceAll(/«.*»/gs, ''));
      }),
    );
    expect(left).toEqual([]);
  });

  test('has a pattern for nothing that is never said', () => {
    const said = [...ofCorpus, ...made.map(([message]) => message)];
    expect(patterns.filter(([finding]) => !said.some((message) => finding.test(message))).map(([finding]) => finding.source)).toEqual([]);
  });

  test('is there for every finding that a rule writes out', () => {
    const written = [...sources.matchAll(/\breport\(\s*(?:'((?:[^'\\]|\\.)+)'|"([^"]+)")/g)].map(
      ([, plain, quoted]) => plain ?? quoted ?? '',
    );
    expect(written.length).toBeGreaterThan(70);
    expect(written.filter((message) => glossesOf(message.replaceAll("\\'", "'")).length !== 1)).toEqual([]);
  });

  test('has a text for nothing that is never said', () => {
    const said = sources.replaceAll("\\'", "'");
    const isWritten = (text: string) => said.includes(text.replace(/^invalid unit content: /, ''));
    expect(Object.keys(texts).filter((text) => !ofCorpus.has(text) && !isWritten(text))).toEqual([]);
  });
});
