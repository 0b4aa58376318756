// Starts WebKitGTK's MiniBrowser on a screen of its own, with a folder of its own for settings and downloads: nothing is kept.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Without a window manager, the window under the pointer has the focus. That is in the middle of the screen, which no other reaches. */
const screen = '3000x2400x24';
export const underThePointer = { x: 1499, y: 1199 };
export const aside = { x: 0, y: 0 };

/** A toolbar that takes next to no room, so that windows can be as narrow as they are to be. */
const style = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }';

/** Returns the port of its inspector, the folder of its downloads, and what ends it. */
export async function launch(program, locale) {
  const folder = mkdtempSync(join(tmpdir(), 'bunsen-webkit-'));
  const downloads = join(folder, 'downloads');
  const settings = join(folder, 'config');
  for (const path of [downloads, join(settings, 'gtk-3.0')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), style);

  const screenArguments = ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', screenArguments, { stdio: ['ignore', 'pipe', 'ignore'] });
  const display = String(await new Promise((resolve) => server.stdout.once('data', resolve))).trim();
  const port = await freePort();
  const browser = spawn(program, ['--automation'], {
    stdio: 'ignore',
    detached: true, // it has processes of its own, which are to end with it
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1', // a screen in memory has no graphics card to share buffers with
      HOME: folder,
      XDG_CONFIG_HOME: settings,
      LANGUAGE: locale.replace('-', '_'),
      WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${port}`,
    },
  });
  const end = () => {
    try {
      process.kill(-browser.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port, downloads, end };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
