import type { Locator, Page } from '@playwright/test';
import { zipOfConfig } from '../../src/deliver/zip/config-zip.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { beginning, expect, type App } from './app.ts';

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
  const { say } = app;
  const { dialogs } = say;
  const escape = () => page.keyboard.press('Escape');
  const dialog = (name: string, open: () => Promise<void>, content: (inside: Locator) => Locator): PartStep => {
    // A dialog that could not be loaded has the part's name, too.
    const works = () => content(page.getByRole('dialog', { name }));
    return { name, open, works, close: escape };
  };
  const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
  const platform = (inside: Locator) => inside.getByRole('combobox', { name: say.deliver.platform });
  const user = `${say.items.PasswdUser.noun} core`;
  const core = app.item(user);
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
      open: press(say.pictures.tree),
      works: () => page.getByRole('region', { name: say.pictures.tree }).getByText('greeting', { exact: true }),
    },
    {
      name: 'the result',
      open: () => page.getByRole('tab', { name: say.panes.ignition }).click(),
      works: () => page.getByRole('textbox', { name: say.result.labels.written(say.result.kinds.ignition.full) }),
      close: () => page.getByRole('tab', { name: say.panes.butane }).click(),
    },
    dialog(
      dialogs.tasks,
      async () => {
        await app.openSection(say.sections.overview);
        await press(say.tasks.all)();
      },
      (inside) => inside.getByRole('searchbox'),
    ),
    dialog(dialogs.help, press(dialogs.help), (inside) => inside.getByText(say.help.whatItIs)),
    dialog(
      dialogs.search,
      () => page.keyboard.press('Control+K'),
      (inside) => inside.getByRole('combobox'),
    ),
    dialog(
      dialogs.shortcuts,
      () => page.keyboard.press('?'),
      (inside) => inside.getByText('F12').first(),
    ),
    dialog(
      dialogs.review,
      async () => {
        await press(say.common.download)();
        await page.getByRole('menuitem', { name: dialogs.review }).click();
      },
      (inside) => inside.getByRole('heading', { name: say.review.titles.login }),
    ),
    {
      // The picker does without what is known of the versions.
      without: /^about-versions-/,
      ...dialog(
        dialogs.release,
        async () => {
          await page.getByRole('button', { name: beginning(say.header.variantAndVersion('')) }).click();
          await page.getByRole('option', { name: say.header.nameRelease }).click();
        },
        (inside) => inside.getByRole('textbox', { name: say.versions.release }),
      ),
    },
    dialog(dialogs.useIt, press(dialogs.useIt), platform),
    {
      name: 'the size for the platform',
      async open() {
        await press(dialogs.useIt)();
        await platform(page.getByRole('dialog')).selectOption('AWS');
        await escape();
      },
      works: () => page.getByRole('contentinfo').getByRole('button', { name: /\bAWS$/ }),
    },
    dialog(
      dialogs.hosts,
      async () => {
        await press(dialogs.useIt)();
        await press(say.deliver.hosts)();
      },
      (inside) => inside.getByRole('button', { name: say.hosts.begin }),
    ),
    dialog(dialogs.share, press(dialogs.share), (inside) => inside.getByRole('textbox', { name: say.share.linkLabel, exact: true })),
    {
      name: 'the QR code of a link',
      async open() {
        await press(dialogs.share)();
        await page.getByRole('dialog').getByRole('button', { name: say.share.showCode }).click();
      },
      works: () => page.getByRole('dialog').getByRole('img', { name: say.share.codeOfLink }),
      close: escape,
    },
    dialog(
      dialogs.address,
      () => app.chooseOpen('openAddress'),
      (inside) => inside.getByRole('textbox'),
    ),
    dialog(dialogs.drafts, press(dialogs.drafts), (inside) => inside.getByRole('button', { name: say.drafts.importDrafts })),
    {
      name: 'a password that is set',
      async open() {
        await app.openSection(say.sections.users);
        await (await app.openItem(user)).getByRole('button', { name: say.password.setPassword }).click();
      },
      works: () => core.getByLabel(say.password.newPassword),
      close: () => core.getByRole('button', { name: say.common.cancel }).click(),
    },
    {
      name: 'a password that is checked',
      open: () => core.getByRole('button', { name: say.password.checkPassword }).click(),
      works: () => core.getByRole('button', { name: say.password.check, exact: true }),
      close: () => core.getByRole('button', { name: say.common.close }).click(),
    },
    {
      name: 'the question of a shared value',
      async open() {
        const admin = await app.openItem(`${say.items.PasswdUser.noun} admin`);
        await admin.getByRole('combobox', { name: /\bshell$/ }).press('End');
        await page.keyboard.type('x');
      },
      works: () => page.getByRole('dialog', { name: dialogs.sharedValue }).getByRole('button', { name: say.sharedValue.hereOnly }),
      close: escape,
    },
    {
      name: 'contents in the large editor',
      async open() {
        await app.openSection(say.sections.files);
        const greeting = await app.openItem(`${say.items.File.noun} /etc/greeting`);
        await greeting.getByRole('button', { name: beginning(say.codeEditor.expandIt('')) }).click();
      },
      works: () => page.getByRole('dialog').getByRole('button', { name: say.common.done }),
      close: () => page.getByRole('dialog').getByRole('button', { name: say.common.done }).click(),
    },
    {
      name: 'a file',
      isNotice: true,
      open: () => app.pick(Buffer.from([0xff]), 'odd.bu'),
      works: () => page.getByText(say.open.notUtf8),
    },
    dialog(
      say.convert.thisIs(say.formats.formatNames['unit'] ?? ''),
      () => app.pick('[Service]\nExecStart=/usr/bin/true\n', 'a.service'),
      (inside) => inside.getByRole('region', { name: say.convert.result }),
    ),
    {
      name: 'quick fixes',
      open: async () => {
        await app.pick('variant: fcos\nversion: 1.6.0\nstorag: {}\n', 'misspelt.bu');
        await app.openProblems();
      },
      works: () => app.problems.getByRole('button', { name: say.fixes.rename('storag', 'storage') }),
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
