import { expect, test } from './support/app.ts';
import { partSteps, wholeConfig } from './support/app-parts.ts';
import { everySection } from './support/configs.ts';
import { unmarkedTexts } from './support/unmarked-texts.ts';

/** The build in which every text from the catalogues of words has a mark that nothing sees (`npm run build:pseudo`). */
const pseudo = 'pseudo/';

/** Names and values, which are the same in all languages. */
const values = [
  'config',
  'EN',
  'Français',
  'fedora-coreos-qemu.x86_64.qcow2',
  'https://example.com/config.bu',
  'root:root',
  '1 data',
  'ext4',
]
  .concat('/boot', '/dev/disk/by-label/boot', '/dev/disk/by-partlabel/root', '0755 rwxr-xr-x')
  // Keys of the config.
  .concat('ignition', 'replace', 'storage › files › etc/hostname › mode', 'storage › files › etc/hostname › path');

/** What Butane says, in its own words. */
const ofButane = [
  'unused key storag',
  'path not absolute',
  'setuid/setgid/sticky bits are not supported or functional in spec versions older than 3.6.0',
].concat('unreasonable mode would be reasonable if specified in octal; remember to add a leading zero');
const notWords = new Set([...values, ...ofButane]);

test('every text of every screen stands in the catalogues of words', async ({ app, page }) => {
  test.setTimeout(300_000);
  const unmarked: Record<string, string> = {};
  const look = async (screen: string, own: string) => {
    for (const text of await unmarkedTexts(page, own)) if (!notWords.has(text)) unmarked[text] ??= screen;
  };
  await page.goto(pseudo);
  await expect(page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
  await look('the start screen', '');
  await app.pick(everySection, 'config.bu');
  await expect(app.verdict).toHaveText(/valid|error/);
  await app.openProblems();
  for (const section of await app.sections.getByRole('button').filter({ hasNotText: 'Ctrl+K' }).all()) {
    await section.click();
    const more = app.form.getByRole('button', { name: /^More options/ }).first();
    while (await more.isVisible()) await more.click();
    await look(`the section ${await section.innerText()}`, everySection);
  }
  await app.verdict.click(); // the problems have been seen
  await app.pick(wholeConfig, 'config.bu');
  // A test sees to it that these are all the parts that load by themselves.
  for (const step of partSteps(app, page)) {
    await step.open();
    await expect(step.works()).toBeVisible();
    await look(step.name, `${wholeConfig} zipped misspelt`);
    await step.close?.();
  }
  expect(unmarked).toEqual({});
});
