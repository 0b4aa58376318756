import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a built page asks for before it shows anything: scripts, styles, and the chunks they share with what loads later. */
const pageLoad = (page) =>
  [...readFileSync(`dist/${page}`, 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+|[^"]+\.js)"/g)].map(([, path]) => `dist/${path}`);

/** The styles that stand in a built page, as a file. */
function stylesIn(page) {
  const folder = 'node_modules/.cache/bunsen';
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${page}.css`;
  writeFileSync(file, [...readFileSync(`dist/${page}`, 'utf8').matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css).join(''));
  return file;
}

/** The chunks of a name (a worker and what names it share one), with all that they import at once. */
const chunkLoad = (name) =>
  ['', 'workers/'].flatMap((folder) =>
    readdirSync(`dist/assets/${folder}`)
      .filter((path) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(path))
      .flatMap((path) => withImports(folder + path)),
  );

function withImports(file) {
  const imported = readFileSync(`dist/assets/${file}`, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
  return [`dist/assets/${file}`, ...[...imported].flatMap(([, path]) => withImports(path))];
}

const embed = ['dist/embed.html', ...pageLoad('embed.html')];
const link = chunkLoad('decode-link');
const translator = chunkLoad('embed-transpile.worker');
const host = chunkLoad('follow-host');
if (![link, translator, host].every(({ length }) => length > 0)) throw new Error('a chunk that an embed loads has another name now');

/** The most requests before the start screen. Each costs a round trip where the network is slow, and packs worse than in a larger file. */
const maxRequests = 20;
const start = pageLoad('index.html');
if (start.length > maxRequests) throw new Error(`the start screen takes ${start.length} requests; ${maxRequests} are the limit`);

const checks = [
  { name: 'first load: scripts and styles', path: [...start, stylesIn('index.html')], limit: '230 KiB' },
  { name: 'first load: the page, with the start screen and its styles', path: ['dist/index.html'], limit: '10 kB' },
  { name: 'embed with a link, before it is touched', path: [...embed, ...link], limit: '39.5 kB' },
  { name: 'embed in the web component, before it is touched', path: [...embed, ...host, ...translator], limit: '80 KiB' },
  { name: 'guide to embedding, without its frames', path: ['dist/embedding.html', ...pageLoad('embedding.html')], limit: '47.6 kB' },
  { name: 'web component', path: ['dist/bunsen-editor.js'], limit: '5 kB' },
  { name: 'script for documentation sites', path: ['dist/bunsen-docs.js'], limit: '12.9 kB' },
  { name: 'library', path: ['dist/lib/index.js'], limit: '100 KiB' },
  { name: 'library without advice', path: ['dist/lib/transpile/index.js'], limit: '58.2 KiB' },
];

export default checks.map(({ path, ...check }) => ({ ...check, path: [...new Set(path)], gzip: true }));
