import type { Locator, Page } from '@playwright/test';
import { zipOfConfig } from '../../src/deliver/zip/config-zip.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect, type App } from './app.ts';

/** A step that loads a part of the app. */
export interface PartStep {
  name: string;
  /** Does what loads it. */
  open: () => Promise<void>;
  /** Shows that the part works. */
  works: () => Locator;
  /** Whether it is a notice that says that it is missing, which is no part of the page to reload. */
  isNotice?: true;
  /** Files that it does without: nothing is said when one is missing. */
  without?: RegExp;
  /** Returns to where other steps begin. */
  close?: () => Promise<void>;
}

/** A config in which every part has something to show. */
export const wholeConfig = `variant: fcos
version: 1.6.0
# what everyone gets
passwd:
  users:
    - name: core
      shell: &shell /bin/bash
      password_hash: $6$rounds=5000$abcdefgh$eaAyxf6Kqz4Nxi7JBXiqLlkn4z0v1jo3Kq3Gt7Sz4Dp3WY3d1oTn4zrEl5bzUXoW0hhb0Rz8Xqk5nBkQh4Pz1.
    - name: admin
      shell: *shell
storage:
  disks:
    - device: /dev/vdb
      partitions:
        - label: data
          number: 1
  files:
    - path: /etc/greeting
      contents:
        inline: |
          Hello
`;

const zipped = 'variant: fcos\nversion: 1.6.0\n# from a zip\n';
const linked = 'variant: flatcar\nversion: 1.1.0\n# from a link\n';

