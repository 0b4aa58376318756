import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com';

type Role = Parameters<Page['getByRole']>[0];

/** The page as assistive technology has it: what is not in the tree is not there, and what is there has one name and one role. */
class Tree {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What the tree has under a role and a name, once it has it. */
  async find(role: Role, name: string, within = ''): Promise<Locator> {
    const part = within === '' ? this.page.locator('body') : this.page.getByRole('region', { name: within, exact: true });
    await expect.poll(() => part.ariaSnapshot(), { message: `${role} ${name}` }).toContain(`- ${role} ${JSON.stringify(name)}`);
    return part.getByRole(role, { name, exact: true });
  }

  /** Puts the focus on it, as a screen reader does, and presses it. */
  async press(role: Role, name: string, within?: string): Promise<void> {
    const found = await this.find(role, name, within);
    await found.focus();
    await expect(found).toBeFocused();
    await this.page.keyboard.press('Enter');
  }

  /** Writes into it, over what it has. */
  async write(name: string, text: string, within?: string): Promise<Locator> {
    const found = await this.find('textbox', name, within);
    await found.focus();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    return found;
  }

  /**
   * Notes what screen readers announce from now on: what changes inside of a live region that was there before, and alerts,
   * which may come with their text.
   */
  async listen(): Promise<() => Promise<string[]>> {
    await this.page.evaluate(() => {
      const said: string[] = [];
      const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
      const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          said.push(textOf(element?.closest(live)));
          for (const node of addedNodes)
            if (node instanceof Element)
              for (const alert of [node, ...node.querySelectorAll('[role=alert]')])
                if (alert.matches('[role=alert]')) said.push(textOf(alert));
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { said });
    });
    // It was put there a few lines above.
    return () => this.page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0).filter((text) => text !== ''));
  }
}

test('by the accessibility tree alone: a user with a key, a hostname, the config downloaded, and what is wrong on the way announced', async ({
  page,
}) => {
  await page.goto('./');
  const tree = new Tree(page);
  await tree.press('button', 'Empty, for Fedora CoreOS');
  await tree.find('region', 'Form');
  const announced = await tree.listen();
  const heard: string[] = [];
  const hears = (text: RegExp) =>
    expect
      .poll(async () => {
        heard.push(...(await announced()));
        return heard.join('\n');
      })
      .toMatch(text);

  await tree.press('button', 'Users and groups', 'Sections');
  await tree.find('heading', 'Users and groups');
  await tree.press('button', 'Add user', 'Form');
  await tree.press('button', 'Add to SSH keys', 'user core');
  await tree.write('SSH keys 1', key, 'user core');

  await tree.press('button', 'Files', 'Sections');
  await tree.press('button', 'Add file', 'Form');
  const path = await tree.write('Path path', 'etc/hostname', 'Form');
  await hears(/^1 error/m);
  await tree.press('button', '1 error');
  const finding = await tree.find('button', 'path not absolute');
  await finding.focus();
  await page.keyboard.press('Enter');
  // The finding leads to its field.
  await expect(path).toBeFocused();
  await expect(path).toHaveAccessibleDescription(/path not absolute/);
  await expect(path).toHaveAttribute('aria-invalid', 'true');
  heard.length = 0;
  await tree.write('Path path', '/etc/hostname', 'Form');
  await hears(/^valid/m);
  await expect(path).not.toHaveAttribute('aria-invalid', 'true');
  await tree.write('Text contents.inline', 'web-4\n', 'file /etc/hostname');

  await tree.press('button', 'Download');
  const started = page.waitForEvent('download');
  await tree.press('menuitem', 'Ignition, for the machine');
  const file = await started;
  const output: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(file.suggestedFilename()).toBe('config.ign');
  expect(output).toMatchObject({
    passwd: { users: [{ name: 'core', sshAuthorizedKeys: [key] }] },
    storage: { files: [{ path: '/etc/hostname', contents: { source: 'data:,web-4%0A' } }] },
  });
});
