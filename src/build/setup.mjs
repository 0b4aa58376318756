// Installs what package-lock.json lists, unless node_modules already has exactly that. Run before `npm start` and `npm test`;
// it needs only Node, because nothing else is installed yet. `--note-lock` also records the lock file, for `--same-lock`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const lockFile = 'package-lock.json';
/** What npm last installed, as npm records it. */
const installedFile = 'node_modules/.package-lock.json';
const noteFile = 'node_modules/.cache/bunsen/lock-file.sha256';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const hashOfLock = () => (existsSync(lockFile) ? createHash('sha256').update(readFileSync(lockFile)).digest('hex') : 'none');

/** The C library, as packages name it; undefined on systems with only one. */
function findLibc() {
  if (process.platform !== 'linux') return undefined;
  process.report.excludeNetwork = true; // otherwise it looks up the names of all connections on the network
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** Whether a list such as `["linux"]` or `["!win32"]` allows a name. */
function allows(list, name) {
  if (list === undefined || name === undefined) return true;
  return list.includes(name) || (list.every((entry) => entry.startsWith('!')) && !list.includes(`!${name}`));
}

/** Whether a package is for machines like this one. A package for any machine may still be there only for one that is not. */
function isForHere({ os, cpu, libc }, ownLibc) {
  return (os ?? cpu) !== undefined && allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, ownLibc);
}

const sorted = (object = {}) => JSON.stringify(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Why node_modules is not what the lock file lists, in a few words; undefined when it is. */
function findDifference() {
  if (!existsSync(installedFile)) return 'nothing is installed';
  const { packages } = readJson(lockFile);
  const { packages: installed } = readJson(installedFile);
  const { dependencies, devDependencies } = readJson('package.json');
  const root = packages[''] ?? {};
  // npm itself best explains what is wrong there.
  if (sorted(dependencies) !== sorted(root.dependencies) || sorted(devDependencies) !== sorted(root.devDependencies))
    return `package.json and ${lockFile} differ`;

  const libc = findLibc();
  for (const [path, wanted] of Object.entries(packages)) {
    if (path === '') continue;
    const found = installed[path];
    if (!found || !existsSync(path)) {
      if (!wanted.optional || isForHere(wanted, libc)) return `${path} is missing`;
    } else if (found.version !== wanted.version || found.integrity !== wanted.integrity) return `${path} is another version`;
  }
  const stranger = Object.keys(installed).find((path) => !(path in packages));
  return stranger && `${stranger} is not in ${lockFile}`;
}

function install(command, why) {
  console.log(`npm ${command}: ${why}`);
  // One string: npm is a script on Windows, which only a shell can start.
  const { status } = spawnSync(`npm ${command} --no-audit --no-fund --loglevel=error`, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv.includes('--same-lock')) {
  if (existsSync(noteFile) && readFileSync(noteFile, 'utf8') !== hashOfLock()) {
    console.error(`${lockFile} has changed while the checks ran; nothing but an install by hand may change it.`);
    process.exit(1);
  }
} else {
  const hashBefore = hashOfLock();
  if (hashBefore === 'none') install('install', `there is no ${lockFile}`);
  else {
    const difference = findDifference();
    if (difference !== undefined) install('ci', difference);
  }
  if (process.argv.includes('--note-lock')) {
    mkdirSync(dirname(noteFile), { recursive: true });
    writeFileSync(noteFile, hashBefore === 'none' ? hashOfLock() : hashBefore);
  }
}
