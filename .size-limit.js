import { readFileSync } from 'node:fs';

/** What the built page asks for before it shows anything: scripts, styles, and the chunks they share with what loads later. */
const firstLoad = [...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => `dist/${path}`);

export default [{ name: 'first load', path: firstLoad, gzip: true, limit: '400 kB' }];
