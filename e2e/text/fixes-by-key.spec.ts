import { expect, test } from '../support/app.ts';
import { hunt } from '../support/hunt.ts';

/** A fix: a piece of the line that it is made on, its title, and what it replaces by what. */
type Step = readonly [at: string, title: string, before: string, after: string];

const many = `variant: fcos
version: 1.5.0
boot_device:
  mirror:
    devices: [/dev/vda, /dev/vdb]
passwd:
  users:
    - name: core
      uid: '1001'
      uid: 7
      sshAuthorizedKeys: []
storage:
  files:
    - path: /etc/a
      mode: 644
      user:
        id: '1002'
systemd:
  units:
    - name: a.service
      enable: true
      contents: |
        [Service]
        ExecStart=/bin/true
        [Install]
        WantedBy=multi-user.target
    - name: c.service
      enabled: true
      contents: |
        [Service]
        ExecStart=/bin/true
    - name: b.container
      contents: |
        [Container]
        Image=b
`;

const documents: readonly (readonly [text: string, steps: readonly Step[]])[] = [
  [
    many,
    [
      ['uid: 7', 'Remove line 9', "      uid: '1001'\n", ''],
      // An error in what a value is keeps Butane from saying more.
      ["id: '1002'", 'Remove the quotes: 1002', "'1002'", '1002'],
      ['sshAuthorizedKeys', 'Change sshAuthorizedKeys to ssh_authorized_keys', 'sshAuthorizedKeys', 'ssh_authorized_keys'],
      ['mode: 644', 'Write the mode in octal: 0644', '644', '0644'],
      ['enable:', 'Change enable to enabled', 'enable:', 'enabled:'],
      [
        // The finding is at the contents, what it is about is the whole unit.
        'name: c.service',
        'Add [Install] with WantedBy=multi-user.target',
        '/bin/true\n    - name: b',
        '/bin/true\n\n        [Install]\n        WantedBy=multi-user.target\n    - name: b',
      ],
      [
        'name: b.container',
        'Write it as the file /etc/containers/systemd/b.container',
        'id: 1002\n',
        'id: 1002\n    - path: /etc/containers/systemd/b.container\n      contents:\n        inline: |\n          [Container]\n          Image=b\n',
      ],
      ['boot_device:', 'Add layout: x86_64', '/dev/vdb]\n', '/dev/vdb]\n  layout: x86_64\n'],
    ],
  ],
  ['variant: fcos\nversion: 1.9.0\n', [['1.9.0', 'Use version 1.7.0', '1.9.0', '1.7.0']]],
  [
    'variant: fcos\nversion: 1.3.0\nkernel_arguments:\n  should_exist: [quiet]\n',
    [['kernel_arguments', 'Use version 1.4.0, which has kernel_arguments', '1.3.0', '1.4.0']],
  ],
  ['variant: fcos\nversion: 1.5.0\npasswd:\n\tusers: []\n', [['\tusers', 'Replace tabs with spaces', '\t', '  ']]],
  [
    'variant: fcos\nversion: 1.5.0\npasswd:\n  users:\u00a0[]\n',
    [['users', 'Replace characters that are not ordinary spaces', '\u00a0', ' ']],
  ],
];

test('each quick fix is made in the text by keyboard alone, as one step', hunt, async ({ app, page }) => {
  test.setTimeout(100_000);
  await app.startEmpty();
  const all = async () => {
    await app.editor.focus();
    await page.keyboard.press('Control+A');
    // Monaco takes the devices of journeys for Windows, and copies their line ends.
    return (await app.selectedText()).replaceAll('\r\n', '\n');
  };
  for (const [text, steps] of documents) {
    await app.pasteAll(text);
    let now = text;
    for (const [at, title, before, after] of steps) {
      await app.putCaret(now.slice(0, now.indexOf(at)).split('\n').length);
      const choice = page.getByRole('option').filter({ hasText: title });
      // The findings follow the text after a moment.
      await expect(async () => {
        await page.keyboard.press('Control+.');
        await expect(choice, title).toBeVisible({ timeout: 2000 });
      }).toPass({ timeout: 20_000 });
      // What Enter would take.
      const chosen = () =>
        page.evaluate(
          () => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '',
        );
      await expect(async () => {
        if (!(await chosen()).includes(title)) await page.keyboard.press('ArrowDown');
        expect(await chosen()).toContain(title);
      }).toPass({ timeout: 20_000 });
      await page.keyboard.press('Enter');
      await expect(choice).toBeHidden();
      const last = now;
      now = now.replace(before, after);
      if (title.startsWith('Write it as'))
        now = now.replace('    - name: b.container\n      contents: |\n        [Container]\n        Image=b\n', '');
      await expect.poll(all, title).toBe(now);
      await page.keyboard.press('Control+Z');
      expect(await all(), `${title}, undone`).toBe(last);
      await page.keyboard.press('Control+Shift+Z');
      expect(await all(), `${title}, redone`).toBe(now);
    }
  }
});
