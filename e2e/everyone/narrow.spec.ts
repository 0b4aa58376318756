import { transpile } from '../../src/core/transpile.ts';
import { expect, test } from '../support/app.ts';
import { relativePath, relativePathMessage } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

test.use({ viewport: { width: 420, height: 800 } });

test('on a narrow screen the same parts are tabs', async ({ app, page }) => {
  await app.startWith(relativePath);
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const section = app.sections.getByRole('combobox', { name: 'Section of the config' });

  await tab('Problems').click();
  await app.problems.getByRole('button', { name: relativePathMessage }).click();
  await expect(tab('Form')).toHaveAttribute('aria-selected', 'true');
  await expect(section.getByRole('option', { selected: true })).toHaveText('Files (2) · error');
  const path = app.item('file etc/hostname').getByRole('textbox', { name: 'Path path' });
  await expect(path).toBeFocused();
  await path.fill('/etc/hostname');
  await expect(app.verdict).toHaveText('valid');

  await tab('Butane').click();
  await expect(app.butane.getByText('/etc/hostname', { exact: true })).toBeVisible();
  await app.putCaret(5);
  await page.keyboard.type('2');
  const text = await app.text();
  expect(text).toBe(relativePath.replace('path: etc', 'path: /etc').replace('name: core', 'name: core2'));

  await tab('Ignition').click();
  await app.ignition.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied the Ignition config')).toBeVisible();
  expect(JSON.parse(await app.clipboard())).toEqual(JSON.parse(transpile(text).output ?? ''));

  await tab('Form').click();
  await section.selectOption({ label: 'Users and groups (1)' });
  await expect(app.item('user core2').getByRole('textbox', { name: 'Name name' })).toHaveValue('core2');
});

test('a finding at a field leads to its line on a narrow screen, too', async ({ app, page }) => {
  await app.startWith(relativePath);
  await app.sections.getByRole('combobox').selectOption({ label: 'Files (2) · error' });
  await (await app.openItem('file etc/hostname')).getByRole('button', { name: relativePathMessage }).click();
  await expect(page.getByRole('tab', { name: 'Butane', exact: true })).toHaveAttribute('aria-selected', 'true');
  await app.editor.waitFor({ state: 'attached' });
  expect(await app.selectedText()).toBe('etc/hostname');
});

test('nothing makes a narrow page scroll sideways', async ({ app, page }) => {
  await app.visit();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await app.pick(relativePath, 'a.bu');
  await app.sections.getByRole('combobox').selectOption({ label: 'Files (2) · error' });
  await app.openItem('file etc/hostname');
  expect(await overflow()).toBe(0);
});

test('the pages around the app fit a narrow screen, with as much space between letters and words as readers ask for', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  for (const around of ['advice.html', 'guide.html', 'embedding.html']) {
    await page.goto(around);
    // WCAG 1.4.12
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      document.adoptedStyleSheets = [spaced];
    });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, around).toBe(0);
  }
});

test('a syntax error leads to its line in the text on a narrow screen', hunt, async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n      groups: [wheel, sudo\nstorage: {}\n');
  await page.getByRole('tab', { name: 'Problems', exact: true }).click();
  await app.problems.getByRole('button', { name: /never closed/ }).click();
  await expect(page.getByRole('tab', { name: 'Butane', exact: true })).toHaveAttribute('aria-selected', 'true');
  await app.editor.waitFor({ state: 'attached' });
  await expect.poll(() => app.selectedText()).toBe('groups: [wheel, sudo');
});
