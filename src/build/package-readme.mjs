// npm shows the README.md of the folder it packs, which here is that of the project. `put` has that of the package take its
// place while npm packs, and `restore` takes it away again; npm runs them as prepack and postpack.
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const readme = 'README.md';
const ofPackage = 'src/cli/README.md';
const kept = 'dist/README.of-project.md';

export function putReadme(project) {
  // Packing was broken off before: what is kept is the project's.
  restoreReadme(project);
  mkdirSync(join(project, dirname(kept)), { recursive: true });
  copyFileSync(join(project, readme), join(project, kept));
  copyFileSync(join(project, ofPackage), join(project, readme));
}

export function restoreReadme(project) {
  if (existsSync(join(project, kept))) renameSync(join(project, kept), join(project, readme));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , act] = process.argv;
  if (act === 'put') putReadme('.');
  else restoreReadme('.');
}
