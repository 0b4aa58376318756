import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { findBarriers, findBarriersLightAndDark } from '../support/barriers.ts';
import { colourOf } from '../support/colour-of.ts';
import { machineConfig } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';
import { longestTask, watchTasks } from '../support/longest-task.ts';

const config = `variant: fcos
version: 1.6.0
storage:
  files:
    - path: /etc/motd
      mode: 0644
      contents:
        inline: |
          Hello
          World
  filesystems:
    - device: /dev/vdb
      path: /var
      format: xfs
      with_mount_unit: true
`;

/** The numbers of the lines of a pane that are highlighted, as far as they can be seen. */
async function marked(pane: Locator): Promise<number[]> {
  return pane.evaluate((region) => {
    const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
    const marks = new Set([...region.querySelectorAll('.bn-linked-edge')].map(top));
    const numbers = [...region.querySelectorAll('.line-numbers')].filter((number) => marks.has(top(number)));
    return numbers.map((number) => Number(number.textContent)).sort((a, b) => a - b);
  });
}

/** The highlighted lines of the result, as they read. */
async function markedTexts(pane: Locator): Promise<string[]> {
  await expect.poll(() => marked(pane)).not.toEqual([]);
  return pane.evaluate((region) => {
    const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
    const marks = new Set([...region.querySelectorAll('.bn-linked-edge')].map(top));
    const lines = [...region.querySelectorAll('.view-line')].filter((line) => marks.has(top(line)));
    return lines.sort((a, b) => top(a) - top(b)).map((line) => line.textContent.replaceAll('\u00a0', ' ').trim());
  });
}

const sideBySide = (page: Page): Locator => page.getByRole('button', { name: 'Side by side' });
const output = (page: Page): Locator => page.getByRole('textbox', { name: 'Ignition config' });

/** Moves the caret of the result to the line with some text. */
async function putCaretInResult(page: Page, line: number): Promise<void> {
  await output(page).focus();
  await page.keyboard.press('Control+Home');
  for (let at = 1; at < line; at++) await page.keyboard.press('ArrowDown');
}

async function openBeside(app: App, page: Page, text = config): Promise<void> {
  await app.startWith(text);
  await app.editor.waitFor({ state: 'attached' });
  await expect(page.getByRole('region', { name: 'Butane', exact: true })).toBeVisible();
}

test.describe('on a large screen', () => {
  test.use({ viewport: { width: 1680, height: 950 } });

  test('text and result are side by side, and the caret in one marks what belongs to it in the other', async ({ app, page }) => {
    await openBeside(app, page);
    await expect(app.ignition).toBeVisible();
    await app.putCaret(6);
    await expect.poll(() => marked(app.ignition)).toEqual([13]);
    expect(await markedTexts(app.ignition)).toEqual(['"mode": 420']);
    await expect(app.editor).toBeFocused();
    await expect(app.ignition.getByText('Line 6 of the text makes line 13 here.')).toBeVisible();

    await app.putCaret(10);
    await expect.poll(() => markedTexts(app.ignition)).toEqual(['"compression": "",', '"source": "data:,Hello%0AWorld%0A"']);
    await app.putCaret(15);
    await expect.poll(async () => (await markedTexts(app.ignition)).at(-2)).toBe('"name": "var.mount"');

    await putCaretInResult(page, 13);
    await expect.poll(() => marked(app.butane)).toEqual([6]);
    expect(await marked(app.ignition)).toEqual([]);
    await expect(app.ignition.getByText('From line 6 of the text.')).toBeVisible();
    await page.keyboard.press('F12');
    await expect(app.editor).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    expect((await app.selectedText()).trim()).toBe('mode: 0644');
  });

  test('what is typed keeps its mark', hunt, async ({ app, page }) => {
    await openBeside(app, page);
    await app.putCaret(6);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('00');
    await expect.poll(() => markedTexts(app.ignition)).toEqual(['"mode": 384']);
  });

  test('only the other pane scrolls, and only if nothing of it can be seen', async ({ app, page }) => {
    const files = Array.from({ length: 300 }, (_, at) => `    - path: /etc/file-${at + 1}\n      mode: 0600\n`).join('');
    await openBeside(app, page, `variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n${files}`);
    await app.editor.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await expect(app.ignition.getByText('"/etc/file-300"')).toBeVisible();
    await page.keyboard.press('Control+Home');
    // Line 1 makes nothing of its own, so the result stays.
    await expect(app.ignition.getByText('"/etc/file-300"')).toBeVisible();
    await output(page).focus();
    await page.keyboard.press('Control+End');
    await expect(app.ignition.getByText('"/etc/file-300"')).toBeVisible();
  });

  test('no barrier, however the result is shown', hunt, async ({ app, page }) => {
    await openBeside(app, page);
    await app.putCaret(6);
    await expect.poll(() => marked(app.ignition)).toEqual([13]);
    expect(await findBarriersLightAndDark(page)).toEqual([]);
    await app.ignition.getByRole('button', { name: 'Decoded' }).click();
    await expect(page.getByRole('textbox', { name: 'Ignition config, decoded' })).toBeAttached();
    expect(await findBarriersLightAndDark(page)).toEqual([]);
    await app.ignition.getByRole('button', { name: 'Changes' }).click();
    await expect(app.ignition.getByText('No changes since')).toBeVisible();
    await app.editor.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('# x');
    await expect(app.ignition.getByText('1 line differs from the text as opened')).toBeVisible();
    expect(await findBarriersLightAndDark(page)).toEqual([]);
    await app.pasteAll('a: [');
    await app.ignition.getByRole('button', { name: 'Changes' }).click();
    await expect(app.ignition.getByText('There is no Ignition config while the text has an error.')).toBeVisible();
    expect(await findBarriersLightAndDark(page)).toEqual([]);
  });
});

