import { expect, test, type App } from '../support/app.ts';
import { findBarriers, findBarriersLightAndDark } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';

const config = `variant: fcos
version: 1.6.0
storage:
  disks:
    - device: /dev/vdb
      wipe_table: true
      partitions:
        - label: left
          size_mib: 102400
        - label: tiny
          size_mib: 16
        - label: other
          size_mib: 0
    - device: /dev/vdc
      partitions:
        - number: 1
          label: right
          size_mib: 102400
          resize: true
        - number: 3
          should_exist: false
          wipe_partition_entry: true
  raid:
    - name: data
      level: raid1
      devices: [/dev/disk/by-partlabel/left, /dev/vdc1]
  luks:
    - name: secret
      device: /dev/md/data
      wipe_volume: true
      clevis:
        tang:
          - url: https://tang.example.com
            thumbprint: REPLACE-WITH-THE-THUMBPRINT
  filesystems:
    - device: /dev/mapper/secret
      format: xfs
      path: /var/data
      with_mount_unit: true
  files:
    - path: /etc/motd
      mode: 0600
      contents:
        inline: Hello
  directories:
    - path: /var/lib/app
      mode: 0750
      user:
        name: core
  links:
    - path: /etc/localtime
      target: ../usr/share/zoneinfo/Europe/Prague
systemd:
  units:
    - name: hello.service
      enabled: true
      contents: |
        [Service]
        ExecStart=/usr/bin/echo hello
    - name: zincati.service
      mask: true
`;

const disksTitle = 'What happens to the disks';
const treeTitle = 'What will be on the machine';
const picture = ({ form }: App, title: string) => form.getByRole('region', { name: title });

async function openTree(app: App) {
  const tree = picture(app, treeTitle);
  await tree.getByRole('button', { name: treeTitle }).click();
  await expect(tree.getByRole('list', { name: 'Files on the machine' })).toBeVisible();
  return tree;
}

test('the disks are drawn with what happens to each part, and a part leads to its form', async ({ app }) => {
  await app.startWith(config);
  await app.openSection('Filesystems');
  const disks = picture(app, disksTitle);
  const first = disks.getByRole('list', { name: 'Parts of /dev/vdb' });
  await expect(first.getByRole('button')).toHaveText([
    /1 left 100 GiB created/,
    /2 tiny 16 MiB created/,
    /3 other all that is free created/,
  ]);
  await expect(disks.getByRole('group', { name: 'Picture of the disk /dev/vdb' })).toContainText('The partition table is wiped');
  await expect(disks.getByText('Not to scale: 2 tiny is drawn longer')).toBeVisible();
  const second = disks.getByRole('list', { name: 'Parts of /dev/vdc' });
  await expect(second.getByRole('listitem')).toHaveText([
    /1 right 100 GiB created or resized/,
    /3 deleted/,
    /rest of the disk stays as it is/,
  ]);

  // To scale: the bar has room for more.
  const width = async (name: RegExp) => (await first.getByRole('button', { name }).boundingBox())?.width ?? 0;
  expect(await width(/left/)).toBeGreaterThan(4 * (await width(/tiny/)));

  const stack = disks.getByRole('list', { name: 'What is built on what' }).getByRole('listitem').first();
  await expect(stack.getByRole('button')).toHaveText([
    /1 left of vdb/,
    /1 right of vdc/,
    /RAID 1 data created/,
    /encrypted volume secret .*Tang/,
    /filesystem xfs created or reused/,
    /mounted at every boot \/var\/data/,
  ]);
  await expect(stack.getByRole('list', { name: 'Joined in one' }).getByRole('listitem')).toHaveCount(2);

  await second.getByRole('button', { name: /1 right/ }).click();
  await expect(app.form.getByRole('heading', { name: 'Disks', level: 2 })).toBeVisible();
  const partition = app.item('disk /dev/vdc').getByRole('region', { name: 'partition right' });
  await expect(partition.getByRole('textbox', { name: 'Label label' })).toBeFocused();

  await disks.getByRole('button', { name: /encrypted volume secret/ }).click();
  await expect(app.item('encrypted volume secret').getByRole('textbox', { name: 'Name name' })).toBeFocused();
});

test('a picture follows the text, with whatever can be read while there are errors', hunt, async ({ app, page }) => {
  await app.startWith(config);
  await app.openSection('Disks');
  const disks = picture(app, disksTitle);
  const parts = disks.getByRole('list', { name: 'Parts of /dev/vdb' }).getByRole('button');
  await expect(parts).toHaveCount(3);
  await app.putCaret(config.split('\n').indexOf('          size_mib: 102400') + 1);
  await page.keyboard.type('x');
  await expect(disks.getByText('The config has errors')).toBeVisible();
  await expect(parts.first()).toHaveText(/left all that is free/);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('0');
  await expect(parts.first()).toHaveText(/left 1000 GiB/);
  await expect(disks.getByText('The config has errors')).toHaveCount(0);
});

