import type { Page } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { lineOf } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 me@example.com';

/** Someone who writes with completion and Enter. */
class Typist {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Types, and closes the list that may have opened, which is not meant. */
  async type(text: string): Promise<this> {
    await this.page.keyboard.type(text);
    return this;
  }

  /** Takes a completion, perhaps after its first letters. */
  async take(label: string, letters = ''): Promise<this> {
    const { keyboard } = this.page;
    const list = this.page.getByRole('listbox', { name: 'Suggest' });
    await keyboard.type(letters);
    await expect(async () => {
      // Where nothing was typed, the list is asked for.
      if (!(await list.isVisible()) && letters === '') await keyboard.press('Control+Space');
      // On Windows, as which Chromium poses here, Monaco's options are items of a list.
      await expect(list.getByRole('option').or(list.getByRole('listitem')).first(), `a list with ${label}`).toBeVisible({ timeout: 5000 });
    }).toPass();
    for (let pressed = 0; pressed < 40 && !(await this.chosen()).startsWith(`${label},`); pressed++) await keyboard.press('ArrowDown');
    await expect.poll(() => this.chosen()).toMatch(label);
    await keyboard.press('Enter');
    return this;
  }

  async enter(times = 1): Promise<this> {
    await this.press('Enter', times);
    return this;
  }

  async backspace(times: number): Promise<this> {
    await this.press('Backspace', times);
    return this;
  }

  /** What the list says of the completion that Enter would take. */
  private async chosen(): Promise<string> {
    return this.page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return (id && document.getElementById(id)?.getAttribute('aria-label')) || '';
    });
  }

  private async press(name: string, times: number): Promise<void> {
    // The list of a free text closes by itself; that of a value may still be open.
    for (let pressed = 0; pressed < times; pressed++) await this.page.keyboard.press(name);
  }
}

async function startWithNothing(app: App, page: Page): Promise<void> {
  await app.startEmpty();
  await app.editor.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}

test('from an empty document, a valid config is typed with completion and Enter alone', hunt, async ({ app, page }) => {
  await startWithNothing(app, page);
  const typist = new Typist(page);
  await typist.take('variant: fcos, version: 1.7.0');
  // A user.
  await typist.take('passwd', 'pa');
  await typist.take('users', 'u');
  await typist.take('core');
  await typist.enter();
  await typist.take('ssh_authorized_keys', 'ssh');
  await typist.type(key);
  await typist.enter(2);
  await typist.take('groups', 'gr');
  await typist.take('wheel', 'wh');
  await typist.enter();
  await typist.take('sudo');
  await typist.enter(2);
  await typist.backspace(3);
  // A disk with a partition.
  await typist.take('storage', 'st');
  await typist.take('disks', 'di');
  await typist.take('/dev/vdb', '/dev/v');
  await typist.enter();
  await typist.take('partitions', 'par');
  await typist.take('label');
  await typist.type('data');
  await typist.enter();
  await typist.take('number');
  await typist.type('1');
  await typist.enter();
  await typist.backspace(4);
  // A file.
  await typist.take('files', 'fi');
  await typist.take('/etc/hostname');
  await typist.enter();
  await typist.take('mode');
  await typist.take('0644');
  await typist.enter();
  await typist.take('contents', 'con');
  await typist.take('inline', 'in');
  await typist.type('node1');
  await typist.enter();
  await typist.backspace(5);
  // A unit.
  await typist.take('systemd', 'sys');
  await typist.take('units', 'un');
  await typist.type('hello.service');
  await typist.enter();
  await typist.take('enabled');
  await typist.take('true');
  await typist.enter();
  await typist.take('contents');
  for (const line of ['[Service]', 'ExecStart=/usr/bin/true', '', '[Install]', 'WantedBy=multi-user.target']) {
    await typist.type(line);
    await typist.enter();
  }
  expect((await app.text()).trimEnd()).toBe(
    `variant: fcos
version: 1.7.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ${key}
      groups:
        - wheel
        - sudo
storage:
  disks:
    - device: /dev/vdb
      partitions:
        - label: data
          number: 1
  files:
    - path: /etc/hostname
      mode: 0644
      contents:
        inline: |
          node1
systemd:
  units:
    - name: hello.service
      enabled: true
      contents: |
        [Service]
        ExecStart=/usr/bin/true

        [Install]
        WantedBy=multi-user.target`,
  );
  await expect(app.verdict).toHaveText('valid');
});

const config = `variant: fcos
version: 1.6.0
storage:
  disks:
    - device: /dev/vdb
      partitions:
        - label: data
  filesystems:
    - device: /dev/disk/by-partlabel/data
      format: xfs
      path: /var/data
  files:
    - path: /etc/motd
      mode: 0644
      contents:
        inline: |
          Hello
`;

