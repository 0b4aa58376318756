import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';
import { longestTask, watchTasks } from '../support/longest-task.ts';

/** A number of files, each with a key that no version has. */
const filesWithWarnings = (count: number): string =>
  `variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n${Array.from({ length: count }, (_, at) => `    - path: /etc/file-${at + 1}\n      unknown_key: x\n`).join('')}`;

test('a long list shows 200 items, and more on request, by keyboard too', async ({ app, page }) => {
  await app.startWith(filesWithWarnings(450));
  await app.section('Files').click();
  await expect(app.item('file /etc/file-200')).toBeVisible();
  await expect(app.item('file /etc/file-201')).toBeHidden();
  await expect(app.form.getByText('250 more after these')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await app.form.getByRole('button', { name: 'Show the next 200 files' }).focus();
  await page.keyboard.press('Enter');
  await expect(app.item('file /etc/file-201').getByRole('button').first()).toBeFocused();
  await app.form.getByRole('button', { name: 'Show the next 50 files' }).click();
  await expect(app.item('file /etc/file-401').getByRole('button').first()).toBeFocused();
  await expect(app.item('file /etc/file-450')).toBeVisible();
  await expect(app.form.getByRole('button', { name: /^Show the next/ })).toBeHidden();
});

test('a new item at the end of a long list is shown and has the focus', async ({ app }) => {
  await app.startWith(filesWithWarnings(450));
  await app.section('Files').click();
  await app.form.getByRole('button', { name: 'Add file' }).click();
  await expect(app.item('file 451').getByRole('textbox', { name: /^Path/ })).toBeFocused();
  await app.form.getByRole('button', { name: 'Show the previous 200 files' }).click();
  await expect(app.item('file /etc/file-400').getByRole('button').first()).toBeFocused();
});

test('anything that leads to an item of a long list shows it, wherever it is', hunt, async ({ app, page }) => {
  await app.startWith(filesWithWarnings(450));
  await app.editor.waitFor({ state: 'attached' });
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Section, field, item or command' }).fill('file-444');
  await expect(page.getByRole('option').first()).toContainText('file-444');
  await page.keyboard.press('Enter');
  await expect(app.item('file /etc/file-444').getByRole('textbox', { name: /^Path/ })).toBeFocused();
  await expect(app.item('file /etc/file-1')).toBeHidden();
  await expect(app.form.getByText('400 more before these')).toBeVisible();

  await app.openProblems();
  await expect(app.problems.getByRole('button', { name: /file-200\b/ })).toBeVisible();
  await app.problems.getByRole('button', { name: 'Show the next 200 problems' }).click();
  await expect(app.problems.getByRole('button', { name: /file-201\b/ })).toBeFocused();
  await app.problems.getByRole('button', { name: /file-333\b/ }).click();
  await expect(app.item('file /etc/file-333').getByRole('textbox', { name: /^Path/ })).toBeVisible();

  await app.putCaret(7);
  await expect(app.item('file /etc/file-2').getByRole('textbox', { name: /^Path/ })).toBeVisible();
});

test('rows of texts and findings of one item are cut as well', hunt, async ({ app }) => {
  const rows = Array.from({ length: 250 }, (_, at) => `    - arg${at + 1}\n`).join('');
  const keys = Array.from({ length: 250 }, (_, at) => `      unknown${at + 1}: x\n`).join('');
  await app.startWith(
    `variant: fcos\nversion: 1.6.0\nkernel_arguments:\n  should_exist:\n${rows}storage:\n  files:\n    - path: /a\n${keys}`,
  );
  await app.openSection('Kernel and GRUB');
  await expect(app.form.getByRole('textbox', { name: 'Arguments to have 200' })).toBeVisible();
  await app.form.getByRole('button', { name: 'Show the next 50 rows' }).click();
  await expect(app.form.getByRole('textbox', { name: 'Arguments to have 201' })).toBeFocused();
  await expect(app.form.getByRole('textbox', { name: 'Arguments to have 250' })).toHaveValue('arg250');
  await app.section('Files').click();
  await app.form.getByRole('button', { name: 'Show the next 50 messages' }).click();
  await expect(app.form.getByRole('button', { name: /unknown201\b/ })).toBeFocused();
});

test('thousands of files with a finding each block the page only for a moment', hunt, async ({ app, page }) => {
  await watchTasks(page);
  /** The longest that the page stood still, in milliseconds, from the file to the lists of files and problems. */
  const standstill = async (count: number): Promise<number> => {
    await app.visit();
    await app.pick(filesWithWarnings(count), 'config.bu');
    await expect(app.verdict).toHaveText(new RegExp(`${count.toLocaleString('en')} warnings`), { timeout: 60_000 });
    await app.section('Files').click();
    await expect(app.item('file /etc/file-200')).toBeVisible();
    await app.openProblems();
    await expect(app.problems.getByRole('button', { name: /file-200\b/ })).toBeVisible();
    return longestTask(page);
  };
  // What takes the square of the files would take a hundred times as long for ten times as many: it was half a minute for 15,000.
  const few = await standstill(1500);
  expect(await standstill(15_000)).toBeLessThan(30 * Math.max(few, 100));
});

/** A config as large sites have it: files in some directories, and units. */
const siteConfig = (files: number, units: number): string =>
  [
    'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n',
    ...Array.from({ length: files }, (_, at) => `    - path: /etc/dir-${at % 20}/file-${at}\n      contents:\n        inline: key=${at}\n`),
    'systemd:\n  units:\n',
    ...Array.from({ length: units }, (_, at) => `    - name: unit-${at}.service\n      enabled: true\n`),
  ].join('');

test('500 files and 200 units are as fluid to work with as a tenth of them', hunt, async ({ app, page }) => {
  await watchTasks(page);
  /** The longest that the page stood still, in milliseconds, while someone works with a config. */
  const standstill = async (files: number, units: number): Promise<number> => {
    await app.startWith(siteConfig(files, units));
    await app.editor.waitFor({ state: 'attached' });
    await app.openSection('Files');
    const filter = app.form.getByRole('searchbox', { name: 'Filter files' });
    await filter.pressSequentially('file-4');
    await expect(app.item('file /etc/dir-5/file-45')).toBeVisible();
    await expect(app.item('file /etc/dir-5/file-5')).toBeHidden();
    await filter.fill('');
    await app.form.getByRole('button', { name: 'By directory' }).click();
    const file = await app.openItem('file /etc/dir-0/file-0');
    await file.getByRole('textbox', { name: 'Path path' }).pressSequentially('-more');
    await app.openSection('Systemd units');
    await app.form.getByRole('button', { name: 'Add unit' }).click();
    await expect(app.form.getByRole('textbox', { name: 'Name name' }).last()).toBeFocused();
    await page.keyboard.type('mine.service');
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: /^Task, section/ }).pressSequentially('unit-19');
    await expect(page.getByRole('option').first()).toContainText('unit-19.service');
    await page.keyboard.press('Escape');
    expect(await app.text()).toContain('mine.service');
    return longestTask(page);
  };
  const few = await standstill(50, 20);
  expect(await standstill(500, 200)).toBeLessThan(5 * Math.max(few, 100));
});