test('a mirrored boot device shows the disks it creates and what they are joined into', hunt, async ({ app }) => {
  await app.startWith(
    'variant: fcos\nversion: 1.6.0\nboot_device:\n  layout: x86_64\n  mirror:\n    devices:\n      - /dev/sda\n      - /dev/sdb\n',
  );
  await app.openSection('Boot device');
  const disks = picture(app, disksTitle);
  await expect(disks.getByRole('list', { name: 'Parts of /dev/sdb' }).getByRole('button')).toHaveText([
    /1 bios-2/,
    /2 esp-2/,
    /3 boot-2/,
    /4 root-2/,
  ]);
  await expect(disks.getByRole('button', { name: /RAID 1 md-root/ })).toBeVisible();
  await disks
    .getByRole('list', { name: 'Parts of /dev/sdb' })
    .getByRole('button', { name: /root-2/ })
    .click();
  await expect(app.form.getByRole('combobox', { name: 'Disks 2' })).toBeFocused();
});

test('the tree shows what the machine will have and which item creates it', async ({ app }) => {
  await app.startWith(config);
  await app.openSection('Files');
  const tree = await openTree(app);
  const row = (name: string) =>
    tree
      .getByRole('listitem')
      .filter({ has: tree.page().getByText(name, { exact: true }) })
      .last();
  await expect(row('motd')).toContainText('-rw------- 0600root:root5 B');
  await expect(row('app/')).toContainText('drwxr-x--- 0750core:root');
  await expect(row('localtime')).toContainText('→ ../usr/share/zoneinfo/Europe/Prague');
  await expect(row('zincati.service')).toContainText('→ /dev/null');
  await expect(row('20-ignition.preset').getByRole('button')).toHaveText(['enable var-data.mount', 'enable hello.service']);

  await row('var-data.mount').getByRole('button', { name: 'mount unit of filesystem /dev/mapper/secret' }).click();
  await expect(app.form.getByRole('heading', { name: 'Filesystems', level: 2 })).toBeVisible();
  await expect(
    app
      .item('filesystem /dev/mapper/secret')
      .getByRole('group', { name: /With mount unit/ })
      .getByRole('button', { name: 'Yes' }),
  ).toBeFocused();

  // A directory closes, and the picture stays open from section to section.
  await app.openSection('Systemd units');
  await picture(app, treeTitle).getByRole('button', { name: '/etc/', exact: true }).click();
  await expect(picture(app, treeTitle).getByText('motd', { exact: true })).toHaveCount(0);
  await picture(app, treeTitle).getByRole('button', { name: treeTitle }).click();
  await expect(picture(app, treeTitle).getByRole('list')).toHaveCount(0);
});

for (const width of [1440, 400]) {
  test(`no barrier in the pictures, ${width} wide`, hunt, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await app.startWith(config);
    // Whatever loads above it moves the target of the click.
    await expect(picture(app, disksTitle).getByRole('list', { name: 'Parts of /dev/vdb' })).toBeVisible();
    await openTree(app);
    expect(await findBarriersLightAndDark(page)).toEqual([]);
    // Nothing in the form is wider than the form.
    expect(await app.form.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}

test('what is doubted is said at the part that it is about, and leads to its place', async ({ app, page }) => {
  await app.startWith(`variant: fcos
version: 1.6.0
storage:
  disks:
    - device: /dev/vdb
      wipe_table: true
      partitions:
        - label: first
        - label: second
  filesystems:
    - device: /dev/disk/by-partlabel/thrid
      format: xfs
      path: /var/a
      with_mount_unit: true
`);
  const picture = app.form.getByRole('region', { name: 'What happens to the disks' });
  const disk = picture.getByRole('group', { name: 'Picture of the disk /dev/vdb' });
  const doubts = disk.getByRole('list', { name: 'What may go wrong here' });
  await expect(doubts.getByRole('listitem')).toHaveText([/partition first takes all the space that is left/]);
  await expect(disk.getByRole('listitem').filter({ hasText: 'second' }).getByText('This may go wrong:')).toBeAttached();
  const stack = picture.getByRole('list', { name: 'What is built on what' });
  await expect(stack).toContainText('no partition here is labelled thrid');
  expect(await findBarriers(page)).toEqual([]);
  await doubts.getByRole('button').click();
  await expect(app.form.getByRole('heading', { name: 'Disks', level: 2 })).toBeVisible();
});
