import { isMachineConfig } from '../../src/core/spec/versions.ts';
import { hunting } from '../../src/core/testing/runs.ts';
import { transpile } from '../../src/core/transpile.ts';
import { startingPoints } from '../../src/ui/starting-points/all.ts';
import { expect, test } from '../support/app.ts';
import { hunt } from '../support/hunt.ts';

test('a first visit offers starting points, and one click gives a valid config', async ({ app, page }) => {
  await app.visit();
  const offered = page.getByRole('list', { name: /^Starting points for/ }).getByRole('listitem');
  await expect(offered).toHaveCount(startingPoints.length);
  await expect(page.getByText('Bunsen translates it to Ignition')).toBeVisible();
  await page.getByRole('button', { name: /^SSH login/ }).click();

  // Its key is an example, as Bunsen points out.
  await expect(app.verdict).toHaveText('valid · 1 warning');
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await app.ignition.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied the Ignition config')).toBeVisible();
  const { ignition, passwd } = JSON.parse(await app.clipboard()) as { ignition: unknown; passwd: unknown };
  expect(ignition).toEqual({ version: '3.6.0' });
  expect(passwd).toMatchObject({ users: [{ name: 'core' }] });
});

// The first of each system; one who hunts opens all. Each is translated in all.test.ts beside them.
const opened = startingPoints.filter(({ target }, at) => hunting || startingPoints.findIndex((other) => other.target === target) === at);

test('starting points open as valid configs and say what they are translated to', async ({ app, page }) => {
  await app.visit();
  for (const { id, title, description, target, text } of opened) {
    await page.getByRole('button', { name: `${title} ${description}` }).click();
    await expect(app.verdict, title).toHaveText(/^valid/);
    const kind = isMachineConfig(target) ? 'yaml' : 'ign';
    const name = isMachineConfig(target) ? /^metadata:\n(?: {2}.*\n)*? {2}name: (.*)/m.exec(text)?.[1] : id;
    expect(await app.download(kind), title).toEqual({ name: `${name}.${kind}`, text: transpile(text).output });
    await page.getByRole('button', { name: 'New', exact: true }).click();
  }
});

test('looking at the starting points keeps the config, and choosing one can be undone', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\n# mine\n', 'mine.bu');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: 'Back to your config' }).click();
  expect(await app.download('bu')).toEqual({ name: 'mine.bu', text: 'variant: fcos\nversion: 1.6.0\n# mine\n' });

  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: /^SSH login/ }).click();
  await expect(app.section('Users and groups')).toHaveAccessibleName(/1 item/);
  await app.undo.click();
  expect(await app.text()).toBe('variant: fcos\nversion: 1.6.0\n# mine\n');
});

test('a config pasted on the start screen opens', hunt, async ({ app, page }) => {
  await app.visit();
  await page.getByRole('heading', { name: 'Start a Butane config' }).click();
  await app.paste('variant: flatcar\nversion: 1.1.0\n');
  await expect(page.getByRole('button', { name: /^Variant and version: Flatcar.* 1\.1\.0$/ })).toBeVisible();
  await expect(app.verdict).toHaveText('valid');
});

test('the starting points are grouped by system, and one system can be chosen', async ({ app, page }) => {
  await app.visit();
  await expect(page.getByRole('region', { name: 'Fedora CoreOS' }).getByRole('button', { name: /^Extra packages/ })).toBeVisible();
  await page.getByRole('button', { name: 'Flatcar', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Fedora CoreOS' })).toBeHidden();
  const flatcar = page.getByRole('region', { name: 'Flatcar' });
  await expect(flatcar.getByRole('listitem')).toHaveCount(startingPoints.filter(({ target }) => target.startsWith('flatcar@')).length);
  await page.getByRole('button', { name: 'All systems' }).click();
  await expect(page.getByRole('region', { name: 'Fedora IoT' })).toBeVisible();
});

test('the newest stable version is first in the list of versions', hunt, async ({ app, page }) => {
  await app.startEmpty();
  await page.getByRole('button', { name: /^Variant and version/ }).click();
  const fedora = page.getByRole('list', { name: 'Fedora CoreOS' }).or(page.getByRole('listbox', { name: 'Fedora CoreOS' }));
  await expect(fedora.getByRole('option').first()).toHaveText(/newest stable version/);
});
