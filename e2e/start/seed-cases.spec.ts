import { expect, test } from '../support/app.ts';
import { hunt } from '../support/hunt.ts';
import { seedCases } from '../support/seed-cases.ts';

test('the corpus has the examples', () => {
  expect(seedCases.map(({ id }) => id).sort()).toEqual(['edge-seed-disk', 'edge-seed-novariant', 'edge-seed-oneshot', 'edge-seed-ssh']);
});

test('the app answers as Butane does', async ({ app, page }) => {
  await app.startEmpty();
  await app.openProblems();
  for (const { id, input, output, error, entries } of seedCases) {
    await page.getByRole('tab', { name: 'Butane' }).click();
    await app.pasteAll(input);
    expect(await app.text()).toBe(input);
    await page.getByRole('tab', { name: 'Ignition' }).click();

    // An error that no finding explains is listed as one, without a position.
    const expected = entries.length > 0 ? entries : error === null ? [] : [{ message: error, line: undefined }];
    // Bunsen's own advice, about the key cut short for one, comes after.
    // Buttons of fixes come a moment later.
    const listed = app.problems.getByRole('button', { name: /^(error|warning|note)/ }).filter({ hasNotText: /Bunsen:/ });
    await expect(async () => {
      await expect(listed, id).toHaveCount(expected.length);
      const said = await listed.allInnerTexts();
      expected.forEach(({ message, line }, index) => {
        expect(said[index]).toContain(message);
        if (line !== undefined) expect(said[index]).toMatch(new RegExp(`\\bline ${line}$`));
      });
    }).toPass();

    if (output === null) {
      await expect(app.verdict, id).toHaveText(/error/);
      await expect(app.ignition).toContainText(error ?? '');
      await expect(app.ignition.getByRole('button', { name: 'Copy' })).toBeDisabled();
      const entry = await app.downloadEntry('ign');
      await expect(entry).toBeDisabled();
      await expect(entry).toHaveAccessibleName(/Not while the config is invalid/);
      await page.keyboard.press('Escape');
    } else {
      await expect(app.verdict).toHaveText(/^valid/);
      await expect.poll(async () => JSON.parse((await app.download('ign')).text) as unknown, id).toEqual(JSON.parse(output));
      await app.ignition.getByRole('button', { name: 'Copy' }).click();
      await expect(page.getByText('Copied the Ignition config').first()).toBeVisible();
      expect(JSON.parse(await app.clipboard())).toEqual(JSON.parse(output));
    }
  }
});

test('the same, typed key by key', hunt, async ({ app, page }) => {
  const ssh = seedCases.find(({ id }) => id === 'edge-seed-ssh');
  if (!ssh?.output) throw new Error('the corpus has no edge-seed-ssh');
  await app.startEmpty();
  await app.editor.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  const lines = ssh.input.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    // The editor begins a new line with its indentation and perhaps a dash; the line that is typed has its own.
    for (let part = 0; part < 2 && index > 0; part++) {
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Delete');
    }
    await page.keyboard.type(line);
  }
  expect(await app.text()).toBe(ssh.input);
  await expect(app.verdict).toHaveText(/^valid/);
  expect(JSON.parse((await app.download('ign')).text)).toEqual(JSON.parse(ssh.output));
});
