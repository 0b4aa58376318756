import { expect, test } from '../support/app.ts';
import { lineOf } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

const loose = `variant: fcos
version: 1.6.0
passwd:
    users:
    -   name:   core   # me
        groups: [wheel]


storage:
  files:
  # the greeting
  - path: /etc/motd
    contents:
        inline: |
              Hello
                there
`;

const neat = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core   # me
      groups: [wheel]

storage:
  files:
    # the greeting
    - path: /etc/motd
      contents:
        inline: |
          Hello
            there
`;

test('the text is formatted on request only, as one undo step', async ({ app, page }) => {
  await app.startWith(loose);
  await app.putCaret(lineOf(loose, 'variant'));
  expect(await app.text()).toBe(loose);
  await app.editor.focus();
  await page.keyboard.press('Shift+Alt+F');
  await expect.poll(() => app.text()).toBe(neat);
  await app.editor.focus();
  await page.keyboard.press('Control+Z');
  expect(await app.text()).toBe(loose);
});

test('lines that are selected are formatted in their column', hunt, async ({ app, page }) => {
  await app.startWith(loose);
  await app.putCaret(lineOf(loose, '-   name'));
  await page.keyboard.press('Home');
  for (let line = 0; line < 2; line++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+Alt+F');
  await expect
    .poll(() => app.text())
    .toBe(
      loose.replace('    users:\n    -   name:   core   # me\n        groups', '    users:\n      - name: core   # me\n        groups'),
    );
});

test('what is broken is not formatted, and the editor says why', hunt, async ({ app, page }) => {
  const broken = 'variant: fcos\nversion: 1.6.0\nstorage: [\n';
  await app.startWith(broken);
  await app.putCaret(1);
  await page.keyboard.press('Shift+Alt+F');
  await expect(page.getByRole('alert').filter({ hasText: 'Fix the YAML first' })).toBeVisible();
  expect(await app.text()).toBe(broken);
});

test('the search formats the text as well, and says when there is nothing to do', hunt, async ({ app, page }) => {
  await app.startWith(loose);
  const format = async () => {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'Section, field, item or command' }).fill('format the butane');
    await page.getByRole('option', { name: 'Format the Butane text' }).click();
  };
  await format();
  await expect.poll(() => app.text()).toBe(neat);
  await format();
  await expect(page.getByText('The text is already formatted.')).toBeVisible();
});

test('above the text stands the way to the caret, and leads back', async ({ app, page }) => {
  await app.startWith(neat);
  const way = page.getByRole('navigation', { name: 'Place in the text' });
  await app.putCaret(lineOf(neat, 'Hello'));
  await expect(way.getByRole('button')).toHaveText(['storage', 'files', '/etc/motd', 'contents', 'inline']);
  await way.getByRole('button', { name: '/etc/motd' }).click();
  await expect(app.editor).toBeFocused();
  await expect(way.getByRole('button')).toHaveText(['storage', 'files', '/etc/motd']);
  await app.openSection('Users');
  await app.form.getByRole('textbox', { name: 'Name' }).first().focus();
  await expect(way.getByRole('button')).toHaveText(['passwd', 'users', 'core', 'name']);
});
