import { expect, test } from '../support/app.ts';
import { relativePath, relativePathLine, relativePathMessage } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

test.beforeEach(async ({ app }) => {
  await app.startWith(relativePath);
  await app.editor.waitFor({ state: 'attached' });
  await expect(app.verdict).toHaveText('1 error');
});

test('a finding shows in the problems list, its section, its item and its field, and leads to the field and the line', async ({ app }) => {
  await app.openProblems();
  await expect(app.problems.getByRole('button')).toHaveCount(1);
  await expect(app.problems.getByRole('button')).toHaveAccessibleName(
    new RegExp(`^error.*${relativePathMessage}.*storage › files › etc/hostname › path.*line ${relativePathLine}$`),
  );
  await expect(app.section('Files')).toHaveAccessibleName(/has errors/);
  await expect(app.section('Users and groups')).not.toHaveAccessibleName(/has errors/);

  await app.section('Files').click();
  await expect(app.item('file etc/hostname').getByRole('button', { name: /^etc\/hostname.*has errors$/ })).toBeVisible();
  await expect(app.item('file /etc/greeting').getByRole('button', { name: /has errors$/ })).toHaveCount(0);
  await app.openSection('Users and groups');

  await app.problems.getByRole('button', { name: relativePathMessage }).click();
  const path = app.item('file etc/hostname').getByRole('textbox', { name: 'Path path' });
  await expect(path).toBeFocused();
  await expect(path).toBeInViewport();
  await expect(path).toHaveAttribute('aria-invalid', 'true');
  await expect(path).toHaveAccessibleDescription(new RegExp(relativePathMessage));
  expect(await app.selectedText()).toBe('etc/hostname');
});

test('the finding at a field leads to its line, also from the Ignition pane; the marker in the editor says the same', async ({
  app,
  page,
}) => {
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await app.section('Files').click();
  const item = await app.openItem('file etc/hostname');
  await item.getByRole('button', { name: relativePathMessage }).click();
  await expect(page.getByRole('tab', { name: 'Butane' })).toHaveAttribute('aria-selected', 'true');
  expect(await app.selectedText()).toBe('etc/hostname');

  await app.openSection('Users and groups');
  await app.editor.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await expect(app.butane.getByRole('alert')).toHaveText(relativePathMessage);
  await expect(app.butane.getByRole('alert')).toHaveAccessibleName(new RegExp(`Error: ${relativePathMessage} at ${relativePathLine}:`));
  await page.keyboard.press('Escape');
  await expect(app.form.getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  await expect(item.getByRole('textbox', { name: 'Path path' })).toBeInViewport();
  await expect(item.getByRole('button', { name: relativePathMessage })).toBeVisible();
  await expect(app.editor).toBeFocused();
  // The mouse says it, too.
  await app.butane.getByText('etc/hostname', { exact: true }).hover();
  await expect(page.getByRole('tooltip').getByText(relativePathMessage)).toBeVisible();
});

test('fixing the text removes the finding everywhere', async ({ app, page }) => {
  await app.openProblems();
  await app.problems.getByRole('button', { name: relativePathMessage }).click();
  await expect(app.item('file etc/hostname').getByRole('textbox', { name: 'Path path' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('/');
  await expect(app.problems).toHaveText('No problems: this config is valid.');
  await expect(app.verdict).toHaveText('valid');
  await expect(app.section('Files')).not.toHaveAccessibleName(/has errors/);
  await expect(app.form.getByText(relativePathMessage)).toHaveCount(0);
  await app.editor.focus();
  await page.keyboard.press('F8');
  await expect(app.butane.getByRole('alert')).toHaveCount(0);
  expect(await app.text()).toBe(relativePath.replace('path: etc', 'path: /etc'));
});

/** Keys that no version has, wherever a key can be and whatever its value; the second part is what a click on the problem selects. */
const unused = `variant: fcos
version: 1.6.0
ignition:
  nothing:
  below:
    a: 1
storage:
  files:
    - path: /etc/a
      mode: 0644
      enable: true
    - enable: on
      path: /etc/b
systemd:
  units:
    - name: a.service
      dropins:
        - name: b.conf
          listed:
            - 1
      enable: >-
        true
      with.dots: here
`;
const selections: readonly (readonly [number, string])[] = [
  [4, 'nothing:'],
  [5, 'below:'],
  [11, 'true'],
  [12, 'on'],
  [19, 'listed:'],
  [21, 'enable: >-'],
  [23, 'here'],
];

for (const width of [1440, 1000]) {
  test(`each problem leads to its own line, on a screen of ${width} pixels`, hunt, async ({ app, page }) => {
    await app.pasteAll(unused);
    await page.setViewportSize({ width, height: 900 });
    const narrow = width < 1200;
    for (const [line, selected] of selections) {
      if (narrow) await page.getByRole('tab', { name: 'Problems' }).click();
      else if (line === selections[0]?.[0]) await app.openProblems();
      await app.problems.getByRole('button', { name: new RegExp(`line ${line}$`) }).click();
      // The form follows, and takes the focus; the text stays where the problem is.
      await expect(app.form.locator(':focus')).toBeVisible();
      if (narrow) await page.getByRole('tab', { name: 'Butane' }).click();
      expect(await app.selectedText(), `line ${line}`).toBe(selected);
    }
  });
}

test(
  'lines are counted as the text shows them, ignoring breaks that only YAML knows, which stay in the text',
  hunt,
  async ({ app, page }) => {
    const text = 'variant: fcos\nversion: 1.6.0\n# a\u2028# b\u2029# c\u0085# d\npasswd:\n  users:\n    - name: core\n      enable: yes\n';
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await app.pick(text, 'breaks.bu');
    await app.openProblems();
    await app.problems.getByRole('button', { name: /unused key enable.*line 7$/ }).click();
    await expect(app.form.locator(':focus')).toBeVisible();
    expect(await app.selectedText()).toBe('yes');
    await page.keyboard.type('no');
    await app.putCaret(3);
    await page.keyboard.type('!');
    expect(await app.text()).toBe(text.replace('yes', 'no').replace('# d', '# d!'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(dialogs).toEqual([]);
  },
);

test('a text whose lines end in CR alone keeps them, and its problems their lines', hunt, async ({ app, page }) => {
  const text = unused.replaceAll('\n', '\r');
  await app.pick(text, 'cr.bu');
  await app.openProblems();
  await app.problems.getByRole('button', { name: /unused key enable.*line 11$/ }).click();
  await expect(app.form.locator(':focus')).toBeVisible();
  expect(await app.selectedText()).toBe('true');
  await page.keyboard.type('no');
  expect(await app.text()).toBe(text.replace('enable: true', 'enable: no'));
});

test('a syntax error, which has no value, leads to its line', async ({ app }) => {
  await app.pasteAll('variant: fcos\nversion: 1.6.0\npasswd\nstorage: {}\n');
  await app.openProblems();
  await app.problems.getByRole('button', { name: "the key 'passwd' needs a ':' after it" }).click();
  expect(await app.selectedText()).toBe('passwd');
  // It changes with every key that is typed: a screen reader goes on saying what that was.
  const notice = app.form.getByRole('status').filter({ hasText: 'the form is read-only' });
  await notice.getByRole('button', { name: 'Show the line' }).click();
  expect(await app.selectedText()).toBe('passwd');
  await expect(notice).toContainText("Line 3: the key 'passwd' needs a ':' after it");
});
