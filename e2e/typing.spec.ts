import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';
import { lineOf } from './support/configs.ts';
import { longestTask } from './support/main-thread.ts';

const config = readFileSync(new URL('../src/core/bench/lines-1000.bu', import.meta.url), 'utf8');
const typed = 'the-quick-brown-fox-jumps-over-lazy-dogs';

// How long the tasks are is printed, not judged: a shared machine may hold up any of them.
test('typing in the text of a config of a thousand lines: the form follows, the work is done in the background', async ({ app, page }) => {
  await app.startWith(config, 'large.bu');
  await app.openSection('Users and groups');
  await app.openItem('user user3');
  await app.putCaret(lineOf(config, 'name: user3'));
  await expect(app.verdict).toHaveText(/^valid/);

  const { wall, cpu } = await longestTask(page, async () => {
    await page.keyboard.type(typed, { delay: 30 });
    await expect(app.item(`user user3${typed}`).getByRole('textbox', { name: 'Name name' })).toHaveValue(`user3${typed}`);
    await expect(app.verdict).toHaveText(/^valid/);
  });
  console.log(`longest task while typing: ${wall.toFixed(1)} ms (of processor time: ${cpu.toFixed(1)} ms)`);

  expect(page.workers().filter((worker) => worker.url().includes('transpile'))).toHaveLength(1);
  expect(await app.text()).toBe(config.replace('name: user3\n', `name: user3${typed}\n`));
  expect((await app.download('ign')).text).toContain(`"name":"user3${typed}"`);

  // Keys without a pause are undone at once; a busy machine may make a pause.
  do await app.undo.click(); while (await app.text() !== config);
  await expect(app.item('user user3').getByRole('textbox', { name: 'Name name' })).toHaveValue('user3');
});

test('typing in a form field of the same config: the text follows', async ({ app, page }) => {
  await app.startWith(config, 'large.bu');
  await app.editor.waitFor({ state: 'attached' });
  await app.openSection('Users and groups');
  const user = await app.openItem('user user3');
  await user.getByRole('button', { name: 'Add to Groups' }).click();
  await expect(user.getByRole('textbox', { name: 'Groups 3' })).toBeFocused();
  await expect(app.verdict).toHaveText(/^valid/);

  const { wall, cpu } = await longestTask(page, async () => {
    await page.keyboard.type(typed, { delay: 30 });
    await expect(app.verdict).toHaveText(/^valid/);
  });
  console.log(`longest task while typing in the form: ${wall.toFixed(1)} ms (of processor time: ${cpu.toFixed(1)} ms)`);

  await expect(user.getByRole('textbox', { name: 'Groups 3' })).toHaveValue(typed);
  const [before, after] = config.split('name: user3\n');
  expect(await app.text()).toBe(`${before}name: user3\n${after?.replace('[wheel, sudo]', `[wheel, sudo, ${typed}]`)}`);
});
