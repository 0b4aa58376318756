import { spawn } from 'node:child_process';

// Runs scripts of package.json two at a time, because many of them use only one core. The output of each is printed when it ends.
// usage: node src/build/at-once.mjs check:types check:lint …
const left = process.argv.slice(2);
const atOnce = 2;

/** Runs one script; its output and how it ended. */
const run = (script) =>
  new Promise((resolve) => {
    const parts = [];
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });

const failed = [];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let script = left.shift(); script; script = left.shift()) {
      const { code, output } = await run(script);
      process.stdout.write(`> ${script}\n${output}`);
      if (code !== 0) failed.push(script);
    }
  }),
);
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
