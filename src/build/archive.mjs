// Makes archives of the built app, for any host that serves files, and the folder that its container image is built from: `npm run build:app && npm run archive`.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** What other builds put beside the app. */
const others = /^(?:lib|cli|bench|fuzz|growth|archive|pseudo)\//;
/** The same files make the same archive: they carry one time, the first that zip can name. */
const time = new Date(1980, 0, 2);

export function filesOfApp(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => !others.test(path) && statSync(join(folder, path)).isFile()).sort();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}

function header(path, size) {
  const block = Buffer.alloc(512);
  if (Buffer.byteLength(path) > 100) throw new Error(`${path} is too long a path for a tar`);
  const octal = (value, at, length) => block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  block.write(path, 0);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(Math.floor(time.getTime() / 1000), 136, 12);
  block.write('        0', 148, 'latin1'); // the sum counts its own place as blanks; 0 is a file
  block.write('ustar\x0000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

export function tarOf(files, root) {
  const blocks = [...files].flatMap(([path, bytes]) => [
    header(`${root}/${path}`, bytes.length),
    bytes,
    Buffer.alloc((512 - (bytes.length % 512)) % 512),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function builtFiles(app) {
  const files = filesOfApp(app);
  if (!files.has('index.html')) throw new Error('There is no built app to archive. Run `npm run build:app` first.');
  return files;
}

export function writeContainer(app, into) {
  rmSync(into, { recursive: true, force: true });
  for (const [path, bytes] of builtFiles(app)) {
    const file = join(into, 'bunsen', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  for (const file of ['Containerfile', 'nginx.conf'])
    copyFileSync(new URL(`../hosting/examples/${file}`, import.meta.url), join(into, file));
}

export function writeArchives(app, into, name) {
  const files = builtFiles(app);
  mkdirSync(into, { recursive: true });
  const zipped = Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, [bytes, { mtime: time }]]));
  const made = new Map([
    [`${name}.tar.gz`, gzipSync(tarOf(files, name), { level: 9 })],
    [`${name}.zip`, zipSync(zipped, { level: 9 })],
  ]);
  const sums = [...made].map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  made.set(`${name}.sha256`, Buffer.from(sums.join('')));
  for (const [file, bytes] of made) writeFileSync(join(into, file), bytes);
  return [...made.keys()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of writeArchives('dist', 'dist/archive', `bunsen-${version}`)) console.log(`dist/archive/${file}`);
  writeContainer('dist', 'dist/archive/container');
  console.log('dist/archive/container/');
}
