import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Named {
  name: string;
}

interface Manifest {
  modules: [{ path: string; declarations: [Record<'attributes' | 'members' | 'events' | 'cssProperties', Named[]> & { tagName: string }] }];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
// The manifest is ours, and has this shape; what tools read of it is compared below.
const manifest = JSON.parse(read('../../../custom-elements.json')) as Manifest;
const [declaration] = manifest.modules[0].declarations;
const namesOf = (list: readonly Named[]) => list.map(({ name }) => name).sort();

/** The members of an interface of bunsen-editor.ts. */
function membersOf(name: string): ts.NodeArray<ts.TypeElement> {
  const source = ts.createSourceFile('bunsen-editor.ts', read('bunsen-editor.ts'), ts.ScriptTarget.ES2022, true);
  const found = source.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name);
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`there is no interface ${name}`);
  return found.members;
}

const namesIn = (name: string) =>
  [...new Set(membersOf(name).map((member) => member.name?.getText() ?? ''))].filter((member) => !/EventListener$/.test(member)).sort();

test('the manifest has the members and events that the types have', () => {
  expect(namesOf(declaration.members)).toEqual(namesIn('BunsenEditor'));
  expect(namesOf(declaration.events)).toEqual(namesIn('BunsenEditorEvents'));
});

test('the manifest has the attributes and custom properties that the element heeds', () => {
  const element = read('element.ts');
  const observed = /observedAttributes = \[([^\]]*)\]/.exec(element)?.[1] ?? '';
  expect(namesOf(declaration.attributes)).toEqual([...observed.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort());
  expect(namesOf(declaration.cssProperties)).toEqual([...new Set(element.match(/--bunsen-[\w-]+/g))].sort());
});

test('the manifest names the script and its element', () => {
  expect(declaration.tagName).toBe('bunsen-editor');
  expect(manifest.modules[0].path).toBe('bunsen-editor.js');
  expect(read('../../../vite.embed.ts')).toContain("'bunsen-editor'");
});