test('the toggle shows both by keyboard on a smaller screen, from the search too, and is remembered', async ({ app, page }) => {
  await openBeside(app, page);
  await expect(app.ignition).toBeHidden();
  await sideBySide(page).focus();
  await page.keyboard.press('Enter');
  await expect(sideBySide(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(sideBySide(page)).toBeFocused();
  await expect(app.ignition).toBeVisible();
  await expect(app.butane).toBeVisible();
  await app.putCaret(6);
  await expect.poll(() => marked(app.ignition)).toEqual([13]);
  await page.reload();
  await expect(app.ignition).toBeVisible();
  await expect(app.butane).toBeVisible();

  const run = async (command: string) => {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'Section, field' }).fill(command);
    await expect(page.getByRole('option').first()).toContainText(command);
    await page.keyboard.press('Enter');
  };
  await run('Text and result side by side');
  await expect(app.ignition).toBeHidden();
  await run('Show the result decoded');
  await expect(page.getByRole('textbox', { name: 'Ignition config, decoded' })).toBeAttached();
});

test('in tabs, the result shows what the caret of the text is on', hunt, async ({ app, page }) => {
  await openBeside(app, page);
  await app.putCaret(6);
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await expect.poll(() => markedTexts(app.ignition)).toEqual(['"mode": 420']);
  await putCaretInResult(page, 13);
  await page.keyboard.press('F12');
  await expect(app.editor).toBeFocused();
});

test('decoded, the contents read as text and modes as octal; copy and download stay exact', hunt, async ({ app, page }) => {
  await openBeside(app, page);
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await app.ignition.getByRole('button', { name: 'Decoded' }).click();
  const shown = page.getByRole('textbox', { name: 'Ignition config, decoded' });
  await expect(shown).toBeAttached();
  await expect(app.ignition.getByText('mode: 0644')).toBeVisible();
  await expect(app.ignition.getByText('World', { exact: true })).toBeVisible();
  await app.ignition.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied the Ignition config')).toBeVisible();
  expect(await app.clipboard()).toBe((await app.download('ign')).text);
});

