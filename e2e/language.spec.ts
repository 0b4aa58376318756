import { expect, test, type App } from './support/app.ts';

/** The list of completions. */
const list = (app: App) => app.page.locator('.suggest-widget.visible');

/** Someone who types in the Butane pane. */
class Typist {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** Takes a completion, after its first letters. */
  async take(label: string, letters: string): Promise<void> {
    await this.app.page.keyboard.type(letters);
    const row = list(this.app).locator('.monaco-list-row.focused');
    await expect(row).toContainText(label);
    await this.app.page.keyboard.press('Enter');
    await expect(row.filter({ hasText: label })).toBeHidden();
  }

  /** Chooses a value by the arrows from the list that has come after its key. */
  async choose(label: string): Promise<void> {
    const focused = list(this.app).locator('.monaco-list-row.focused');
    await expect(focused).toBeVisible();
    for (let step = 0; step < 20 && !(await focused.innerText()).includes(label); step++) await this.app.page.keyboard.press('ArrowDown');
    await expect(focused).toContainText(label);
    await this.app.page.keyboard.press('Enter');
    await expect(list(this.app)).toBeHidden();
  }

  /** Types text as it is, whatever is offered for it. */
  async type(text: string): Promise<void> {
    await this.app.page.keyboard.type(text);
    await this.app.page.keyboard.press('Escape');
  }

  async enter(times = 1): Promise<void> {
    for (let time = 0; time < times; time++) {
      await this.app.page.keyboard.press('Enter');
      await this.close();
    }
  }

  async backspace(times: number): Promise<void> {
    for (let time = 0; time < times; time++) await this.app.page.keyboard.press('Backspace');
    await this.close();
  }

  /** Closes the list, if one came by itself. */
  private async close(): Promise<void> {
    if (await list(this.app).isVisible()) await this.app.page.keyboard.press('Escape');
  }
}

/** What is copied has the line endings of the system that the browser says it is on. */
const textOf = (copied: string): string => copied.replaceAll('\r\n', '\n').trimEnd();

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUrT2hOfTpTiRrZ0GxcMeMZzSdQ3BAMYVzqnkx3T7WI me';

test('a config with a user, a partition, a file and a unit is typed with completion, Enter and Backspace', async ({ app, page }) => {
  await app.startEmpty();
  await app.editor.focus();
  await page.keyboard.press('Control+End');
  const typist = new Typist(app);
  await typist.take('passwd', 'pa');
  await typist.take('users', 'u');
  await typist.choose('core');
  await typist.enter();
  await typist.take('ssh_authorized_keys', 'ssh');
  await typist.type(key);
  await typist.enter(2);
  await typist.backspace(3);
  await typist.take('storage', 'st');
  await typist.take('disks', 'di');
  await typist.choose('/dev/vdb');
  await typist.enter();
  await typist.take('partitions', 'par');
  await typist.take('label', 'la');
  await typist.type('data');
  await typist.enter();
  await typist.take('number', 'nu');
  await typist.type('1');
  await typist.enter();
  await typist.backspace(4);
  await typist.take('files', 'files');
  await typist.choose('/etc/hostname');
  await typist.enter();
  await typist.take('mode', 'mo');
  await typist.choose('0644');
  await typist.enter();
  await typist.take('contents', 'con');
  await typist.take('inline', 'in');
  await typist.type('node1');
  await typist.enter();
  await typist.backspace(5);
  await typist.take('systemd', 'sys');
  await typist.take('units', 'un');
  await typist.type('hello.service');
  await typist.enter();
  await typist.take('enabled', 'en');
  await typist.choose('true');
  await typist.enter();
  await typist.take('contents', 'con');
  for (const line of ['[Service]', 'ExecStart=/usr/bin/true', '', '[Install]', 'WantedBy=multi-user.target']) {
    await typist.type(line);
    await typist.enter();
  }
  await expect(app.verdict).toHaveText('valid');
  await page.keyboard.press('Control+A');
  expect(textOf(await app.selectedText())).toBe(
    `variant: fcos
version: 1.7.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ${key}
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
});

const config = `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/motd # keep me
      mode: 644
systemd:
  units:
    - name: a.service
      enable: true
`;

test('a pointer that rests on a key is told what it is for, and on a value what it means', async ({ app, page }) => {
  await app.startWith(config);
  const tip = page.locator('.monaco-hover:visible');
  await app.butane.getByText('path', { exact: true }).hover();
  await expect(tip).toContainText('Takes');
  await page.mouse.move(10, 400);
  await app.butane.getByText('644', { exact: true }).hover();
  await expect(tip).toContainText('0644');
});

test('a problem is fixed in the text by keyboard, and one undo takes it back', async ({ app, page }) => {
  await app.startWith(config);
  await app.putCaret(10);
  await expect(app.butane.locator('.squiggly-warning')).toHaveCount(2);
  await page.keyboard.press('Control+.');
  await expect(page.getByText('Change enable to enabled')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(app.butane).toContainText('enabled: true');
  await page.keyboard.press('Control+Z');
  await expect(app.butane).toContainText('enable: true');
});

test('a name is changed with all its uses', async ({ app, page }) => {
  await app.startWith(`variant: fcos
version: 1.5.0
storage:
  disks:
    - device: /dev/vdb
      partitions:
        - label: data
          number: 1
  filesystems:
    - device: /dev/disk/by-partlabel/data
      format: xfs
`);
  await app.putCaret(7);
  await page.keyboard.press('F2');
  await expect(page.locator('.rename-input')).toBeFocused();
  await page.keyboard.type('var');
  await page.keyboard.press('Enter');
  await expect(app.butane).toContainText('label: var');
  await expect(app.butane).toContainText('/dev/disk/by-partlabel/var');
  await expect(app.verdict).toHaveText('valid');
});

test('YAML that is pasted is indented to where it lands', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.5.0\npasswd:\n  users:\n    - name: core\n');
  await app.putCaret(5);
  await page.keyboard.press('Enter');
  await app.paste('groups:\n  - wheel\nuid: 1001\n');
  await expect(app.verdict).toHaveText('valid');
  await page.keyboard.press('Control+A');
  expect(textOf(await app.selectedText())).toBe(
    'variant: fcos\nversion: 1.5.0\npasswd:\n  users:\n    - name: core\n      groups:\n        - wheel\n      uid: 1001',
  );
});
