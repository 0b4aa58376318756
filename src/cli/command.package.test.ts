import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// `npm run build` has made the command. Here it stands in a shell, as a process among others.
const command = fileURLToPath(new URL('../../dist/cli/bunsen.js', import.meta.url));
const valid = 'variant: fcos\nversion: 1.6.0\n';
const output = '{"ignition":{"version":"3.5.0"}}\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-command-'));
  writeFileSync(join(folder, 'ok.bu'), valid);
  writeFileSync(join(folder, 'warned.bu'), `${valid}foo: 1\n`);
  const files = Array.from({ length: 20_000 }, (_, index) => `    - path: /a${index}\n`);
  writeFileSync(join(folder, 'large.bu'), `${valid}storage:\n  files:\n${files.join('')}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line in a shell, where $BUNSEN is the command. Its exit code is that of the line; a signal is 128 more than its number. */
function shell(line: string, input: string | number = '') {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${line}\nexit $?`], {
    cwd: folder,
    env: { ...process.env, BUNSEN: command },
    encoding: 'utf8',
    ...(typeof input === 'string' ? { input } : { stdio: ['ignore', 'pipe', 'pipe', input] }),
  });
  return { status, stdout, stderr };
}

describe.runIf(process.platform === 'linux')('where it writes', () => {
  test('a full device is a failure', () => {
    const error = 'Failed to write config to /dev/stdout: write /dev/stdout: no space left on device\n';
    expect(shell('"$BUNSEN" ok.bu >/dev/full')).toEqual({ status: 1, stdout: '', stderr: error });
    const named = 'Failed to write config to /dev/full: write /dev/full: no space left on device\n';
    expect(shell('"$BUNSEN" -o /dev/full ok.bu')).toEqual({ status: 1, stdout: '', stderr: named });
  });

  test('a descriptor that cannot be written is one', () => {
    const error = 'Failed to write config to /dev/stdout: write /dev/stdout: bad file descriptor\n';
    expect(shell('"$BUNSEN" ok.bu 1</dev/null')).toEqual({ status: 1, stdout: '', stderr: error });
  });

  test.each(['2>/dev/full', '2</dev/null', '2>&-'])('a report that cannot be written (%s) is none', (redirection) => {
    expect(shell(`"$BUNSEN" warned.bu ${redirection}`)).toEqual({ status: 0, stdout: output, stderr: '' });
    expect(shell(`"$BUNSEN" -s warned.bu ${redirection}`)).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(shell(`"$BUNSEN" --nope ${redirection}`)).toEqual({ status: 2, stdout: '', stderr: '' });
  });

  test.each([
    ['standard output', '"$BUNSEN" -p large.bu'],
    ['standard output, for its usage', '"$BUNSEN" --help'],
    ['standard error', '"$BUNSEN" warned.bu 2>&1 >/dev/null'],
  ])('a reader that has gone ends it by SIGPIPE, without a word: %s', (_, line) => {
    expect(shell(`{ sleep 0.2; ${line}; echo $? >&3; } 3>&2 | :`)).toEqual({ status: 0, stdout: '', stderr: '141\n' });
  });

  test('a named pipe whose reader has gone is a failure', () => {
    const error = 'Failed to write config to pipe: write pipe: broken pipe\n';
    expect(shell('mkfifo pipe; : <pipe & "$BUNSEN" -o pipe large.bu; code=$?; rm pipe; exit $code')).toEqual({ status: 1, stdout: '', stderr: error });
  });
});

describe.runIf(process.platform === 'linux')('what it reads', () => {
  test('comes through a pipe that does not block and is not ready', () => {
    shell('mkfifo late');
    // 0o4000 is O_NONBLOCK; the shell hands the descriptor on as it is.
    const reading = openSync(join(folder, 'late'), 0o4000);
    const writing = openSync(join(folder, 'late'), 'w');
    spawn('sh', ['-c', 'sleep 0.5; cat ok.bu'], { cwd: folder, stdio: ['ignore', writing, 'ignore'] }).unref();
    closeSync(writing);
    expect(shell('"$BUNSEN" <&3', reading)).toEqual({ status: 0, stdout: output, stderr: '' });
    closeSync(reading);
  });

  test('may be a directory, which is said', () => {
    expect(shell('"$BUNSEN" <.')).toEqual({ status: 1, stdout: '', stderr: 'failed to read /dev/stdin: read /dev/stdin: is a directory\n' });
  });

  // The superuser reads and writes everything.
  test.skipIf(process.getuid?.() === 0)('may be kept from it, and what it writes too', () => {
    writeFileSync(join(folder, 'closed'), valid);
    chmodSync(join(folder, 'closed'), 0);
    expect(shell('"$BUNSEN" closed').stderr).toBe('failed to open closed: open closed: permission denied\n');
    expect(shell('"$BUNSEN" -o closed ok.bu').stderr).toBe('failed to open closed: open closed: permission denied\n');
  });

  test('may be 200 MB large, in less than 1.5 GiB of memory', async () => {
    const process = spawn(command, [], { stdio: ['pipe', 'pipe', 'inherit'] });
    let most = 0;
    const watch = setInterval(() => {
      const peak = /VmHWM:\s*(\d+) kB/.exec(statusOf(process.pid));
      most = Math.max(most, Number(peak?.[1] ?? 0));
    }, 50);
    let written = '';
    process.stdout.on('data', (data) => (written += String(data)));
    process.stdin.write(`${valid}# `);
    for (let part = 0; part < 200; part++) process.stdin.write('x'.repeat(1_000_000));
    process.stdin.end('\n');
    const status = await new Promise((resolve) => process.on('close', resolve));
    clearInterval(watch);
    expect(status).toBe(0);
    expect(written).toBe(output);
    expect(most).toBeGreaterThan(200_000);
    expect(most).toBeLessThan(1.5 * 1024 * 1024);
  }, 60_000);
});

/** What the system tells of a process; nothing once it has ended. */
function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  } catch {
    return '';
  }
}
