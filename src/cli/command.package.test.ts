import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// `npm run build` has made the command. Here it runs in a shell, as a process among others.
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

/** Runs a line in a shell, where $BUNSEN is the command. Its exit code is that of the line; a signal is 128 plus its number. */
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

  test('a descriptor that cannot be written to is a failure', () => {
    const error = 'Failed to write config to /dev/stdout: write /dev/stdout: bad file descriptor\n';
    expect(shell('"$BUNSEN" ok.bu 1</dev/null')).toEqual({ status: 1, stdout: '', stderr: error });
  });

  test.each(['2>/dev/full', '2</dev/null', '2>&-'])('a report that cannot be written (%s) is not', (redirection) => {
    expect(shell(`"$BUNSEN" warned.bu ${redirection}`)).toEqual({ status: 0, stdout: output, stderr: '' });
    expect(shell(`"$BUNSEN" -s warned.bu ${redirection}`)).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(shell(`"$BUNSEN" --nope ${redirection}`)).toEqual({ status: 2, stdout: '', stderr: '' });
  });

  test.each([
    ['standard output', '"$BUNSEN" -p large.bu'],
    ['standard output, for its usage', '"$BUNSEN" --help'],
    ['standard error', '"$BUNSEN" warned.bu 2>&1 >/dev/null'],
  ])('a reader that has gone ends it by SIGPIPE, silently: %s', (_, line) => {
    expect(shell(`{ sleep 0.2; ${line}; echo $? >&3; } 3>&2 | :`)).toEqual({ status: 0, stdout: '', stderr: '141\n' });
  });

  test('a named pipe whose reader has gone is a failure', () => {
    const error = 'Failed to write config to pipe: write pipe: broken pipe\n';
    expect(shell('mkfifo pipe; : <pipe & "$BUNSEN" -o pipe large.bu; code=$?; rm pipe; exit $code')).toEqual({
      status: 1,
      stdout: '',
      stderr: error,
    });
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

  test('may be a directory, which is an error', () => {
    expect(shell('"$BUNSEN" <.')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'failed to read /dev/stdin: read /dev/stdin: is a directory\n',
    });
  });

  // The superuser reads and writes everything.
  test.skipIf(process.getuid?.() === 0)('may be forbidden, and so may the output', () => {
    writeFileSync(join(folder, 'closed'), valid);
    chmodSync(join(folder, 'closed'), 0);
    expect(shell('"$BUNSEN" closed').stderr).toBe('failed to open closed: open closed: permission denied\n');
    expect(shell('"$BUNSEN" -o closed ok.bu').stderr).toBe('failed to open closed: open closed: permission denied\n');
  });
});

describe.runIf(process.platform === 'linux')('what its words name', () => {
  test('may not be UTF-8', () => {
    const name = Buffer.from([0x6f, 0xff, 0x6b]);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), `${valid}foo: 1\n`);
    const { status, stdout, stderr } = shell(
      '"$BUNSEN" "$(printf "o\\377k")" -o "$(printf "n\\377w")"; code=$?; cat "$(printf "n\\377w")"; exit $code',
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: output });
    expect(stderr).toContain('--> o\ufffdk:3:1\n');
    expect(shell('"$BUNSEN" "$(printf "\\377none")" 2>&1 | od -An -c | tr -d " \n"').stdout).toBe(
      'failedtoopen377none:open377none:nosuchfileordirectory\\n',
    );
  });

  test('may be a descriptor of the caller', () => {
    expect(shell('"$BUNSEN" /dev/fd/3 3<ok.bu').stdout).toBe(output);
    expect(shell('cat ok.bu | "$BUNSEN" /dev/fd/3 3<&0').stdout).toBe(output);
    expect(shell('"$BUNSEN" -o /dev/fd/3 ok.bu 3>&1 >/dev/null | cat').stdout).toBe(output);
    expect(shell('"$BUNSEN" -o /dev/fd/3 ok.bu 3>three; cat three').stdout).toBe(output);
  });

  test('is not a descriptor that Node opened for itself', () => {
    // There are a dozen or so, and Node waits for ever, or dies, when they are read or written.
    for (let descriptor = 3; descriptor < 24; descriptor++) {
      expect([0, 1]).toContain(shell(`timeout 10 "$BUNSEN" -o /dev/fd/${descriptor} ok.bu`).status);
      expect(shell(`timeout 10 "$BUNSEN" /dev/fd/${descriptor}`)).toMatchObject({ status: 1, stdout: '' });
    }
  }, 60_000);

  test('may be gone', () => {
    const { stderr } = shell(
      'cp ok.bu tree.bu; printf "storage:\n  trees:\n    - local: a\n" >>tree.bu; mkdir gone; cd gone; rmdir ../gone; "$BUNSEN" -d . ../tree.bu',
    );
    expect(stderr).toContain(' getwd: no such file or directory\n');
  });
});

const million = 1_000_000;
const file = '  files:\n    - path: /a\n      contents:\n        inline: ';