test('what the mouse rests on, or the caret is asked for, is explained', async ({ app, page }) => {
  await app.startWith(config);
  await app.editor.waitFor({ state: 'attached' });
  const tip = page.getByRole('tooltip');
  await page.getByText('mode', { exact: true }).hover();
  await expect(tip).toContainText('a mode in octal');
  await page.mouse.move(0, 0);
  await expect(tip).toBeHidden();
  await app.putCaret(lineOf(config, 'mode: 0644'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+F1');
  await expect(tip).toContainText('rw-r--r--');
});

test('Enter goes on with what was begun, and Backspace goes back a step', hunt, async ({ app, page }) => {
  await app.startWith(config);
  await app.putCaret(lineOf(config, 'path: /var/data'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('with_mount_unit: true');
  await app.putCaret(lineOf(config, 'Hello') + 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('there');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('compression: gzip');
  expect(await app.text()).toBe(
    config
      .replace('path: /var/data\n', 'path: /var/data\n      with_mount_unit: true\n')
      .replace('Hello\n', 'Hello\n          there\n        compression: gzip\n'),
  );
});

test('YAML that is pasted is indented to where it lands, and one undo takes it back', async ({ app, page }) => {
  await app.startWith(config);
  await app.putCaret(lineOf(config, 'Hello'));
  await page.keyboard.press('Enter');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Backspace');
  const before = await app.text();
  await app.putCaret(lineOf(config, 'Hello') + 1);
  await app.paste('- path: /etc/hostname\n  contents:\n    inline: node1\n');
  expect(await app.text()).toBe(config.replace(/(?<=Hello\n)/, '    - path: /etc/hostname\n      contents:\n        inline: node1\n'));
  await app.editor.focus();
  await page.keyboard.press('Control+Z');
  expect(await app.text()).toBe(before);
});

test('a whole line that is pasted in the middle of another stays YAML, as far in as is right there', hunt, async ({ app, page }) => {
  await app.startWith(config);
  const putCaretWithin = async (line: number) => {
    await app.putCaret(line);
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  };
  // Copied without a selection.
  await app.putCaret(lineOf(config, 'format: xfs'));
  await page.keyboard.press('Control+C');
  await putCaretWithin(lineOf(config, 'label: data'));
  await page.keyboard.press('Control+V');
  const copied = config.replace('label: data\n', 'label: data\n          format: xfs\n');
  await expect.poll(() => app.text()).toBe(copied);
  await app.editor.focus();
  await page.keyboard.press('Control+Z');
  // From elsewhere, where a line is copied with its break.
  await putCaretWithin(lineOf(config, 'path: /var/data'));
  await app.paste('with_mount_unit: true\n');
  await page.keyboard.type('x/');
  await expect.poll(() => app.text()).toBe(config.replace('path: /var/data', 'with_mount_unit: true\n      path: /var/x/data'));
});

test('a completion is one undo step', async ({ app, page }) => {
  await app.startEmpty();
  const before = await app.text();
  await app.editor.focus();
  await page.keyboard.press('Control+End');
  const typist = new Typist(page);
  await typist.take('passwd', 'pa');
  await expect.poll(() => app.text()).toBe(`${before}passwd:\n  `);
  await app.editor.focus();
  await page.keyboard.press('Control+Z');
  expect(await app.text()).toBe(`${before}pa`);
});

test('items move as a whole, lines become comments, and a name changes everywhere', async ({ app, page }) => {
  await app.startWith(config);
  await app.putCaret(lineOf(config, 'filesystems:'));
  await page.keyboard.press('Alt+ArrowUp');
  expect((await app.text()).indexOf('filesystems:')).toBeLessThan((await app.text()).indexOf('disks:'));
  await app.editor.focus();
  await page.keyboard.press('Alt+ArrowDown');
  expect(await app.text()).toBe(config);

  await app.putCaret(lineOf(config, 'mode: 0644'));
  await page.keyboard.press('Control+/');
  expect(await app.text()).toBe(config.replace('mode: 0644', '# mode: 0644'));
  await app.editor.focus();
  await page.keyboard.press('Control+/');
  expect(await app.text()).toBe(config);

  await app.putCaret(lineOf(config, 'label: data'));
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /^Rename input/ })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('bulk');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.text()).toBe(config.replace('label: data', 'label: bulk').replace('by-partlabel/data', 'by-partlabel/bulk'));
  await app.editor.focus();
  await page.keyboard.press('Control+Z');
  expect(await app.text()).toBe(config);
});

test('whoever walks through the page by Tab leaves the text as it is', async ({ app, page }) => {
  await app.startWith(config);
  await app.editor.waitFor({ state: 'attached' });
  let came = false;
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    came ||= await app.editor.evaluate((node) => node === document.activeElement);
  }
  expect(came).toBe(true);
  expect(await app.text()).toBe(config);
});

test('what is not YAML of a config gets no completions', hunt, async ({ app, page }) => {
  await app.startWith(config);
  await page.getByRole('tab', { name: 'Ignition' }).click();
  const output = page.getByRole('textbox', { name: 'Ignition config' });
  await output.focus();
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('listbox', { name: 'Suggest' })).toBeHidden();
});

test('an embed that is being edited knows Butane, too', async ({ page }) => {
  await page.goto(`./embed.html#${encodeLink({ text: config })}`);
  await page.getByText('Hello').click();
  await expect(page.getByRole('textbox', { name: 'Butane config' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await new Typist(page).take('passwd', 'pa');
  await expect(page.getByText('passwd', { exact: true })).toBeVisible();
});

test('an embed whose form is open takes tasks, in the text as in the form', hunt, async ({ page }) => {
  await page.goto(`./embed.html#${encodeLink({ text: 'variant: fcos\nversion: 1.6.0\n' })}&panes=text,form`);
  await page.getByText('1.6.0', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Butane config' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await new Typist(page).take('Swap in compressed memory', 'swap');
  await expect(page.getByText('zram-generator').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Form' }).click();
  await page.getByRole('combobox', { name: 'Section of the config' }).selectOption('Overview');
  await page.getByRole('button', { name: 'Hostname' }).click();
  await expect(page.getByRole('dialog', { name: 'Hostname' }).getByRole('textbox')).toBeVisible();
});