test('changes are those since the config was opened, also after a reload', async ({ app, page }) => {
  await openBeside(app, page);
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await app.ignition.getByRole('button', { name: 'Changes' }).click();
  await expect(app.ignition.getByText('No changes since the config was opened.')).toBeVisible();
  await page.getByRole('tab', { name: 'Butane' }).click();
  await app.putCaret(6);
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('contentinfo').getByText('saved', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await expect(app.ignition.getByText('1 line differs from the text as opened')).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await app.ignition.getByRole('button', { name: 'Changes' }).click();
  await expect(app.ignition.getByText('1 line differs from the text as opened')).toBeVisible();
});

test('a MachineConfig is called and coloured as what it is, and its file is named as it is', hunt, async ({ app, page }) => {
  await openBeside(app, page, machineConfig);
  await page.getByRole('tab', { name: 'MachineConfig' }).click();
  const pane = page.getByRole('region', { name: 'MachineConfig', exact: true });
  await expect(pane.getByText('What you apply to the cluster')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'MachineConfig' })).toBeAttached();
  await expect(pane.getByText('apiVersion')).toBeVisible();
  expect(await colourOf(pane, 'apiVersion')).not.toBe(await colourOf(pane, 'MachineConfig'));
  const name = /name: (\S+)/.exec(machineConfig)?.[1] ?? '';
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: `${name}.yaml` })).toBeVisible();
});

test('on a narrow screen both stand below each other, and nothing is cut', async ({ app, page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await app.startWith(config);
  await page.getByRole('tab', { name: 'Ignition' }).click();
  for (const name of ['Copy', 'Decoded', 'Changes', 'Side by side']) {
    const box = await app.ignition.getByRole('button', { name }).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 400, name).toBe(true);
  }
  await sideBySide(page).click();
  await expect(app.butane).toBeVisible();
  await expect(app.ignition).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Text' })).toHaveAttribute('aria-selected', 'true');
  expect(await findBarriers(page)).toEqual([]);
});

test('thousands of files beside their result block the page only for a moment', hunt, async ({ app, page }) => {
  await page.setViewportSize({ width: 1680, height: 950 });
  await watchTasks(page);
  /** The longest that the page stood still, in milliseconds, from the file to the mark of a line, and to the decoded result. */
  const standstill = async (count: number): Promise<number> => {
    const files = Array.from({ length: count }, (_, at) => `    - path: /etc/file-${at + 1}\n      contents:\n        inline: abc\n`);
    await app.visit();
    await app.pick(`variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n${files.join('')}`, 'config.bu');
    await app.putCaret(8);
    await expect(app.ignition.getByText(/^Line 8 of the text makes/)).toBeVisible({ timeout: 60_000 });
    await app.putCaret(7);
    await expect(app.ignition.getByText(/^Line 7 of the text makes/)).toBeVisible();
    await app.ignition.getByRole('button', { name: 'Decoded' }).click();
    await expect(page.getByRole('textbox', { name: 'Ignition config, decoded' })).toBeAttached({ timeout: 60_000 });
    await app.putCaret(8);
    await expect(app.ignition.getByText(/^Line 8 of the text makes/)).toBeVisible({ timeout: 60_000 });
    return longestTask(page);
  };
  const few = await standstill(1500);
  const many = await standstill(15_000);
  expect(many).toBeLessThan(30 * Math.max(few, 100));
});

test('the divider between text and result is dragged, moved by keyboard, and stays where it was', async ({ app, page }) => {
  await page.setViewportSize({ width: 1700, height: 900 });
  await openBeside(app, page);
  const divider = page.getByRole('separator', { name: 'Width of the text beside the result' });
  const width = async () => (await app.butane.boundingBox())?.width ?? 0;
  const before = await width();
  const box = await divider.boundingBox();
  if (!box) throw new Error('the divider cannot be seen');
  await page.mouse.move(box.x, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await width()) - before - 150)).toBeLessThan(10);
  const dragged = Number(await divider.getAttribute('aria-valuenow'));
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', String(dragged - 5));
  await expect(page.getByRole('contentinfo')).toContainText('saved');
  await page.reload();
  await expect(divider).toHaveAttribute('aria-valuenow', String(dragged - 5));
  await divider.dblclick();
  await expect.poll(async () => Math.abs((await width()) - before)).toBeLessThan(10);
});
