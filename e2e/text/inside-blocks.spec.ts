import { expect, test } from '../support/app.ts';
import { lineOf } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

const config = `variant: fcos
version: 1.6.0
storage:
  files:
    - path: /usr/local/bin/hello
      mode: 0755
      contents:
        inline: |
          #!/bin/bash
          if true; then echo "hello"; fi
systemd:
  units:
    - name: hello.service
      enabled: true
      contents: |
        [Unit]
        Description=Says hello
        Usr=core

        [Service]
        ExecStrat=/usr/local/bin/hello

        [Install]
        WantedBy=multi-user.target
`;

test('a misspelt setting of a unit is reported at its own line, and mended from the list', async ({ app }) => {
  await app.startWith(config);
  await app.verdict.click();
  const { problems } = app;
  const line = lineOf(config, 'ExecStrat');
  await expect(problems.getByText(/systemd does not know ExecStrat in \[Service\]/)).toBeVisible();
  await expect(problems.getByText(new RegExp(`\\b${line}\\b`)).first()).toBeVisible();
  await problems.getByRole('button', { name: 'Change ExecStrat to ExecStart' }).press('Enter');
  await expect(app.butane).toContainText('ExecStart=/usr/local/bin/hello');
  await expect(problems.getByText(/does not know ExecStrat/)).toBeHidden();
  await app.undo.click();
  await expect(app.butane).toContainText('ExecStrat=');
});

test('settings are completed and explained within a unit', async ({ app, page }) => {
  await app.startWith(config.replace('        Usr=core\n', '').replace('ExecStrat', 'ExecStart'));
  const text = await app.text();
  await app.putCaret(lineOf(text, 'WantedBy'));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Alia');
  const list = page.getByRole('listbox', { name: 'Suggest' });
  await expect(
    list
      .getByRole('listitem', { name: /^Alias/ })
      .or(list.getByText('Alias'))
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(app.butane).toContainText('Alias=');
});

test('units and scripts are coloured as what they are', hunt, async ({ app, page }) => {
  await app.startWith(config);
  await expect(page.locator('.bn-inner-keyword', { hasText: '[Unit]' })).toBeVisible();
  await expect(page.locator('.bn-inner-keyword', { hasText: /^then$/ })).toBeVisible();
});
