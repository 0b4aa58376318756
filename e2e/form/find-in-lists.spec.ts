import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';

const files = Array.from({ length: 30 }, (_, at) => `    - path: /etc/${at % 2 === 0 ? 'even.d' : 'odd.d'}/file-${at + 1}\n`).join('');
const config = `variant: fcos
version: 1.6.0
storage:
  files:
${files}    - path: /etc/hostname
      contents:
        inline: web-4.example.com
systemd:
  units:
    # the web server
    - name: web.service
      contents: |
        [Service]
        ExecStart=podman run quay.io/nginx:1
    - name: other.service
      enabled: true
    - name: third.service
      enabled: true
`;

test('a long list is filtered and grouped by directory', async ({ app, page }) => {
  await app.startWith(config);
  await app.openSection('Files');
  const filter = app.form.getByRole('searchbox', { name: 'Filter files' });
  await filter.fill('file-2');
  await expect(app.form.getByText('11 of 31')).toBeVisible();
  await expect(app.item('file /etc/even.d/file-1')).toBeHidden();
  await expect(app.item('file /etc/odd.d/file-20')).toBeVisible();
  await filter.fill('');
  await app.form.getByRole('button', { name: 'By directory' }).click();
  await expect(app.form.getByText('/etc/odd.d/', { exact: true })).toHaveCount(1);
  const names = await app.form
    .getByRole('region', { name: /^file / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names.slice(0, 2)).toEqual(['file /etc/even.d/file-1', 'file /etc/even.d/file-3']);
  expect(await findBarriers(page)).toEqual([]);
  await app.form.getByRole('button', { name: 'Add file' }).click();
  await expect(app.item('file 32').getByRole('textbox', { name: 'Path path' })).toBeFocused();
});

test('an item is dragged to another place, or moved there by keys, and its comment goes along', async ({ app }) => {
  await app.startWith(config);
  await app.openSection('Systemd units');
  await app
    .item('unit web.service')
    .getByTitle(/^Drag to move/)
    .dragTo(app.item('unit third.service'));
  const order = async () => (await app.text()).match(/(# the web server|\w+\.service)/g);
  await expect(app.item('unit web.service').getByRole('button').first()).toBeFocused();
  expect(await order()).toEqual(['other.service', 'third.service', '# the web server', 'web.service']);
  const toggle = app.item('unit web.service').getByRole('button').first();
  await toggle.press('Alt+ArrowUp');
  await expect(toggle).toBeFocused();
  expect(await order()).toEqual(['other.service', '# the web server', 'web.service', 'third.service']);
});

test('the rows of a list of texts are dragged, or moved by keys, with their comments', hunt, async ({ app }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\nkernel_arguments:\n  should_exist:\n    - a=1 # first\n    - b=2\n    - c=3\n');
  await app.openSection('Kernel and GRUB');
  const row = (number: number) => app.form.getByRole('textbox', { name: `Arguments to have ${number}` });
  const order = async () => (await app.text()).match(/\w=\d( # first)?/g);
  await app.form
    .getByTitle(/^Drag to move/)
    .first()
    .dragTo(row(3));
  await expect(row(3)).toBeFocused();
  expect(await order()).toEqual(['b=2', 'c=3', 'a=1 # first']);
  await row(3).press('Alt+ArrowUp');
  await expect(row(2)).toBeFocused();
  await expect(row(2)).toHaveValue('a=1');
  expect(await order()).toEqual(['b=2', 'a=1 # first', 'c=3']);
  await app.undo.click();
  expect(await order()).toEqual(['b=2', 'c=3', 'a=1 # first']);
});

test('in a narrow form, what sums an item up can be read, and how its path ends', hunt, async ({ app, page }) => {
  const name = `file-${'with-a-long-name-'.repeat(6)}end.conf`;
  await app.startWith(config.replace('file-1\n', `${name}\n`));
  await app.openSection('Files');
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    const summary = app.item('file /etc/hostname').getByText('1 line', { exact: true });
    await expect(summary).toBeVisible();
    expect(await summary.evaluate((text) => text.scrollWidth - text.clientWidth), `at ${width}`).toBeLessThanOrEqual(0);
    const end = app.item(`file /etc/even.d/${name}`).getByText(`/${name}`, { exact: true });
    const [last, title] = await end.evaluate((text) => {
      const range = document.createRange();
      range.setStart(text.firstChild ?? text, text.textContent.length - 1);
      range.setEnd(text.firstChild ?? text, text.textContent.length);
      return [range.getBoundingClientRect().right, text.parentElement?.getBoundingClientRect().right ?? 0];
    });
    expect(last, `end of the path at ${width}`).toBeLessThanOrEqual(title + 1);
  }
});

test('the search finds what is written, and says where it is as people do', async ({ app, page }) => {
  await app.startWith(config);
  const find = async (query: string) => {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: /^Task, section/ }).fill(query);
    return page.getByRole('option').first();
  };
  await expect(await find('quay.io')).toHaveText(/ExecStart=podman run quay\.io\/nginx:1.*Systemd units › web\.service › Contents$/);
  await page.keyboard.press('Escape');
  await expect(await find('other.service')).toHaveText(/^other\.service unit\s*Systemd units$/);
  await page.keyboard.press('Escape');
  await expect(await find('web-4.example')).toHaveText(/^web-4\.example\.com/);
  await page.keyboard.press('Enter');
  await expect(app.item('file /etc/hostname').getByRole('textbox', { name: /^Text/ })).toBeVisible();
});