// There would be 200 MB of each kind in 1.5 GiB; Node's own needs come on top.
describe.runIf(process.platform === 'linux')('how much memory a large input takes', () => {
  test.each([
    ['a comment', '# ', 'x', '\n'],
    ['comments', '', '# a comment\n', ''],
    ['comments beyond Latin', '', '# ☃ ein Kommentar\n', ''],
    ['blank lines', '', '\n', ''],
    ['a plain text', 'a: ', 'x', '\n'],
    ['a plain text over lines', 'a: x\n', '  word word\n', ''],
    ['a quoted text', `storage:\n${file}"`, 'x\\n\\u263a', '"\n'],
    ['a quoted text over lines', `storage:\n${file}'`, "it''s\n\n", "'\n"],
    ['a literal block', `storage:\n${file}|\n`, '          some text on a line\n', ''],
    ['a literal block beyond Latin', `storage:\n${file}|\n`, '          ☃ Zeilen über Zeilen\n', ''],
    ['a folded block', `storage:\n${file}>\n`, '          some text on a line\n', ''],
  ])(
    '%s',
    async (_, before, unit, after) => {
      const size = 40;
      const input = join(folder, 'input.bu');
      const part = unit.repeat(million / Buffer.byteLength(unit));
      writeFileSync(input, valid + before);
      for (let count = 0; count < size; count++) appendFileSync(input, part);
      appendFileSync(input, after);
      const { status, peak } = await watched([input]);
      expect(status).toBe(0);
      expect(peak).toBeLessThan(60 + (size / 200) * 1.5 * 1024);
    },
    60_000,
  );

  test('200 MB through a pipe', async () => {
    const { status, written, peak } = await watched([], (input) => {
      input.write(`${valid}# `);
      for (let part = 0; part < 200; part++) input.write('x'.repeat(million));
      input.end('\n');
    });
    expect(status).toBe(0);
    expect(written).toBe(output);
    expect(peak).toBeGreaterThan(200);
    expect(peak).toBeLessThan(1.5 * 1024);
  }, 60_000);
});

describe.runIf(process.platform === 'linux')('what is translated in a separate process', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'comments.bu'), `${valid}${'# comment\n'.repeat(million / 2)}foo: 1\n`);
    writeFileSync(join(folder, 'list.bu'), `${valid}foo:\n${'- a\n'.repeat(1.5 * million)}`);
    writeFileSync(join(folder, 'huge'), 'x'.repeat(70 * million));
    writeFileSync(join(folder, 'local.bu'), `${valid}storage:\n  files:\n    - path: /a\n      contents:\n        local: huge\n`);
  });

  test.each(['comments.bu', '<comments.bu', '--input comments.bu', '< pipe', 'pipe'])('answers as usual: %s', (words) => {
    const feed = words.includes('pipe') ? 'mkfifo pipe; cat comments.bu >pipe & ' : '';
    const { status, stdout, stderr } = shell(`${feed}"$BUNSEN" ${words}; code=$?; rm -f pipe; exit $code`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: output });
    expect(stderr).toContain('warning[$.foo]:\n');
    expect(stderr).toContain(`${words.includes('<') ? '<stdin>' : words.replace('--input ', '')}:500003:1\n`);
    expect(stderr.split('deprecated').length - 1).toBe(words.includes('--input') ? 1 : 0);
    expect(shell('"$BUNSEN" -s comments.bu').status).toBe(1);
  });

  test('has local files', () => {
    const { status, stdout, stderr } = shell('"$BUNSEN" -d . < local.bu');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('"compression":"gzip"');
    expect(shell('cat local.bu | "$BUNSEN" -d .').stdout).toBe(stdout);
  });

  test('reports running out of memory where it does, and nothing more', () => {
    const { status, stdout, stderr } = shell('NODE_OPTIONS=--max-old-space-size=20 "$BUNSEN" list.bu');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Error translating config: it takes more memory than there is [^\n]*\n$/);
  });

  test('says why its output cannot be written', () => {
    expect(shell('"$BUNSEN" -o /dev/full comments.bu').stderr).toContain(
      'Failed to write config to /dev/full: write /dev/full: no space left on device\n',
    );
  });

  test('ends silently once nobody reads', () => {
    expect(shell('{ sleep 0.2; "$BUNSEN" -d . local.bu; echo $? >&3; } 3>&2 | :')).toEqual({ status: 0, stdout: '', stderr: '141\n' });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends by %s, both processes', async (signal) => {
    const started = spawn(command, [], { stdio: ['pipe', 'ignore', 'ignore'] });
    // It expects more input, which never comes.
    started.stdin.on('error', () => undefined);
    started.stdin.write(Buffer.alloc(5 * million, valid));
    const apart = await childOf(started.pid);
    started.kill(signal);
    expect(await new Promise((resolve) => started.on('exit', (_, by) => resolve(by)))).toBe(signal);
    expect(statusOf(apart)).toBe('');
  });
});

/** Runs the command, and returns how much memory its largest process took, in MiB. */
async function watched(words: string[], feed = (input: Writable) => void input.end()) {
  const started = spawn(command, words, { stdio: ['pipe', 'pipe', 'ignore'] });
  let peak = 0;
  const watch = setInterval(() => {
    for (const pid of [started.pid ?? 0, ...childrenOf(started.pid)]) {
      peak = Math.max(peak, Number(/VmHWM:\s*(\d+) kB/.exec(statusOf(pid))?.[1] ?? 0) / 1024);
    }
  }, 20);
  let written = '';
  started.stdout.on('data', (data) => (written += String(data)));
  feed(started.stdin);
  const status = await new Promise((resolve) => started.on('close', resolve));
  clearInterval(watch);
  return { status, written, peak };
}

/** The child processes of a process. */
function childrenOf(pid = 0): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter((child) => child !== '')
      .map(Number);
  } catch {
    return [];
  }
}

/** Waits for a process to start another one. */
async function childOf(pid: number | undefined): Promise<number> {
  for (;;) {
    const [child] = childrenOf(pid);
    if (child !== undefined) return child;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the system tells about a process; nothing once it has ended. */
function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  } catch {
    return '';
  }
}