/** Every part that is loaded when it is first shown, in an order in which each can be shown. The first ones load by themselves. */
export function partSteps(app: App, page: Page): PartStep[] {
  const escape = () => page.keyboard.press('Escape');
  const dialog = (name: string, open: () => Promise<void>, content: (inside: Locator) => Locator): PartStep => {
    // A dialog that could not be loaded has the part's name, too.
    const works = () => content(page.getByRole('dialog', { name }));
    return { name, open, works, close: escape };
  };
  const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
  const item = (user: string) => app.item(`user ${user}`);
  return [
    {
      name: 'the workbench',
      // What cannot be loaded says so in its place.
      open: () => expect(app.verdict.or(page.getByRole('main').getByText('could not be loaded')).first()).toBeVisible(),
      works: () => app.verdict,
    },
    {
      name: 'the editor and the picture of the disks',
      open: () => expect(app.verdict).toHaveText(/valid|warning/),
      works: () => app.butane.getByText('# what everyone gets'),
    },
    {
      name: 'the picture of the files',
      open: press('What will be on the machine'),
      works: () => page.getByRole('region', { name: 'What will be on the machine' }).getByText('greeting', { exact: true }),
    },
    {
      name: 'the result',
      open: () => page.getByRole('tab', { name: 'Ignition' }).click(),
      works: () => page.getByRole('textbox', { name: 'Ignition config' }),
      close: () => page.getByRole('tab', { name: 'Butane' }).click(),
    },
    dialog(
      'Add a task',
      async () => {
        await app.openSection('Overview');
        await press('All tasks…')();
      },
      (inside) => inside.getByRole('searchbox'),
    ),
    dialog('Help', press('Help'), (inside) => inside.getByText('Form and text are two views')),
    dialog(
      'Search',
      () => page.keyboard.press('Control+K'),
      (inside) => inside.getByRole('combobox'),
    ),
    dialog(
      'Keyboard shortcuts',
      () => page.keyboard.press('?'),
      (inside) => inside.getByText('undo, in form and text'),
    ),
    dialog(
      'Review',
      async () => {
        await press('Download')();
        await page.getByRole('menuitem', { name: 'Review' }).click();
      },
      (inside) => inside.getByRole('heading', { name: 'Who can log in' }),
    ),
    {
      // The picker does without what is known of the versions.
      without: /^about-versions-/,
      ...dialog(
        'Release of the machines',
        async () => {
          await page.getByRole('button', { name: /^Variant and version/ }).click();
          await page.getByRole('option', { name: 'Which release reads it…' }).click();
        },
        (inside) => inside.getByRole('textbox', { name: 'Release' }),
      ),
    },
    dialog('Use it', press('Use it'), (inside) => inside.getByRole('combobox', { name: 'Where it is to run' })),
    {
      name: 'the size for the platform',
      async open() {
        await press('Use it')();
        await page.getByRole('combobox', { name: 'Where it is to run' }).selectOption('AWS');
        await escape();
      },
      works: () => page.getByRole('contentinfo').getByRole('button', { name: /bytes for AWS$/ }),
    },
    dialog(
      'Hosts',
      async () => {
        await press('Use it')();
        await press('Many machines, or a config of several files…')();
      },
      (inside) => inside.getByRole('button', { name: 'Begin a table' }),
    ),
    dialog('Share', press('Share'), (inside) => inside.getByRole('textbox', { name: 'Link', exact: true })),
    {
      name: 'the QR code of a link',
      async open() {
        await press('Share')();
        await page.getByRole('dialog').getByRole('button', { name: 'Show QR code' }).click();
      },
      works: () => page.getByRole('dialog').getByRole('img', { name: 'QR code of the link' }),
      close: escape,
    },
    dialog(
      'Open from an address',
      () => app.chooseOpen('From an address…'),
      (inside) => inside.getByRole('textbox'),
    ),
    dialog('Drafts', press('Drafts'), (inside) => inside.getByRole('button', { name: 'Import…' })),
    {
      name: 'a password that is set',
      async open() {
        await app.openSection('Users and groups');
        await (await app.openItem('user core')).getByRole('button', { name: 'Set password…' }).click();
      },
      works: () => item('core').getByLabel('New password'),
      close: () => item('core').getByRole('button', { name: 'Cancel' }).click(),
    },
    {
      name: 'a password that is checked',
      open: () => item('core').getByRole('button', { name: 'Check a password…' }).click(),
      works: () => item('core').getByRole('button', { name: 'Check', exact: true }),
      close: () => item('core').getByRole('button', { name: 'Close' }).click(),
    },
    {
      name: 'the question of a shared value',
      async open() {
        const shell = (await app.openItem('user admin')).getByRole('combobox', { name: 'Login shell shell' });
        await shell.press('End');
        await page.keyboard.type('x');
      },
      works: () => page.getByRole('dialog', { name: 'This value is shared' }).getByRole('button', { name: 'Here only' }),
      close: escape,
    },
    {
      name: 'contents in the large editor',
      async open() {
        await app.openSection('Files');
        await (await app.openItem('file /etc/greeting')).getByRole('button', { name: /^Expand/ }).click();
      },
      works: () => page.getByRole('dialog').getByRole('button', { name: 'Done' }),
      close: () => page.getByRole('dialog').getByRole('button', { name: 'Done' }).click(),
    },
    {
      name: 'a file',
      isNotice: true,
      open: () => app.pick(Buffer.from([0xff]), 'odd.bu'),
      works: () => page.getByText('It is not UTF-8 text.'),
    },
    dialog(
      'This is a systemd unit',
      () => app.pick('[Service]\nExecStart=/usr/bin/true\n', 'a.service'),
      (inside) => inside.getByRole('region', { name: 'As Butane' }),
    ),
    {
      name: 'quick fixes',
      open: async () => {
        await app.pick('variant: fcos\nversion: 1.6.0\nstorag: {}\n', 'misspelt.bu');
        await app.openProblems();
      },
      works: () => app.problems.getByRole('button', { name: 'Change storag to storage' }),
    },
    {
      name: 'a zip',
      isNotice: true,
      open: () => app.pick(Buffer.from(zipOfConfig({ text: zipped, file: 'zipped.bu', files: {} })), 'zipped.zip'),
      works: () => app.butane.getByText('# from a zip'),
    },
    {
      name: 'a link',
      isNotice: true,
      open: () =>
        page.evaluate(
          (fragment) => {
            location.hash = fragment;
          },
          encodeLink({ text: linked }),
        ),
      works: () => app.butane.getByText('# from a link'),
    },
  ];
}
