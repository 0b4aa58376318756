import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const kit = 'node_modules/@patternfly';
const imported = /(?:from|import)\s*['"]([^'"]+)['"]/g;

/** The texts of everything of ours, and of the parts of PatternFly that it imports, with their styles. */
export function kitReaders(): string[] {
  const own = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'));
  const parts = new Set(own.flatMap((text) => importsOf(text, 'src').filter((file) => file.startsWith(kit))));
  const texts: string[] = [];
  // A set is walked through to what is added meanwhile.
  for (const file of parts) {
    const text = readFileSync(file, 'utf8');
    texts.push(text);
    if (file.endsWith('.js') || file.endsWith('.mjs')) for (const other of importsOf(text, dirname(file))) parts.add(other);
  }
  return [...own, ...texts];
}

/** The files of PatternFly's components, of their styles and of names of variables that a text in a folder imports. */
const importsOf = (text: string, folder: string): string[] =>
  [...text.matchAll(imported)].flatMap(([, name = '']) => {
    if (name.endsWith('base.css')) return [];
    if (/^@patternfly\/react-(core|tokens)\//.test(name)) return fileAt(join('node_modules', name));
    if (name.startsWith('@patternfly/react-styles/')) return fileAt(join('node_modules', name.replace(/(\.mjs)?$/, '.css')));
    return name.startsWith('.') && folder.startsWith(kit) ? fileAt(join(folder, name)) : [];
  });

function fileAt(path: string): string[] {
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const file = [path, `${path}.js`, join(path, 'index.js')].find(isFile);
  return file === undefined ? [] : [file];
}
