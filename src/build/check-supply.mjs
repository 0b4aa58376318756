// Reports problems with the origin of Bunsen's parts: the lock file, and the licences of what it lists.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const importSource = async (path) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)), { configFile: false })).module;
/** @type {import('./lock-file.ts')} */
const { lockProblems } = await importSource('./lock-file.ts');
/** @type {import('./licences.ts')} */
const { licenceProblems } = await importSource('./licences.ts');

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const problems = [...lockProblems(packages), ...licenceProblems(packages)];
for (const problem of problems) console.error(`package-lock.json: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
