import { transpile } from '../../src/core/transpile.ts';
import { verifyPassword } from '../../src/crypt/verify-password.ts';
import { expect, test } from '../support/app.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com';
const container = '[Container]\nImage=quay.io/example/app:latest\nVolume=/var/data:/data:Z\n\n[Install]\nWantedBy=multi-user.target\n';

test('by form alone: a mirrored data volume, encrypted with Tang and mounted, a login by key and password, a container', async ({
  app,
  page,
}) => {
  await app.startEmpty();
  await page.getByRole('button', { name: /^Variant and version/ }).click();
  await page.getByRole('option', { name: 'Fedora CoreOS 1.8.0-experimental' }).click();

  await app.openSection('Disks');
  for (const [at, device] of ['/dev/vdb', '/dev/vdc'].entries()) {
    await app.form.getByRole('button', { name: 'Add disk' }).click();
    await expect(app.form.getByRole('combobox', { name: 'Device device' }).last()).toBeFocused();
    await page.keyboard.type(device);
    const disk = app.item(`disk ${device}`);
    await disk
      .getByRole('group', { name: /wipe_table$/ })
      .first()
      .getByRole('button', { name: 'Yes' })
      .click();
    await disk.getByRole('button', { name: 'Add partition' }).click();
    await expect(disk.getByRole('textbox', { name: 'Label label' })).toBeFocused();
    await page.keyboard.type(`raid-${at + 1}`);
    const partition = app.item(`partition raid-${at + 1}`);
    await partition.getByRole('button', { name: /^More options/ }).click();
    await partition.getByRole('combobox', { name: 'Type by name' }).selectOption({ label: 'RAID' });
  }

  await app.openSection('RAID and encryption');
  await app.form.getByRole('button', { name: 'Add array' }).click();
  await expect(app.form.getByRole('textbox', { name: 'Name name' })).toBeFocused();
  await page.keyboard.type('md-data');
  const array = app.item('array md-data');
  await array.getByRole('combobox', { name: /^Level/ }).selectOption('raid1');
  for (const label of ['raid-1', 'raid-2'])
    await array.getByRole('button', { name: new RegExp(`^Use /dev/disk/by-partlabel/${label}`) }).click();

  await app.form.getByRole('button', { name: 'Add encrypted volume' }).click();
  await expect(app.form.getByRole('textbox', { name: 'Name name' }).last()).toBeFocused();
  await page.keyboard.type('data');
  const volume = app.item('encrypted volume data');
  await volume.getByRole('button', { name: /^Use \/dev\/md\/md-data/ }).click();
  await volume.getByRole('button', { name: 'Set Automatic unlocking' }).click();
  await volume.getByRole('button', { name: 'Add Tang server' }).click();
  await expect(volume.getByRole('textbox', { name: 'URL url' })).toBeFocused();
  await page.keyboard.type('http://tang.example.com');
  await volume.getByRole('textbox', { name: 'Thumbprint thumbprint' }).fill('0123456789abcdefghijklmnopqrstuv');

  await app.openSection('Filesystems');
  await app.form.getByRole('button', { name: 'Add filesystem' }).click();
  await app.form.getByRole('button', { name: /^Use \/dev\/mapper\/data/ }).click();
  const filesystem = app.item('filesystem /dev/mapper/data');
  await filesystem.getByRole('combobox', { name: /^Format/ }).selectOption('xfs');
  await filesystem.getByRole('textbox', { name: 'Mount point path' }).fill('/var/data');
  await page.keyboard.press('Tab');
  // What is said at a field of a new item is shown when the field is left.
  await filesystem.getByRole('button', { name: 'Not set: no' }).first().focus();
  await filesystem.getByRole('textbox', { name: 'Label label' }).focus();
  await expect(filesystem.getByText(/is mounted only while Ignition runs/)).toBeVisible();
  await filesystem
    .getByRole('group', { name: /with_mount_unit$/ })
    .first()
    .getByRole('button', { name: 'Yes' })
    .click();

  await app.openSection('Users and groups');
  await app.form.getByRole('button', { name: 'Add user' }).click();
  const user = app.item('user core');
  await user.getByRole('textbox', { name: 'SSH keys 1' }).focus();
  await app.paste(key);
  await user.getByRole('button', { name: 'Set password…' }).click();
  await user.getByLabel('New password').fill('correct horse');
  await page.keyboard.press('Enter');
  await expect(user.getByText('yescrypt, 16 MiB of memory.')).toBeVisible();

  await app.openSection('Systemd units');
  await app.form.getByRole('button', { name: 'Add quadlet' }).click();
  await expect(app.form.getByRole('textbox', { name: 'Name name' })).toBeFocused();
  await page.keyboard.type('app.container');
  const quadlet = app.item('quadlet app.container');
  await quadlet
    .getByRole('group', { name: /rootful$/ })
    .first()
    .getByRole('button', { name: 'Yes' })
    .click();
  await quadlet.getByRole('textbox', { name: /^Contents/ }).focus();
  await app.paste(container);

  await expect(app.verdict).toHaveText('valid');
  await app.openProblems();
  await expect(app.problems).toHaveText('No problems: this config is valid.');

  const text = await app.text();
  const ign = await app.download('ign');
  expect(transpile(text)).toEqual({ output: ign.text, error: undefined, entries: [] });
  const [, hash = ''] = /password_hash: (.*)/.exec(text) ?? [];
  expect(verifyPassword(hash, 'correct horse')).toBe(true);
  expect(text).toBe(`variant: fcos
version: 1.8.0-experimental
storage:
  disks:
    - device: /dev/vdb
      wipe_table: true
      partitions:
        - label: raid-1
          type_guid: A19D880F-05FC-4D3B-A006-743F0F84911E
    - device: /dev/vdc
      wipe_table: true
      partitions:
        - label: raid-2
          type_guid: A19D880F-05FC-4D3B-A006-743F0F84911E
  raid:
    - name: md-data
      level: raid1
      devices:
        - /dev/disk/by-partlabel/raid-1
        - /dev/disk/by-partlabel/raid-2
  luks:
    - name: data
      device: /dev/md/md-data
      clevis:
        tang:
          - url: http://tang.example.com
            thumbprint: 0123456789abcdefghijklmnopqrstuv
  filesystems:
    - device: /dev/mapper/data
      format: xfs
      path: /var/data
      with_mount_unit: true
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ${key}
      password_hash: ${hash}
systemd:
  quadlets:
    - name: app.container
      rootful: true
      contents: |
${container
  .trimEnd()
  .split('\n')
  .map((line) => (line === '' ? '' : `        ${line}`))
  .join('\n')}
`);
});
